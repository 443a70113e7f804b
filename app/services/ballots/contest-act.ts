import { type ContestRefusal, decideContest } from '~/domain/ballot/decide-contest';
import { type MeetingRefusal, mayAct } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { castingVoteRecord, keptBallot } from '~/persistence/ballots';
import { meetingThing } from '~/persistence/meeting-thing';
import { officersOf } from '~/persistence/paper-people';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { tellBallot } from './tell-ballot';

/**
 * The chair says that an act recorded in his or her name was not instructed: it stays on the record and the body's
 * officers are told. Refuses as `decideContest` and `mayAct`. Source: product.md, Chair and officer.
 */
export async function contestAct(
  { actor, now }: Acting,
  { ballotId, text }: { readonly ballotId: string; readonly text: string },
): Promise<Result<{ readonly changed: boolean }, ContestRefusal | MeetingRefusal>> {
  const day = londonDate(now.toISOString());
  return transaction(
    async (tx): Promise<Result<{ readonly changed: boolean }, ContestRefusal | MeetingRefusal>> => {
      const ballot = await keptBallot(tx, ballotId);
      const meeting = ballot && (await meetingThing(tx, ballot.meetingId, day));
      if (!ballot || !meeting) return refuse({ code: 'not-found' });
      const allowed = mayAct(actor, 'ballot:contest', meeting);
      if (!allowed.ok) return allowed;
      const decided = decideContest({
        actorId: actor.personId,
        recordedFor: [
          ballot.openedForId,
          ballot.closedForId,
          (await castingVoteRecord(tx, ballotId))?.forId ?? null,
          ballot.declaredForId,
          ballot.setAsideForId,
        ],
        contested: ballot.contestedAt ? ballot.contestText : null,
        text,
      });
      if (!decided.ok) return decided;
      if (decided.value === 'repeat') return ok({ changed: false });
      await tx.ballot.update({
        where: { id: ballotId },
        data: { contestedAt: now, contestText: text.trim() },
      });
      await tellBallot(tx, ballot, { kind: 'BallotContested', at: now, actorId: actor.personId });
      await notify(tx, now, {
        personIds: await officersOf(tx, ballot.bodyId, day),
        text: `${actor.name} contests an act recorded as instructed: ${text.trim()}`,
        href: `/ballots/${ballotId}`,
      });
      return ok({ changed: true });
    },
  );
}
