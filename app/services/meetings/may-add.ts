import type { Profile } from '~/domain/body/profile';
import { type AdditionRefusal, decideAddition } from '~/domain/meeting/general-business';
import type { Result } from '~/domain/shared/result';
import { firstAdjournedAt } from '~/persistence/general-business';
import type { Transaction } from '~/persistence/transaction';

/** Whether business may still be put on the meeting's agenda. Refuses as `decideAddition`. */
export async function mayAdd(
  tx: Transaction,
  { id, bodyId }: { readonly id: string; readonly bodyId: string },
): Promise<Result<true, AdditionRefusal>> {
  const { profile } = await tx.body.findUniqueOrThrow({ where: { id: bodyId }, select: { profile: true } });
  const adjourned = (await firstAdjournedAt(tx, id)) !== null;
  return decideAddition({ profile: profile as Profile, adjourned });
}
