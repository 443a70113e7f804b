import type { NewerVersionRefusal } from '~/domain/meeting/decide-newer-version';
import { ok, type Result, refuse } from '~/domain/shared/result';
import type { Tabled } from '~/persistence/check-tabling';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import type { MeetingInHand } from './meeting-for';
import { placeItem } from './place-item';
import { putConcurrence } from './put-concurrence';
import { takeNewerVersion } from './take-newer-version';
import { tellTabled } from './tell-tabled';

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

/** Why it comes on no agenda. */
export type PutOnAgendaRefusal =
  | NewerVersionRefusal
  | { readonly code: 'tabled-elsewhere'; readonly on: string };

/** Adds the item; where the paper waits on this agenda already, the item takes its newer version instead. */
export async function putOnAgenda(
  tx: Transaction,
  acting: Acting,
  { meeting, paper, minutes, presenter, afterId }: Placing,
): Promise<Result<{ readonly itemId: string }, PutOnAgendaRefusal>> {
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
