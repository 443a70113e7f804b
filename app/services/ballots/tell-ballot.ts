import type { Happening } from '~/domain/shared/happening';
import type { HappeningKind } from '~/domain/shared/happening-kind';
import { raiseMeeting, raisePaper } from '~/persistence/live-versions';
import { nextNumber } from '~/persistence/references';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';

type OfBallot = {
  readonly id: string;
  readonly meetingId: string;
  readonly bodyId: string;
  readonly paperId: string | null;
  readonly stayIds: string | null;
};

type BallotNews = {
  readonly kind: HappeningKind;
  readonly at: Date;
  readonly actorId: string;
  readonly facts?: Happening['facts'];
};

/**
 * Raises the meeting, its paper and the board, and tells what became of the ballot: while the public is out of the meeting,
 * only to the body and to those who stay.
 */
export async function tellBallot(tx: Transaction, ballot: OfBallot, news: BallotNews): Promise<void> {
  const version = await raiseMeeting(tx, ballot.meetingId);
  if (ballot.paperId) {
    await raisePaper(tx, ballot.paperId);
    await nextNumber(tx, 'live:board');
  }
  const { kind, at, actorId, facts } = news;
  tx.tell({
    kind,
    at,
    actorId,
    bodyId: ballot.bodyId,
    meetingId: ballot.meetingId,
    paperId: ballot.paperId ?? undefined,
    subjectId: ballot.id,
    version,
    facts: { ballotId: ballot.id, ...facts, ...insiders(ballot) },
  });
}

/** Of a ballot put while the public was out: to whom its news goes. */
export function insiders({ bodyId, stayIds }: Pick<OfBallot, 'bodyId' | 'stayIds'>): {
  insideBodyId?: string;
  stayIds?: string;
} {
  return stayIds === null ? {} : { insideBodyId: bodyId, stayIds };
}

/** Tells the chair what the officer recorded on his or her instruction; the chair may contest it. */
export async function tellChair(
  tx: Transaction,
  { actor, now }: Acting,
  {
    forId,
    did,
    ballotId,
  }: { readonly forId: string | null; readonly did: string; readonly ballotId: string },
): Promise<void> {
  if (forId === null) return;
  const text = `${actor.name} ${did} and recorded that you instructed it. If you did not, you can contest it.`;
  await notify(tx, now, { personIds: [forId], text, href: `/ballots/${ballotId}` });
}
