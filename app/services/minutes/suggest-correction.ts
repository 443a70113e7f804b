import type { MinutesRefusal } from '~/domain/minutes/may-act-on-minutes';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { heldOn } from '~/persistence/people';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { minutesFor } from './minutes-for';
import { calledMinutes, tellMinutes } from './tell-minutes';

export type SuggestInput = {
  readonly minutesId: string;
  /** Of the agenda item; null for the minutes as a whole. */
  readonly itemId: string | null;
  readonly text: string;
};
export type SuggestRefusal = MinutesRefusal | { readonly code: 'item-not-found' };

/**
 * A member suggests a correction of minutes that were circulated: of what they say happened, not of what was decided. The
 * officers are told. The same words again are answered as done. Refuses `item-not-found` and as `mayActOnMinutes`. Source:
 * governance.md §8 (accuracy only is discussed).
 */
export async function suggestCorrection(
  acting: Acting,
  { minutesId, itemId, text }: SuggestInput,
): Promise<Result<{ readonly id: string }, SuggestRefusal>> {
  const { actor, now } = acting;
  return transaction<{ id: string }, SuggestRefusal>(async (tx) => {
    const found = await minutesFor(tx, acting, { minutesId, act: 'minutes:suggest' });
    if (!found.ok) return found;
    const minutes = found.value;
    if (itemId !== null) {
      const item = await tx.agendaItem.findFirst({
        where: { meetingId: minutes.meetingId, id: itemId },
        select: { id: true },
      });
      if (!item) return refuse({ code: 'item-not-found' });
    }
    const said = { minutesId, itemId, text, personId: actor.personId };
    const again = await tx.minutesSuggestion.findFirst({
      where: { ...said, answer: null },
      select: { id: true },
    });
    if (again) return ok(again);
    const id = newId();
    await tx.minutesSuggestion.create({ data: { id, ...said, at: now } });
    await tellMinutes(tx, acting, { kind: 'CorrectionSuggested', minutes });
    const officers = await tx.officer.findMany({
      where: { bodyId: minutes.bodyId, ...heldOn(londonDate(now.toISOString())) },
      select: { personId: true },
    });
    await notify(tx, now, {
      personIds: officers.map(({ personId }) => personId).filter((personId) => personId !== actor.personId),
      text: `${actor.name} suggests a correction of ${await calledMinutes(tx, minutes.meetingId)}`,
      href: `/minutes/${minutesId}`,
    });
    return ok({ id });
  });
}
