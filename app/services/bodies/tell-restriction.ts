import { raiseMeeting } from '~/persistence/live-versions';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

/** Whether the body has a vote open: its electorate is fixed until it closes. */
export async function isVoteOpen(tx: Transaction, bodyId: string): Promise<boolean> {
  return (await tx.ballot.count({ where: { bodyId, state: 'open' } })) > 0;
}

/** Tells that who may vote in the body changed; what its meeting in session shows changes with it. */
export async function tellRestriction(
  tx: Transaction,
  { actor, now }: Acting,
  {
    kind,
    bodyId,
    subjectId,
  }: {
    readonly kind: 'VotingRestricted' | 'RestrictionEnded';
    readonly bodyId: string;
    readonly subjectId: string;
  },
): Promise<void> {
  const meeting = await tx.meeting.findFirst({
    where: { bodyId, state: 'in-session' },
    select: { id: true },
  });
  const live = meeting ? { meetingId: meeting.id, version: await raiseMeeting(tx, meeting.id) } : {};
  tx.tell({ kind, at: now, actorId: actor.personId, bodyId, subjectId, ...live, facts: {} });
}
