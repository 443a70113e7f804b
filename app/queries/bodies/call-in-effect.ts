import type { BodyCard } from '~/domain/body/body-card';
import { callInRule } from '~/domain/body/call-in-rule';
import { isExecutive } from '~/domain/decision/is-executive';
import { callIn } from '~/domain/notice/call-in';
import type { WorkingCalendar } from '~/domain/notice/working-calendar';
import { CLOSURES_SELECT, calendarOf } from '~/persistence/closures';
import { reads } from '~/persistence/reads';

type Change = {
  readonly before: BodyCard;
  readonly after: BodyCard;
  /** The first day of the new card. */
  readonly effectiveOn: string;
};

/**
 * The last day of the window of a decision that an executive publishes on the first day of the new card, before and after the
 * change; null where the window stays as long.
 */
export async function callInEffect(bodyId: string, { before, after, effectiveOn }: Change) {
  if (!isExecutive(after.profile) || callInRule(before).days === callInRule(after).days) return null;
  const body = await reads().body.findUniqueOrThrow({ where: { id: bodyId }, select: CLOSURES_SELECT });
  const calendar = calendarOf(body);
  return {
    publishedOn: effectiveOn,
    was: lastUnder(before, effectiveOn, calendar),
    will: lastUnder(after, effectiveOn, calendar),
  };
}

/** Null beyond the holiday data. */
function lastUnder(card: BodyCard, publishedOn: string, calendar: WorkingCalendar): string | null {
  const { days, takesEffect } = callInRule(card);
  const window = callIn({ publishedOn, days, calendar, takesEffect });
  return window.ok ? window.value.lastOn : null;
}
