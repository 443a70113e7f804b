import type { BallotMethod, MotionState } from '~/domain/ballot/live-ballot';
import { type DemandRefusal, decideDemand } from '~/domain/ballot/recorded-vote';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { motionWithItem } from '~/persistence/motions';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { meetingFor } from '../meetings/meeting-for';
import { tellMeeting } from '../meetings/tell-meeting';
import { memberHere } from './member-here';

/**
 * A member calls for a recorded vote on a motion before the vote is closed; once so many have as the card asks, its names
 * enter the record. Called for twice it counts once. Refuses as `decideDemand` and `mayAct`. Source: governance.md §5.
 */
export async function callForNames(
  acting: Acting,
  { motionId }: { readonly motionId: string },
): Promise<Result<{ readonly recorded: boolean }, DemandRefusal | MeetingRefusal>> {
  const { actor, now } = acting;
  return transaction<{ readonly recorded: boolean }, DemandRefusal | MeetingRefusal>(async (tx) => {
    const motion = await motionWithItem(tx, motionId);
    if (!motion) return refuse({ code: 'not-found' });
    const { id: itemId, meetingId } = motion.item;
    const found = await meetingFor(tx, acting, { meetingId, act: 'ballot:call-for-names' });
    if (!found.ok) return found;
    const meeting = found.value;
    const { seatId, ...member } = await memberHere(tx, { meeting, itemId, personId: actor.personId });
    const mine = motion.calls.some((call) => call.seatId === seatId);
    if (mine) return ok({ recorded: motion.namesRecorded !== null });
    const rules = await ruleCardInForce(tx, meeting.bodyId, meeting.day);
    const closed = motion.ballots.some(({ state }) => state === 'closed');
    const open = motion.ballots.find(({ state }) => state === 'open');
    const decided = decideDemand({
      ...member,
      needed: rules?.card.recordedVoteDemand ?? 0,
      others: motion.calls.length,
      motionState: closed ? 'decided' : (motion.state as MotionState),
      methodNow: (open?.method as BallotMethod | undefined) ?? null,
    });
    if (!decided.ok) return decided;
    if (seatId === null) return refuse({ code: 'away-from-meeting' });
    await tx.recordedVoteCall.create({ data: { motionId, seatId, personId: actor.personId, at: now } });
    const recorded = decided.value.reached || motion.namesRecorded !== null;
    if (recorded && motion.namesRecorded === null) {
      await tx.motion.update({ where: { id: motionId }, data: { namesRecorded: 'demanded' } });
    }
    await tellMeeting(tx, acting, {
      kind: 'NamesCalledFor',
      meeting,
      subjectId: itemId,
      facts: { recorded },
    });
    return ok({ recorded });
  });
}
