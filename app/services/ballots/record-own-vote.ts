import { decideOwnRecord, type OwnRecordRefusal } from '~/domain/ballot/recorded-vote';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { keptBallot } from '~/persistence/ballots';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { meetingFor } from '../meetings/meeting-for';
import { tellMeeting } from '../meetings/tell-meeting';

/**
 * A member of a council or its committee requires, immediately after the vote, that how he or she voted be recorded. Once is
 * enough. Refuses as `decideOwnRecord` and `mayAct`. Source: SI 1993/202 Sch 2 para 1 (governance.md §5).
 */
export async function recordOwnVote(
  acting: Acting,
  { ballotId }: { readonly ballotId: string },
): Promise<Result<true, OwnRecordRefusal | MeetingRefusal>> {
  const { actor, now } = acting;
  return transaction<true, OwnRecordRefusal | MeetingRefusal>(async (tx) => {
    const ballot = await keptBallot(tx, ballotId);
    if (!ballot) return refuse({ code: 'not-found' });
    const { meetingId, itemId } = ballot;
    const found = await meetingFor(tx, acting, { meetingId, act: 'ballot:record-own-vote' });
    if (!found.ok) return found;
    const mine = ballot.electorate.find(({ personId }) => personId === actor.personId);
    const decided = decideOwnRecord({
      profile: ballot.card.profile,
      method: ballot.method,
      state: ballot.state,
      itemIsCurrent: ballot.meeting.currentItemId === itemId,
      isElector: mine !== undefined,
    });
    if (!decided.ok || !mine) return decided.ok ? refuse({ code: 'not-an-elector' }) : decided;
    const key = { ballotId, seatId: mine.seat };
    const kept = await tx.recordedChoice.findUnique({ where: { ballotId_seatId: key } });
    if (kept) return ok(true);
    await tx.recordedChoice.create({ data: { ...key, personId: actor.personId, at: now } });
    await tellMeeting(tx, acting, { kind: 'OwnVoteRecorded', meeting: found.value, subjectId: itemId });
    return ok(true);
  });
}
