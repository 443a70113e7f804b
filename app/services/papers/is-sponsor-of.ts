import type { Transaction } from '~/persistence/transaction';

/** Whether the person can sponsor a paper of the organisation: belongs to it, and the account is open. */
export async function isSponsorOf(
  tx: Transaction,
  { sponsorId, organisationId }: { readonly sponsorId: string; readonly organisationId: string },
): Promise<boolean> {
  const found = await tx.person.count({
    where: { id: sponsorId, organisationId, disabledAt: null, administrator: false },
  });
  return found > 0;
}
