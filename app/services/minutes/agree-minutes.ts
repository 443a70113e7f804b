import type { MinutesRefusal } from '~/domain/minutes/may-act-on-minutes';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { freezeText, textNow } from '~/persistence/minutes/minutes-texts';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { minutesToMove } from './minutes-for';
import { tellMinutes } from './tell-minutes';

export type AgreeRefusal = MinutesRefusal | { readonly code: 'minutes-changed' };

/**
 * The chair, or who presided, agrees the minutes as the page showed them (by the digest of that text) to go to the next
 * meeting; the text is frozen. Agreed twice it is answered as done. Refuses `minutes-changed` where the text is another by
 * now, and as `mayActOnMinutes`. Source: governance.md §8 (chair agreed).
 */
export async function agreeMinutes(
  acting: Acting,
  { minutesId, digest }: { readonly minutesId: string; readonly digest: string },
): Promise<Result<true, AgreeRefusal>> {
  const { actor, now } = acting;
  return transaction<true, AgreeRefusal>(async (tx) => {
    const found = await minutesToMove(tx, acting, { minutesId, act: 'minutes:agree', to: 'agreed' });
    if (!found.ok) return found;
    const { minutes, again } = found.value;
    if (again) return ok(true);
    const text = await textNow(tx, minutes);
    if (text.digest !== digest) return refuse({ code: 'minutes-changed' });
    const by = { at: now, byId: actor.personId };
    await freezeText(tx, { minutesId, stage: 'agreed', content: text.content, ...by });
    await tx.minutes.update({
      where: { id: minutesId },
      data: { state: 'agreed', agreedById: actor.personId, agreedAt: now },
    });
    await tellMinutes(tx, acting, { kind: 'MinutesAgreed', minutes });
    return ok(true);
  });
}
