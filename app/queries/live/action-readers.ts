import type { Actor } from '~/domain/permission/actor';
import { canAction } from '~/domain/permission/can';
import { ACTION_THING_SELECT, asActionThing } from '~/persistence/action-thing';
import { reads } from '~/persistence/reads';

/** A test of who may read the action now; read once, asked for each watcher. */
export async function actionReaders(actionId: string): Promise<(actor: Actor) => boolean> {
  const row = await reads().action.findUnique({ where: { id: actionId }, select: ACTION_THING_SELECT });
  return (actor) => row !== null && canAction(actor, 'action:read', asActionThing(row, actor)).ok;
}
