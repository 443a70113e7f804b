import type { SetAsideRefusal } from '~/domain/ballot/decide-set-aside';
import { type Result, refuse } from '~/domain/shared/result';
import { keptBallot } from '~/persistence/ballots';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { type ChairActRefusal, chairAct } from './chair-act';
import { setAsideBallot } from './set-aside-ballot';
import { tellChair } from './tell-ballot';

export type SetBallotAsideInput = {
  readonly ballotId: string;
  readonly reason: string;
  readonly forId?: string | null;
};

/**
 * The chair sets a ballot aside before its declaration, or the officer does so on the chair's instruction, with the
 * reason. It is never reopened. Refuses as `setAsideBallot` and `chairAct`. Source: product.md, What it does 7.
 */
export async function setBallotAside(
  acting: Acting,
  { ballotId, reason, forId = null }: SetBallotAsideInput,
): Promise<Result<{ readonly changed: boolean }, SetAsideRefusal | ChairActRefusal>> {
  const { actor, now } = acting;
  return transaction(
    async (tx): Promise<Result<{ readonly changed: boolean }, SetAsideRefusal | ChairActRefusal>> => {
      const ballot = await keptBallot(tx, ballotId);
      if (!ballot) return refuse({ code: 'not-found' });
      const chair = await chairAct(tx, acting, {
        act: 'ballot:set-aside',
        meetingId: ballot.meetingId,
        forId,
      });
      if (!chair.ok) return chair;
      const { forId: recordedFor } = chair.value;
      const done = await setAsideBallot(tx, {
        ballotId,
        reason,
        at: now,
        actorId: actor.personId,
        forId: recordedFor,
      });
      if (done.ok && done.value.changed) {
        await tellChair(tx, acting, { forId: recordedFor, did: 'set a vote aside', ballotId });
      }
      return done;
    },
  );
}
