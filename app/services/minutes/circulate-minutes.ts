import type { MinutesRefusal } from '~/domain/minutes/may-act-on-minutes';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { freezeText, frozenTexts, textNow } from '~/persistence/minutes/minutes-texts';
import { memberIdsOf } from '~/persistence/people';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { minutesFor } from './minutes-for';
import { calledMinutes, tellMinutes } from './tell-minutes';

export type CirculateRefusal = MinutesRefusal | { readonly code: 'correction-blank' };

/**
 * Sends the draft to the members for their corrections: the text is frozen with its digest, and each member is told. Sent
 * again with the same text it is answered as done; with another, that text is frozen beside the first. Refuses
 * `correction-blank` and as `mayActOnMinutes`. Source: governance.md §8.
 */
export async function circulateMinutes(
  acting: Acting,
  { minutesId }: { readonly minutesId: string },
): Promise<Result<{ readonly digest: string }, CirculateRefusal>> {
  const { actor, now } = acting;
  return transaction<{ digest: string }, CirculateRefusal>(async (tx) => {
    const found = await minutesFor(tx, acting, { minutesId, act: 'minutes:circulate' });
    if (!found.ok) return found;
    const minutes = found.value;
    if (minutes.number > 0 && minutes.correction === '') return refuse({ code: 'correction-blank' });
    const { content, digest } = await textNow(tx, minutes);
    const last = (await frozenTexts(tx, minutesId)).at(-1);
    if (minutes.state === 'circulated' && last?.digest === digest) return ok({ digest });
    await freezeText(tx, { minutesId, stage: 'circulated', content, at: now, byId: actor.personId });
    await tx.minutes.update({ where: { id: minutesId }, data: { state: 'circulated' } });
    await tellMinutes(tx, acting, { kind: 'MinutesCirculated', minutes });
    const members = await memberIdsOf(tx, minutes.bodyId, londonDate(now.toISOString()));
    const called = await calledMinutes(tx, minutes.meetingId);
    await notify(tx, now, {
      personIds: members.filter((personId) => personId !== actor.personId),
      text: `Read ${called}, and suggest corrections`,
      href: `/minutes/${minutesId}`,
    });
    return ok({ digest });
  });
}
