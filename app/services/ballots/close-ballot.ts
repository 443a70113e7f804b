import { type CloseRefusal, decideClose, type PresidingFacts } from '~/domain/ballot/decide-close';
import type { BallotMethod, LiveAnswer, MotionKind } from '~/domain/ballot/live-ballot';
import { mayCast } from '~/domain/ballot/may-cast';
import type { ListedVote, VoteCounts } from '~/domain/ballot/outcome-input';
import type { Leaving } from '~/domain/ballot/quorum-lost-step';
import { ok, type Result, refuse } from '~/domain/shared/result';
import {
  forgetOrderOfSecretVotes,
  type KeptBallot,
  keptBallot,
  latestVotes,
  type StoredOutcome,
} from '~/persistence/ballots';
import { rulingsOf, standingNow } from '~/persistence/seats-in-room';
import { type Transaction, transaction } from '~/persistence/transaction';
import { londonTime } from '~/platform/london';
import type { Acting } from '../acting';
import { type ChairActRefusal, chairAct } from './chair-act';
import { tellBallot, tellChair } from './tell-ballot';

export type CloseBallotInput = { readonly ballotId: string; readonly forId?: string | null };
type ClosedBallot = { readonly outcome: LiveAnswer['outcome']; readonly method: BallotMethod };
export type CloseBallotRefusal = ChairActRefusal | Exclude<CloseRefusal, { readonly code: 'already-closed' }>;

/**
 * Closes a ballot once, counts what is in the box and keeps the outcome with what it was computed from. A vote that
 * came before is counted, one that comes after is refused. Closing it again changes nothing and answers the same.
 * Refuses as `decideClose` and `chairAct`. Source: product.md, During an open ballot; architecture.md, Freeze at opening.
 */
export async function closeBallot(
  acting: Acting,
  { ballotId, forId = null }: CloseBallotInput,
): Promise<Result<ClosedBallot, CloseBallotRefusal>> {
  const { actor, now } = acting;
  return transaction(async (tx): Promise<Result<ClosedBallot, CloseBallotRefusal>> => {
    const ballot = await keptBallot(tx, ballotId);
    if (!ballot) return refuse({ code: 'not-found' });
    const chair = await chairAct(tx, acting, { act: 'ballot:close', meetingId: ballot.meetingId, forId });
    if (!chair.ok) return chair;
    if (ballot.stored && ballot.state !== 'set-aside') {
      return ok({ outcome: ballot.stored.answer.outcome, method: ballot.method });
    }
    const box = await emptyBox(tx, ballot);
    const closing = decideClose({
      state: ballot.state,
      method: ballot.method,
      kind: ballot.motion.kind as MotionKind,
      now: now.toISOString(),
      lastCastAt: box.lastCastAt,
      objections: ballot.objections.length,
      card: ballot.card,
      seats: await standingNow(tx, ballot.frozenSeats, ballot),
      electors: ballot.electorate,
      votes: box.votes,
      presiding: await presidingOf(tx, ballot),
      leaving: await leavingOf(tx, ballot),
    });
    if (!closing.ok) {
      if (closing.refusal.code === 'already-closed') throw new Error('a closed ballot has no outcome');
      return refuse(closing.refusal);
    }
    const { closedAt, input, answer } = closing.value;
    const outcome: StoredOutcome = { cardVersion: ballot.ruleCardVersion, input, answer };
    await tx.ballot.update({
      where: { id: ballotId },
      data: {
        state: 'closed',
        closedAt: new Date(closedAt),
        closedById: actor.personId,
        closedForId: chair.value.forId,
        outcome: JSON.stringify(outcome),
      },
    });
    if (ballot.method === 'secret') await forgetOrderOfSecretVotes(tx, ballotId);
    await tellBallot(tx, ballot, { kind: 'BallotClosed', at: now, actorId: actor.personId });
    await tellChair(tx, acting, {
      forId: chair.value.forId,
      did: ballot.method === 'assent' ? 'closed a question put without a vote' : 'closed a vote',
      ballotId,
    });
    return ok({ outcome: answer.outcome, method: ballot.method });
  });
}

type Box = { readonly votes: VoteCounts | readonly ListedVote[]; readonly lastCastAt: string | null };

async function emptyBox(tx: Transaction, { id, method }: KeptBallot): Promise<Box> {
  if (method === 'assent') return { votes: [], lastCastAt: null };
  if (method === 'secret') {
    const votes = await tx.secretVote.findMany({ where: { ballotId: id }, select: { choice: true } });
    const count = (wanted: string) => votes.filter(({ choice }) => choice === wanted).length;
    return {
      votes: { for: count('for'), against: count('against'), abstain: count('abstain') },
      lastCastAt: null,
    };
  }
  const votes = await latestVotes(tx, id);
  const moments = votes.map(({ castAt }) => castAt.toISOString()).sort();
  return {
    votes: votes.map(({ seatId, choice }) => ({ seat: seatId, choice: choice as ListedVote['choice'] })),
    lastCastAt: moments.at(-1) ?? null,
  };
}

/** Electors who are away now, and since when. */
async function leavingOf(tx: Transaction, { meetingId, openedAt, electorate }: KeptBallot): Promise<Leaving> {
  const away = await tx.attendance.findMany({
    where: { meetingId, seatId: { in: electorate.map(({ seat }) => seat) }, leftAt: { not: null } },
    select: { leftAt: true },
  });
  const moments = away.flatMap(({ leftAt }) => leftAt?.toISOString() ?? []);
  return {
    openedAt: openedAt.toISOString(),
    departures: moments.map((at) => ({ at, clock: londonTime(at) })),
  };
}

/** Whoever presides now, and whether a casting vote is his or hers to give. */
export async function presidingOf(
  tx: Transaction,
  { meeting, itemId, frozenSeats, electorate }: KeptBallot,
): Promise<PresidingFacts | null> {
  const seat = meeting.presidingSeatId;
  if (!seat) return null;
  const rulings = await rulingsOf(tx, itemId);
  const personId = frozenSeats.find((frozen) => frozen.seat === seat)?.personId ?? '';
  return { seat, mayCast: mayCast({ seat, electors: electorate, ruling: rulings.get(personId) ?? null }) };
}
