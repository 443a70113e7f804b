import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

/** Whether the actor hears by e-mail of new notifications. The same again changes nothing. */
export async function setMailNews(
  { actor, now }: Acting,
  { wanted }: { readonly wanted: boolean },
): Promise<Result<true, never>> {
  return transaction<true, never>(async (tx) => {
    const { personId } = actor;
    if (wanted)
      await tx.mailNews.upsert({ where: { personId }, create: { personId, since: now }, update: {} });
    else await tx.mailNews.deleteMany({ where: { personId } });
    return ok(true);
  });
}
