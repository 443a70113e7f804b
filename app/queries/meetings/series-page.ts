import { type SeriesDay, type SeriesRefusal, type SeriesRule, seriesDates } from '~/domain/meeting/series';
import { whySkipped } from '~/domain/notice/working-calendar';
import type { Actor } from '~/domain/permission/actor';
import { dayNumber } from '~/domain/shared/calendar';
import { CLOSURES_SELECT, calendarOf } from '~/persistence/closures';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { newMeetingPage } from './new-meeting-page';

export type SeriesPreview =
  | { readonly days: readonly SeriesDay[]; readonly refusal: null }
  | { readonly days: null; readonly refusal: SeriesRefusal };

/** The days that a series would make, before any is made: bank holidays flagged, and days on which the body meets. */
export async function seriesPage(
  actor: Actor,
  { bodyId, rule, now }: { readonly bodyId: string; readonly rule: SeriesRule | null; readonly now: Date },
) {
  const { bodies, earliest } = await newMeetingPage(actor, now);
  const body = bodies.find(({ id }) => id === bodyId);
  const preview = body && rule ? await previewOf(body.id, rule, earliest) : null;
  return { bodies, earliest, preview };
}

async function previewOf(bodyId: string, rule: SeriesRule, today: string): Promise<SeriesPreview> {
  const dates = seriesDates(rule);
  if (!dates.ok) return { days: null, refusal: dates.refusal };
  const [body, held] = await Promise.all([
    reads().body.findUniqueOrThrow({ where: { id: bodyId }, select: CLOSURES_SELECT }),
    reads().meeting.findMany({ where: { bodyId, state: { not: 'cancelled' } }, select: { startsAt: true } }),
  ]);
  const calendar = calendarOf(body);
  const taken = new Set(held.map(({ startsAt }) => londonDate(startsAt.toISOString())));
  const days = dates.value.map((on): SeriesDay => {
    const why = whySkipped(dayNumber(on), { basis: 'working', calendar });
    const flag = why.ok ? (why.value?.reason ?? '') : 'unknown';
    return { on, flag, taken: taken.has(on), past: on < today };
  });
  return { days, refusal: null };
}
