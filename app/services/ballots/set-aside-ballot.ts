import { decideSetAside, type SetAsideRefusal } from '~/domain/ballot/decide-set-aside';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { forgetOrderOfSecretVotes, keptBallot } from '~/persistence/ballots';
import type { Transaction } from '~/persistence/transaction';
import { tellBallot } from './tell-ballot';

export type SettingAside = {
  readonly ballotId: string;
  readonly reason: string;
  readonly at: Date;
  readonly actorId: string;
  /** The chair in whose name the officer does it; null where the chair does, or where a ruling or an objection does. */
  readonly forId: string | null;
};

/**
 * Sets a ballot aside in the transaction of what causes it (the chair, a ruling that changes the electorate, an
 * objection): nothing of it counts, its motion is ready to be put again. Refuses as `decideSetAside`.
 */
export async function setAsideBallot(
  tx: Transaction,
  { ballotId, reason, at, actorId, forId }: SettingAside,
): Promise<Result<{ readonly changed: boolean }, SetAsideRefusal | { readonly code: 'not-found' }>> {
  const ballot = await keptBallot(tx, ballotId);
  if (!ballot) return refuse({ code: 'not-found' });
  const decided = decideSetAside({ state: ballot.state, reason });
  if (!decided.ok) return decided;
  if (decided.value === 'repeat') return ok({ changed: false });
  await tx.ballot.update({
    where: { id: ballotId },
    data: {
      state: 'set-aside',
      setAsideAt: at,
      setAsideById: actorId,
      setAsideForId: forId,
      setAsideReason: reason.trim(),
    },
  });
  await tx.motion.update({ where: { id: ballot.motionId }, data: { state: 'ready' } });
  if (ballot.method === 'secret') await forgetOrderOfSecretVotes(tx, ballotId);
  await tellBallot(tx, ballot, { kind: 'BallotSetAside', at, actorId });
  return ok({ changed: true });
}
