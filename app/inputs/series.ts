import { z } from 'zod';
import { type SeriesRule, WEEKDAYS, WEEKS_OF_MONTH } from '~/domain/meeting/series';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Enter a time, for example 10:00' });

/** The form of a series, as it stands in the address while it is looked at. */
export type SeriesFields = {
  readonly bodyId: string;
  readonly by: 'rule' | 'dates';
  readonly months: string;
  readonly week: string;
  readonly weekday: string;
  readonly from: string;
  readonly until: string;
  readonly dates: string;
};

export function seriesFields(asked: Pick<URLSearchParams, 'get'>, today: string): SeriesFields {
  const of = (name: string, usual: string, most = 40) => (asked.get(name) ?? usual).slice(0, most);
  return {
    bodyId: of('bodyId', '', 60),
    by: asked.get('by') === 'dates' ? 'dates' : 'rule',
    months: of('months', '2', 3),
    week: of('week', 'fourth'),
    weekday: of('weekday', 'tuesday'),
    from: of('from', today, 10),
    until: of('until', `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`, 10),
    dates: of('dates', '', 2_000),
  };
}

const ruleShape = z.object({
  months: z.coerce.number().int().min(1).max(12),
  week: z.enum(WEEKS_OF_MONTH),
  weekday: z.enum(WEEKDAYS),
  from: z.iso.date(),
  until: z.iso.date(),
});

/** The rule that the form asks for; null where it cannot be understood. */
export function seriesRule(fields: SeriesFields): SeriesRule | null {
  if (fields.by === 'dates') {
    return { by: 'dates', dates: fields.dates.split(/[\s,;]+/).filter(Boolean) };
  }
  const parsed = ruleShape.safeParse(fields);
  return parsed.success ? { by: 'rule', ...parsed.data } : null;
}

const text = (missing: string, most: number) =>
  z.string({ error: missing }).trim().min(1, { error: missing }).max(most);

/** The post that makes the meetings: the rule's own fields stand in the address. */
export const createSeriesInput = z
  .object({
    title: text('Enter a name for the meetings', 150),
    starts: time,
    ends: time,
    place: text('Enter where they are held', 200),
    onlineAllowed: z
      .literal('on')
      .optional()
      .transform((value) => value === 'on'),
    days: z.preprocess(
      (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
      z.array(z.iso.date()).min(1, { error: 'Choose at least one day' }).max(60),
    ),
  })
  .strip();
