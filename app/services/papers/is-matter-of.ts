import type { Transaction } from '~/persistence/transaction';

/** Whether the matter is one of the organisation's scheme. */
export async function isMatterOf(
  tx: Transaction,
  matterId: string,
  organisationId: string,
): Promise<boolean> {
  return (await tx.matter.count({ where: { id: matterId, organisationId } })) > 0;
}
