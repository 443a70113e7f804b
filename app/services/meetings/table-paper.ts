import type { MayDecideRefusal } from '~/domain/authority/may-decide';
import type { AdditionRefusal } from '~/domain/meeting/general-business';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { type Result, refuse } from '~/domain/shared/result';
import { type CheckTablingRefusal, checkTabling } from '~/persistence/check-tabling';
import { paperThing } from '~/persistence/paper-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { circulatingOn } from '~/persistence/tabled-ahead';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { mayAdd } from './may-add';
import { meetingFor } from './meeting-for';
import { type PutOnAgendaRefusal, putOnAgenda } from './put-on-agenda';
import { tabledPower } from './tabled-power';

/** The paper to be tabled, where, and for how long. */
export type TablePaperInput = {
  readonly meetingId: string;
  readonly paperRef: string;
  /** How long it may take. */
  readonly minutes: number;
  readonly presenter?: string | undefined;
  /** Once the numbers are fixed: the item after which it is 6A; null goes last. */
  readonly afterId?: string | null;
};

/** Why a paper is not put on an agenda. */
export type TablePaperRefusal =
  | MeetingRefusal
  | PermissionRefusal
  | CheckTablingRefusal
  | MayDecideRefusal
  | { readonly code: 'circulating-in-writing'; readonly ref: string; readonly lapsesOn: string }
  | PutOnAgendaRefusal
  | AdditionRefusal;

/**
 * Puts the newest version of a paper on the agenda of a meeting of the body that has it now. Tabled again it takes the
 * version issued since, as `takeNewerVersion` allows. Refuses as `checkTabling`, `decideNewerVersion`, `canPaper`, `mayAct`,
 * and `tabled-elsewhere`.
 */
export async function tablePaper(
  acting: Acting,
  { meetingId, paperRef, minutes, presenter, afterId = null }: TablePaperInput,
): Promise<Result<{ readonly itemId: string }, TablePaperRefusal>> {
  return transaction<{ readonly itemId: string }, TablePaperRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:arrange' });
    if (!found.ok) return found;
    const thing = await paperThing(tx, { ref: paperRef });
    if (!thing) return refuse({ code: 'not-found' });
    const permission = canPaper(acting.actor, 'paper:table', thing);
    if (!permission.ok) return permission;
    const meeting = found.value;
    const may = await mayAdd(tx, meeting);
    if (!may.ok) return may;
    const { startsAt } = await tx.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { startsAt: true },
    });
    const tabled = await checkTabling(tx, {
      paperId: thing.id,
      meetingBodyId: meeting.bodyId,
      meetsOn: londonDate(startsAt.toISOString()),
      at: acting.now,
    });
    if (!tabled.ok) return tabled;
    const circulating = await circulatingOn(tx, thing.id);
    if (circulating) return refuse({ code: 'circulating-in-writing', ...circulating });
    const power = await tabledPower(tx, { ...tabled.value, paperId: thing.id, meeting, at: acting.now });
    if (!power.ok) return power;
    const paper = await tx.paper.findUniqueOrThrow({
      where: { id: thing.id },
      select: {
        id: true,
        ref: true,
        title: true,
        authorId: true,
        sponsorId: true,
        classification: true,
        sponsor: { select: NAME_SELECT },
      },
    });
    return putOnAgenda(tx, acting, {
      meeting,
      paper: { ...paper, ...tabled.value },
      minutes,
      presenter: presenter ?? fullName(paper.sponsor),
      afterId,
    });
  });
}
