import type { RecordedRefusal } from '~/domain/ballot/decide-recorded';
import type { VoteRefusal } from '~/domain/ballot/decide-vote';
import type { Choice } from '~/domain/ballot/outcome-input';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { keepVote, type Turnout } from './keep-vote';
import { mayVote } from './may-vote';
import { decideReadVote, readVoter } from './read-voter';

type RecordInput = {
  readonly ballotId: string;
  readonly seatId: string;
  readonly choice: Choice;
  readonly inPlace?: boolean;
};
type RecordRefusal = VoteRefusal | RecordedRefusal | MeetingRefusal;

/**
 * The officer records the vote of a member who is in the room, in a named ballot only. The member is told that a vote
 * was recorded (not which), sees it in the ballot and may change it until the ballot is closed. A vote that the member cast on
 * screen is not changed unless the officer, told of it, says that this goes in its place; both are kept. Refuses as
 * `decideVote`, `decideRecorded` and `mayAct`. Source: product.md, Ballots.
 */
export async function recordForMember(
  acting: Acting,
  { ballotId, seatId, choice, inPlace = false }: RecordInput,
): Promise<Result<Turnout, RecordRefusal>> {
  const { actor, now } = acting;
  const read = await readVoter(ballotId, { seatId });
  if (!read) return refuse({ code: 'not-found' });
  const { ballot } = read;
  const where = { ...ballot, meetingState: ballot.meeting.state };
  const allowed = await mayVote(acting, 'ballot:record-for-member', where);
  if (!allowed.ok) return allowed;
  const voter = decideReadVote(read, { recorded: true });
  if (!voter.ok) return voter;
  const { personId } = voter.value;
  return transaction(async (tx): Promise<Result<Turnout, RecordRefusal>> => {
    const kept = await keepVote(tx, {
      ballot,
      seatId,
      choice,
      at: now,
      actorId: actor.personId,
      recordedById: actor.personId,
      inPlace,
    });
    if (kept.ok && kept.value.changed) {
      const instead = inPlace ? ' in place of the one that you cast on screen' : '';
      const text = `${actor.name} recorded a vote for you${instead}. Check that it is right: you can change it until the vote is closed.`;
      await notify(tx, now, { personIds: [personId], text, href: `/ballots/${ballotId}` });
    }
    return kept;
  });
}
