import { type ActionRefusal, decideWork } from '~/domain/action/decide-action';
import type { PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result } from '~/domain/shared/result';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { changeAction } from './change-action';

/** Notes progress, 0 to 100, in words. By the lead, a helper or the officer. The same note twice is kept once. */
export function updateAction(
  acting: Acting,
  input: { readonly ref: string; readonly note: string; readonly progress: number },
): Promise<Result<string, ActionRefusal | PermissionRefusal>> {
  const { actor, now } = acting;
  return changeAction<ActionRefusal>(acting, input.ref, {
    act: 'action:update',
    inState: 'open',
    kind: 'ActionUpdated',
    write: async (tx, action) => {
      const decided = decideWork(action.state);
      if (!decided.ok) return decided;
      const last = await tx.actionUpdate.findFirst({
        where: { actionId: action.id },
        orderBy: { at: 'desc' },
      });
      if (last?.byId === actor.personId && last.note === input.note && last.progress === input.progress)
        return ok(false);
      await tx.actionUpdate.create({
        data: {
          id: newId(),
          actionId: action.id,
          byId: actor.personId,
          at: now,
          note: input.note,
          progress: input.progress,
        },
      });
      await tx.action.update({
        where: { id: action.id },
        data: { progress: input.progress, lastUpdateAt: now },
      });
      return ok(true);
    },
  });
}
