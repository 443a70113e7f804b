import { z } from 'zod';
import { isCalendarDate } from '~/domain/shared/calendar';

export const id = z.string().max(64).default('');
export const line = z.string().trim().max(300, 'Use 300 characters or fewer').default('');
/** A browser sends the lines of a text with CR LF; the record keeps LF. */
export const words = z
  .string()
  .trim()
  .max(5000, 'Use 5,000 characters or fewer')
  .default('')
  .transform((text) => text.replaceAll('\r\n', '\n'));
export const day = z
  .string()
  .default('')
  .refine((text) => text === '' || isCalendarDate(text), 'Give the date as day, month and year');

/** One clause a line; blank lines are left out. */
export const clauses = words.transform((text) =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);

export const alternatives = z
  .array(z.object({ option: line, why: words }))
  .max(20)
  .default([])
  .transform((rows) => rows.filter(({ option, why }) => option !== '' || why !== ''));

export const conditions = z
  .array(
    z.object({
      text: words,
      kind: z.enum(['precedent', 'continuing']).default('precedent'),
      leadId: id,
      dueOn: day,
    }),
  )
  .max(20)
  .default([])
  .transform((rows) =>
    rows.filter(({ text, leadId, dueOn }) => text !== '' || leadId !== '' || dueOn !== ''),
  );

export const actions = z
  .array(z.object({ title: line, leadId: id, helperIds: z.array(id).max(4).default([]), dueOn: day }))
  .max(30)
  .default([])
  .transform((rows) =>
    rows
      .map((row) => ({ ...row, helperIds: row.helperIds.filter((one) => one !== '') }))
      .filter(({ title, leadId, dueOn }) => title !== '' || leadId !== '' || dueOn !== ''),
  );

/** What is said of each whom the scheme has consulted; whom nothing was said of is left out, and a form without any says nothing. */
export const consultationsField = z
  .array(z.object({ of: line, who: line, on: day, said: words }))
  .max(20)
  .optional()
  .transform((rows) => rows?.filter(({ who, on, said }) => who !== '' || on !== '' || said !== ''))
  .transform((rows) => (rows && rows.length > 0 ? rows : undefined));
