import { decideNotice, type NoticeRefusal } from '~/domain/paper/decide-notice';
import { isOfficerOf } from '~/domain/permission/actor';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { officerNames } from '~/persistence/officer-names';
import { noticeStages } from '~/persistence/paper-notices';
import { paperThing } from '~/persistence/paper-thing';
import { ROUTE_SELECT, type RouteRow, type StageRow } from '~/persistence/route-row';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

export type NoticeInHandRefusal =
  | PermissionRefusal
  | NoticeRefusal
  | { readonly code: 'not-deciding-officer'; readonly body: string; readonly who: string };

export type NoticeInHand = { readonly row: RouteRow; readonly stage: StageRow; readonly sponsorId: string };

/**
 * The paper and the station of its key decision, if the actor may give notice for it: the officer of the body that will
 * decide, once every earlier body has decided, the member's consent apart. Refuses as `canPaper`, `decideNotice` and
 * `not-deciding-officer`.
 */
export async function noticeInHand(
  tx: Transaction,
  { actor, now }: Acting,
  paperRef: string,
): Promise<Result<NoticeInHand, NoticeInHandRefusal>> {
  const thing = await paperThing(tx, { ref: paperRef });
  if (!thing) return refuse({ code: 'not-found' });
  const permission = canPaper(actor, 'paper:give-notice', thing);
  if (!permission.ok) return permission;
  const row = await tx.paper.findUniqueOrThrow({ where: { id: thing.id }, select: ROUTE_SELECT });
  const decided = decideNotice(noticeStages(row));
  if (!decided.ok) return decided;
  const stage = row.stages.find(({ id }) => id === decided.value.id);
  if (!stage) return refuse({ code: 'not-found' });
  if (isOfficerOf(actor, stage.bodyId)) return ok({ row, stage, sponsorId: thing.sponsorId });
  const who = await officerNames(tx, { bodyId: stage.bodyId, at: now });
  return refuse({ code: 'not-deciding-officer', body: stage.body.name, who });
}
