import type { MayDecideRefusal } from '~/domain/authority/may-decide';
import type { NewerVersionRefusal } from '~/domain/meeting/decide-newer-version';
import type { AdditionRefusal } from '~/domain/meeting/general-business';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type CheckTablingRefusal, checkTabling, type Tabled } from '~/persistence/check-tabling';
import { powerToDecide } from '~/persistence/paper-authority';
import { paperThing } from '~/persistence/paper-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { circulatingOn } from '~/persistence/tabled-ahead';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { mayAdd } from './may-add';
import { type MeetingInHand, meetingFor } from './meeting-for';
import { placeItem } from './place-item';
import { putConcurrence } from './put-concurrence';
import { takeNewerVersion } from './take-newer-version';
import { tellTabled } from './tell-tabled';

export type TablePaperInput = {
  readonly meetingId: string;
  readonly paperRef: string;
  /** How long it may take. */
  readonly minutes: number;
  readonly presenter?: string | undefined;
  /** Once the numbers are fixed: the item after which it is 6A; null goes last. */
  readonly afterId?: string | null;
};
export type TablePaperRefusal =
  | MeetingRefusal
  | PermissionRefusal
  | CheckTablingRefusal
  | MayDecideRefusal
  | { readonly code: 'circulating-in-writing'; readonly ref: string; readonly lapsesOn: string }
  | NewerVersionRefusal
  | AdditionRefusal
  | { readonly code: 'tabled-elsewhere'; readonly on: string };

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

/** What a body has no power to decide does not come before it for decision (governance.md §9). */
async function tabledPower(
  tx: Transaction,
  asked: {
    readonly stageId: string;
    readonly paperId: string;
    readonly meeting: MeetingInHand;
    readonly at: Date;
  },
): Promise<Result<true, MayDecideRefusal>> {
  const { gate } = await tx.stage.findUniqueOrThrow({ where: { id: asked.stageId }, select: { gate: true } });
  if (gate !== 'decide' && gate !== 'key-decision') return ok(true);
  const on = londonDate(asked.at.toISOString());
  return powerToDecide(tx, { paperId: asked.paperId, bodyId: asked.meeting.bodyId, on });
}

type PaperToTable = Tabled & {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly authorId: string;
  readonly sponsorId: string;
  readonly classification: string;
};
type Placing = {
  readonly meeting: MeetingInHand;
  readonly paper: PaperToTable;
  readonly minutes: number;
  readonly presenter: string;
  readonly afterId: string | null;
};

async function putOnAgenda(
  tx: Transaction,
  acting: Acting,
  { meeting, paper, minutes, presenter, afterId }: Placing,
): Promise<Result<{ readonly itemId: string }, TablePaperRefusal>> {
  const { id: paperId, title, versionNumber } = paper;
  const waiting = await tx.agendaItem.findFirst({
    where: {
      paperId,
      // An item that reports an urgent decision on it is another matter.
      reportsId: null,
      state: { not: 'done' },
      meeting: { bodyId: meeting.bodyId, state: { notIn: ['ended', 'cancelled'] } },
    },
    include: { meeting: { select: { startsAt: true } } },
  });
  if (waiting && waiting.meetingId !== meeting.id) {
    return refuse({ code: 'tabled-elsewhere', on: londonDate(waiting.meeting.startsAt.toISOString()) });
  }
  if (waiting) {
    const taken = await takeNewerVersion(tx, acting, { itemId: waiting.id, paper, asked: versionNumber });
    return taken.ok ? ok({ itemId: waiting.id }) : taken;
  }
  const itemId = newId();
  const place = await placeItem(tx, {
    meetingId: meeting.id,
    kind: 'decision',
    exempt: paper.classification === 'exempt',
    afterId,
  });
  await tx.agendaItem.create({
    data: {
      id: itemId,
      meetingId: meeting.id,
      ...place,
      title,
      kind: 'decision',
      presenter,
      paperId,
      stageId: paper.stageId,
      versionNumber,
      minutes,
      state: 'to-come',
      addedAt: acting.now,
    },
  });
  const { stageId, classification } = paper;
  await putConcurrence(tx, acting, { itemId, stageId, classification });
  await tellTabled(tx, acting, { meeting, paper, itemId });
  return ok({ itemId });
}
