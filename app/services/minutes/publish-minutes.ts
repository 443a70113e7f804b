import type { MinutesRefusal } from '~/domain/minutes/may-act-on-minutes';
import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { minutesFor } from './minutes-for';
import { tellMinutes } from './tell-minutes';

/**
 * Publishes the open part of minutes that a meeting has approved: anybody may read it from then on. Published twice it stays
 * as it was. Refuses as `mayActOnMinutes`. Source: governance.md §7.
 */
export async function publishMinutes(
  acting: Acting,
  { minutesId }: { readonly minutesId: string },
): Promise<Result<true, MinutesRefusal>> {
  return transaction<true, MinutesRefusal>(async (tx) => {
    const found = await minutesFor(tx, acting, { minutesId, act: 'minutes:publish' });
    if (!found.ok) return found;
    if (found.value.published) return ok(true);
    await tx.minutes.update({
      where: { id: minutesId },
      data: { publishedAt: acting.now, publishedById: acting.actor.personId },
    });
    await tellMinutes(tx, acting, { kind: 'MinutesPublished', minutes: found.value });
    return ok(true);
  });
}
