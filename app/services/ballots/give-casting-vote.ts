import {
  type CastingChoice,
  type CastingRefusal,
  decideCastingVote,
} from '~/domain/ballot/decide-casting-vote';
import type { LiveAnswer } from '~/domain/ballot/live-ballot';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { keptBallot, type StoredOutcome } from '~/persistence/ballots';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { type ChairActRefusal, chairAct } from './chair-act';
import { presidingOf } from './close-ballot';
import { tellBallot, tellChair } from './tell-ballot';

export type GiveCastingVoteInput = {
  readonly ballotId: string;
  readonly choice: CastingChoice;
  readonly reason: string;
  readonly forId?: string | null;
};

/**
 * Whoever presides gives the casting vote after a tie, either way, or declines it; the outcome is computed again with
 * it. Once: the same again changes nothing. Refuses as `decideCastingVote` and `chairAct`. Source: governance.md §5.
 */
export async function giveCastingVote(
  acting: Acting,
  { ballotId, choice, reason, forId = null }: GiveCastingVoteInput,
): Promise<Result<{ readonly outcome: LiveAnswer['outcome'] }, CastingRefusal | ChairActRefusal>> {
  const { actor, now } = acting;
  return transaction(
    async (
      tx,
    ): Promise<Result<{ readonly outcome: LiveAnswer['outcome'] }, CastingRefusal | ChairActRefusal>> => {
      const ballot = await keptBallot(tx, ballotId);
      if (!ballot) return refuse({ code: 'not-found' });
      const { meetingId, stored } = ballot;
      const chair = await chairAct(tx, acting, { act: 'ballot:casting-vote', meetingId, forId });
      if (!chair.ok) return chair;
      if (stored && ballot.state === 'closed' && ballot.castingChoice === choice) {
        return ok({ outcome: stored.answer.outcome });
      }
      const presiding = await presidingOf(tx, ballot);
      if (!presiding) return refuse({ code: 'nobody-presides' });
      const decided = decideCastingVote({
        state: ballot.state,
        answer: stored?.answer ?? null,
        input: stored?.input ?? null,
        ...presiding,
        choice,
        reason,
        reasonAsked: ballot.card.castingVoteReason,
      });
      if (!decided.ok) return decided;
      const outcome: StoredOutcome = { cardVersion: ballot.ruleCardVersion, ...decided.value };
      await tx.ballot.update({
        where: { id: ballotId },
        data: {
          castingChoice: choice,
          castingSeatId: presiding.seat,
          castingReason: reason.trim(),
          outcome: JSON.stringify(outcome),
        },
      });
      const { forId: recordedFor } = chair.value;
      await tellBallot(tx, ballot, {
        kind: 'CastingVoteUsed',
        at: now,
        actorId: actor.personId,
        facts: { forId: recordedFor },
      });
      await tellChair(tx, acting, { forId: recordedFor, did: 'recorded your casting vote', ballotId });
      return ok({ outcome: decided.value.answer.outcome });
    },
  );
}
