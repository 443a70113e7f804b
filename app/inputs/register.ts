import { z } from 'zod';
import { DECISION_TYPES } from '~/domain/decision/decision-type';

const filter = z.object({
  body: z.string().max(20).catch(''),
  year: z
    .string()
    .regex(/^(\d{4})?$/)
    .catch(''),
  outcome: z.enum(['', 'draft', ...DECISION_TYPES]).catch(''),
  words: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  check: z
    .literal('1')
    .transform(() => true)
    .catch(false),
});

/** What the register is narrowed to, from its address; anything else in it is left aside. */
export function registerFilter(search: URLSearchParams): z.output<typeof filter> {
  return filter.parse(Object.fromEntries(search));
}

/** The period of a report, from its address: the rule says what to make of what is no day. */
export const reportAsked = z.object({
  fromOn: z.string().max(10).catch(''),
  untilOn: z.string().max(10).catch(''),
});
