import { decideHands, type Hand } from '~/domain/ballot/decide-hands';
import type { RecordedRefusal } from '~/domain/ballot/decide-recorded';
import type { VoteRefusal } from '~/domain/ballot/decide-vote';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type Transaction, transaction } from '~/persistence/transaction';
import { whoCast } from '~/persistence/who-cast';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { keepVote } from './keep-vote';
import { mayVote } from './may-vote';
import { decideReadVote, readVoter } from './read-voter';

type EnterHandsInput = { readonly ballotId: string; readonly hands: readonly Hand[] };
type HandsRefusal = VoteRefusal | RecordedRefusal | MeetingRefusal;
/** How many hands became votes, and of which seats a vote cast on screen stands instead. */
type HandsEntered = { readonly counted: number; readonly voted: readonly string[] };

/**
 * The officer enters a show of hands of members in the room, in a named ballot beside the votes cast on screen. No seat is
 * counted twice: who voted on screen and raises a hand is counted once, by that vote, is named in the answer and told. Members
 * are told of what is recorded for them. All hands are entered or none. The same hands again change nothing. Refuses as
 * `decideVote` for any of them and as `mayAct`. Source: product.md, Ballots.
 */
export async function enterHands(
  acting: Acting,
  { ballotId, hands }: EnterHandsInput,
): Promise<Result<HandsEntered, HandsRefusal>> {
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
  return transaction(async (tx): Promise<Result<HandsEntered, HandsRefusal>> => {
    const { counted, voted } = decideHands(hands, { ownVotes: (await whoCast(tx, ballotId)).own });
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
    await tellOfScreenVote(tx, acting, {
      ballotId,
      personIds: voted.map((seatId) => personOf.get(seatId) ?? ''),
    });
    return ok({ counted: counted.length, voted });
  });
}

const SCREEN_VOTE_COUNTS =
  'You had voted on screen when you raised your hand: the vote on screen counts, once. If your hand was for something else, change it on screen until the vote is closed.';

/** Once to each. Whether hand and vote agree is for the member alone to know until the close. */
async function tellOfScreenVote(
  tx: Transaction,
  { now }: Acting,
  { ballotId, personIds }: { readonly ballotId: string; readonly personIds: readonly string[] },
): Promise<void> {
  const notice = { text: SCREEN_VOTE_COUNTS, href: `/ballots/${ballotId}` };
  const told = await tx.notification.findMany({
    where: { ...notice, personId: { in: [...personIds] } },
    select: { personId: true },
  });
  const untold = personIds.filter((id) => !told.some(({ personId }) => personId === id));
  await notify(tx, now, { ...notice, personIds: untold });
}
