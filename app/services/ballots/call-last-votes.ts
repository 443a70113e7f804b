import { type MeetingRefusal, mayAct } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { keptBallot } from '~/persistence/ballots';
import { meetingThing } from '~/persistence/meeting-thing';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { tellBallot } from './tell-ballot';

export type LastVotesRefusal = MeetingRefusal | { readonly code: 'ballot-closed' };

/** Calls the last votes of an open ballot, once: a notice only, nothing closes by it. Refuses as `mayAct`. */
export async function callLastVotes(
  { actor, now }: Acting,
  { ballotId }: { readonly ballotId: string },
): Promise<Result<true, LastVotesRefusal>> {
  return transaction(async (tx): Promise<Result<true, LastVotesRefusal>> => {
    const ballot = await keptBallot(tx, ballotId);
    const meeting = ballot && (await meetingThing(tx, ballot.meetingId, londonDate(now.toISOString())));
    if (!ballot || !meeting) return refuse({ code: 'not-found' });
    const allowed = mayAct(actor, 'ballot:close', meeting);
    if (!allowed.ok) return allowed;
    if (ballot.state !== 'open') return refuse({ code: 'ballot-closed' });
    if (ballot.lastCallAt) return ok(true);
    await tx.ballot.update({ where: { id: ballotId }, data: { lastCallAt: now } });
    await tellBallot(tx, ballot, { kind: 'LastVotesCalled', at: now, actorId: actor.personId });
    return ok(true);
  });
}
