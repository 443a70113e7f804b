import type { BodyCard } from '~/domain/body/body-card';
import { noticeRule } from '~/domain/body/notice-rule';
import { latestNotice } from '~/domain/notice/latest-notice';
import type { WorkingCalendar } from '~/domain/notice/working-calendar';
import { CLOSURES_SELECT, calendarOf } from '~/persistence/closures';
import { reads } from '~/persistence/reads';

type Change = {
  readonly before: BodyCard;
  readonly after: BodyCard;
  /** The body's first meeting under the new card; none: nothing to say. */
  readonly meetsOn: string | undefined;
};

/** By when that meeting's agenda has to be out before and after a change of the card; null where the days stay. */
export async function noticeEffect(bodyId: string, { before, after, meetsOn }: Change) {
  const same = noticeRule(before).days === noticeRule(after).days;
  if (same || meetsOn === undefined) return null;
  const body = await reads().body.findUniqueOrThrow({ where: { id: bodyId }, select: CLOSURES_SELECT });
  const calendar = calendarOf(body);
  return {
    meetsOn,
    was: latestUnder(before, meetsOn, calendar),
    will: latestUnder(after, meetsOn, calendar),
  };
}

/** Null beyond the holiday data. */
function latestUnder(card: BodyCard, meetsOn: string, calendar: WorkingCalendar): string | null {
  const { days: needs, basis } = noticeRule(card);
  const last = latestNotice({ meetsOn, needs, basis, calendar });
  return last.ok ? last.value.latest : null;
}
