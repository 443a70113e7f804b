import { z } from 'zod';
import { DAY_BASES } from '~/domain/notice/working-calendar';
import { isCalendarDate } from '~/domain/shared/calendar';
import { isInstant } from '~/domain/shared/instant';

const count = z.int().min(0);
const date = z.string().refine(isCalendarDate, 'this is not a date');
const instant = z.string().refine(isInstant, 'this is not an instant');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'this is not a time of day, such as 17:00');

const everywhere = {
  id: z.string(),
  basis: z.enum(DAY_BASES).optional(),
  closures: z.array(date).default([]),
  holidays: z.array(date).optional(),
  endsAt: time.optional(),
};
const executiveNotice = { ...everywhere, noticeAt: instant, meetsOn: date, needs: count };

/** One line of `npm run -s clock` (contract outcome). */
export const clockLine = z.discriminatedUnion('kind', [
  z.strictObject({
    ...everywhere,
    kind: z.literal('clear-days'),
    publishedAt: instant,
    meetsOn: date,
    needs: count,
  }),
  z.strictObject({ ...everywhere, kind: z.literal('latest-notice'), meetsOn: date, needs: count }),
  z.strictObject({ ...everywhere, kind: z.literal('call-in'), publishedAt: instant, days: count }),
  z.strictObject({ ...everywhere, kind: z.literal('lapse'), circulatedOn: date, days: count }),
  z.strictObject({ ...executiveNotice, kind: z.literal('key-decision') }),
  z.strictObject({ ...executiveNotice, kind: z.literal('general-exception') }),
  z.strictObject({ ...executiveNotice, kind: z.literal('private-meeting') }),
  z.strictObject({
    ...everywhere,
    kind: z.literal('adjournment'),
    adjournedOn: date,
    noticeAt: instant,
    meetsOn: date,
  }),
]);

export type ClockLine = z.infer<typeof clockLine>;
