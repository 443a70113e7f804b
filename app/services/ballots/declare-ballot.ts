import { type DeclareRefusal, decideDeclare } from '~/domain/ballot/decide-declare';
import type { DeclaredResult } from '~/domain/ballot/live-ballot';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { keptBallot } from '~/persistence/ballots';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { settleExclusion } from '../meetings/settle-exclusion';
import { type ChairActRefusal, chairAct } from './chair-act';
import { carryAmendment } from './move-amendment';
import { tellBallot, tellChair } from './tell-ballot';

export type DeclareBallotInput = {
  readonly ballotId: string;
  readonly result: DeclaredResult;
  /** Needed where the declaration differs from the computed outcome. */
  readonly reason: string;
  readonly forId?: string | null;
};

/**
 * Declares the result beside the computed outcome, once. The same again changes nothing; another result is refused.
 * Refuses as `decideDeclare` and `chairAct`. Source: product.md, The outcome is computed and explained.
 */
export async function declareBallot(
  acting: Acting,
  { ballotId, result, reason, forId = null }: DeclareBallotInput,
): Promise<Result<{ readonly changed: boolean }, DeclareRefusal | ChairActRefusal>> {
  const { actor, now } = acting;
  return transaction(
    async (tx): Promise<Result<{ readonly changed: boolean }, DeclareRefusal | ChairActRefusal>> => {
      const ballot = await keptBallot(tx, ballotId);
      if (!ballot) return refuse({ code: 'not-found' });
      const chair = await chairAct(tx, acting, { act: 'ballot:declare', meetingId: ballot.meetingId, forId });
      if (!chair.ok) return chair;
      const answer = ballot.stored?.answer ?? null;
      const { state, declaredResult: declared } = ballot;
      const decided = decideDeclare({ state, answer, declared, result, reason });
      if (!decided.ok) return decided;
      if (decided.value === 'repeat') return ok({ changed: false });
      await tx.ballot.update({
        where: { id: ballotId },
        data: {
          state: 'declared',
          declaredAt: now,
          declaredById: actor.personId,
          declaredForId: chair.value.forId,
          declaredResult: result,
          declaredReason: answer?.outcome === result ? '' : reason.trim(),
        },
      });
      await tx.motion.update({ where: { id: ballot.motionId }, data: { state: 'decided' } });
      await tellBallot(tx, ballot, {
        kind: 'BallotDeclared',
        at: now,
        actorId: actor.personId,
        facts: { result },
      });
      const { motionId } = ballot;
      if (result === 'carried') await carryAmendment(tx, { amendmentId: motionId, at: now });
      await settleExclusion(tx, acting, { ballot, motionId, carried: result === 'carried' });
      await tellChair(tx, acting, {
        forId: chair.value.forId,
        did: 'declared the result of a vote',
        ballotId,
      });
      return ok({ changed: true });
    },
  );
}
