import type { NewerVersionRefusal } from '~/domain/meeting/decide-newer-version';
import type { AdditionRefusal } from '~/domain/meeting/general-business';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { type Result, refuse } from '~/domain/shared/result';
import { type CheckTablingRefusal, checkTabling } from '~/persistence/check-tabling';
import { paperThing } from '~/persistence/paper-thing';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { mayAdd } from './may-add';
import { itemFor } from './meeting-for';
import { takeNewerVersion } from './take-newer-version';

type TableNewerRefusal =
  | MeetingRefusal
  | PermissionRefusal
  | CheckTablingRefusal
  | NewerVersionRefusal
  | AdditionRefusal
  | { readonly code: 'not-found' };

/**
 * The chair or the officer has the item take a version issued since its paper was tabled, before it is put. Repeated it is
 * answered as success. The notices that the paper needs are asked for again, because another version may need others.
 * Answers whether the item is late by it. Refuses as `mayAct`, `checkTabling`, `decideNewerVersion`
 * and `decideAddition`: another text would be new business of a general meeting that was adjourned.
 */
export async function tableNewerVersion(
  acting: Acting,
  { itemId, version }: { readonly itemId: string; readonly version: number },
): Promise<Result<{ readonly late: boolean }, TableNewerRefusal>> {
  return transaction<{ readonly late: boolean }, TableNewerRefusal>(async (tx) => {
    const found = await itemFor(tx, acting, { itemId, act: 'meeting:run' });
    if (!found.ok) return found;
    const { item, meeting } = found.value;
    const thing = item.paperId ? await paperThing(tx, { id: item.paperId }) : null;
    if (!thing || !canPaper(acting.actor, 'paper:read', thing).ok) return refuse({ code: 'not-found' });
    const { startsAt } = await tx.meeting.findUniqueOrThrow({
      where: { id: meeting.id },
      select: { startsAt: true },
    });
    if (item.state !== 'done' && item.versionNumber !== version) {
      const may = await mayAdd(tx, meeting);
      if (!may.ok) return may;
      const tabled = await checkTabling(tx, {
        paperId: thing.id,
        meetingBodyId: meeting.bodyId,
        meetsOn: londonDate(startsAt.toISOString()),
        at: acting.now,
      });
      if (!tabled.ok) return tabled;
    }
    const paper = await tx.paper.findUniqueOrThrow({
      where: { id: thing.id },
      select: { id: true, ref: true, title: true, authorId: true, sponsorId: true, versionNumber: true },
    });
    return takeNewerVersion(tx, acting, { itemId, paper, asked: version });
  });
}
