import { decideHands, type Hand } from '~/domain/ballot/decide-hands';
import type { VoteRefusal } from '~/domain/ballot/decide-vote';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { keepVote } from './keep-vote';
import { mayVote } from './may-vote';
import { decideReadVote, readVoter } from './read-voter';

type EnterHandsInput = { readonly ballotId: string; readonly hands: readonly Hand[] };
/** How many hands became votes, and of which seats a vote cast on screen stands instead. */
type HandsEntered = { readonly counted: number; readonly voted: readonly string[] };

/**
 * The officer enters a show of hands of members in the room, in a named ballot beside the votes cast on screen. No seat is
 * counted twice: who voted on screen and raises a hand is counted once, by that vote, and is named in the answer. Members
 * are told of what is recorded for them. All hands are entered or none. The same hands again change nothing. Refuses as
 * `decideVote` for any of them and as `mayAct`. Source: product.md, Ballots.
 */
export async function enterHands(
  acting: Acting,
  { ballotId, hands }: EnterHandsInput,
): Promise<Result<HandsEntered, VoteRefusal | MeetingRefusal>> {
  const { actor, now } = acting;
  const first = await readVoter(ballotId, { seatId: hands[0]?.seatId ?? '' });
  if (!first) return refuse({ code: 'not-found' });
  const { ballot } = first;
  const where = { ...ballot, meetingState: ballot.meeting.state };
  const allowed = await mayVote(acting, 'ballot:record-for-member', where);
  if (!allowed.ok) return allowed;
  const personOf = new Map<string, string>();
  for (const { seatId } of hands) {
    const read = await readVoter(ballotId, { seatId });
    const voter = read
      ? decideReadVote(read, { recorded: true })
      : refuse({ code: 'not-an-elector' as const });
    if (!voter.ok) return voter;
    personOf.set(seatId, voter.value.personId);
  }
  return transaction(async (tx): Promise<Result<HandsEntered, VoteRefusal | MeetingRefusal>> => {
    const { counted, voted } = decideHands(hands, { ownVotes: await ownVotes(tx, ballotId) });
    for (const { seatId, choice } of counted) {
      const by = { actorId: actor.personId, recordedById: actor.personId };
      const kept = await keepVote(tx, { ballot, seatId, choice, at: now, ...by });
      if (!kept.ok) return kept;
      if (!kept.value.changed) continue;
      await notify(tx, now, {
        personIds: [personOf.get(seatId) ?? ''],
        text: `${actor.name} recorded your hand as a vote. Check that it is right: you can change it until the vote is closed.`,
        href: `/ballots/${ballotId}`,
      });
    }
    return ok({ counted: counted.length, voted });
  });
}

/** Seats whose latest vote its holder cast. */
async function ownVotes(tx: Transaction, ballotId: string): Promise<readonly string[]> {
  const votes = await tx.vote.findMany({
    where: { ballotId },
    orderBy: { sequence: 'desc' },
    select: { seatId: true, recordedById: true },
  });
  return [...new Set(votes.map(({ seatId }) => seatId))].filter(
    (seat) => votes.find(({ seatId }) => seatId === seat)?.recordedById === null,
  );
}
