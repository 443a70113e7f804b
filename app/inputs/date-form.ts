import { z } from 'zod';
import type { ClockQuestion } from '~/domain/notice/clock-question';
import type { ChairState, UrgencyAgreer } from '~/domain/notice/special-urgency';
import { DAY_BASES } from '~/domain/notice/working-calendar';
import { daysFrom, isCalendarDate } from '~/domain/shared/calendar';

const MOST_DAYS = 400;
const MOST_APART = 1100;
const CHAIR_STATES = ['able', 'unable', 'none'] as const satisfies readonly ChairState[];
const AGREERS = [
  'scrutiny-chair',
  'council-chair',
  'council-vice-chair',
] as const satisfies readonly UrgencyAgreer[];

const date = z
  .string({ error: 'Enter a date' })
  .refine(isCalendarDate, 'Enter a date')
  .refine((text) => text >= '1900' && text < '2200', 'Use a date from 1900 to 2199');
const days = z
  .string({ error: 'Enter how many days' })
  .regex(/^\d{1,3}$/, 'Enter how many days, in figures')
  .transform(Number)
  .refine((count) => count <= MOST_DAYS, `Enter at most ${MOST_DAYS} days`);
const basis = z.enum(DAY_BASES).optional().catch(undefined);
const executive = { basis, noticeOn: date, meetsOn: date, needs: days };

const question = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('clear-days'), basis, publishedOn: date, meetsOn: date, needs: days }),
    z.object({ kind: z.literal('latest-notice'), basis, meetsOn: date, needs: days }),
    z.object({ kind: z.literal('call-in'), basis, publishedOn: date, days }),
    z.object({ kind: z.literal('lapse'), basis, circulatedOn: date, days }),
    z.object({ kind: z.literal('key-decision'), ...executive }),
    z.object({ kind: z.literal('general-exception'), ...executive }),
    z.object({ kind: z.literal('private-meeting'), ...executive }),
    z.object({ kind: z.literal('adjournment'), basis, adjournedOn: date, noticeOn: date, meetsOn: date }),
  ])
  .refine(notTooFarApart, { path: ['meetsOn'], error: 'Use dates within three years of each other' });

function notTooFarApart(asked: ClockQuestion): boolean {
  if (!('meetsOn' in asked)) return true;
  const given =
    'publishedOn' in asked ? asked.publishedOn : 'noticeOn' in asked ? asked.noticeOn : asked.meetsOn;
  return Math.abs(daysFrom(given, asked.meetsOn)) <= MOST_APART;
}

const urgency = z.object({
  kind: z.literal('special-urgency'),
  scrutinyChair: z.enum(CHAIR_STATES, { error: 'Choose one' }),
  councilChair: z.enum(CHAIR_STATES, { error: 'Choose one' }),
  agreedBy: z.enum(AGREERS).nullable().catch(null),
});

/** Dates in any order, parted by spaces, commas or lines; a word that is none is refused. */
const closures = z
  .string()
  .max(4000, 'Use 4,000 characters or fewer')
  .transform((text) => text.split(/[\s,;]+/).filter((one) => one !== ''))
  .refine((dates) => dates.every(isCalendarDate), 'Write each day as 2026-12-24');

export type UrgencyQuestion = z.output<typeof urgency>;
export type DateAsked =
  | {
      readonly ok: true;
      readonly question: ClockQuestion | UrgencyQuestion;
      readonly closures: readonly string[];
    }
  | { readonly ok: false; readonly errors: { readonly [field: string]: string } };

/** What the address asks of the clocks, or what is wrong with it by field. */
export function dateAsked(asked: URLSearchParams): DateAsked {
  const fields = Object.fromEntries(asked);
  const parsed = (fields.kind === 'special-urgency' ? urgency : question).safeParse(fields);
  const closed = closures.safeParse(fields.closures ?? '');
  if (parsed.success && closed.success) return { ok: true, question: parsed.data, closures: closed.data };
  const issues = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message] as const),
    ...(closed.error?.issues ?? []).map(({ message }) => ['closures', message] as const),
  ];
  return { ok: false, errors: Object.fromEntries(issues.toReversed()) };
}
