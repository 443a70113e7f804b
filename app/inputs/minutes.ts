import { z } from 'zod';

const id = z.string().min(1).max(60);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
/** A browser sends the lines of a text with CR LF; the record keeps LF. */
const passage = (most: number) =>
  z
    .string()
    .max(most, { error: `Use ${most.toLocaleString('en-GB')} characters or fewer` })
    .default('')
    .transform((text) => text.replaceAll('\r\n', '\n').trimEnd());
const words = (missing: string, most: number) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(most, { error: `Use ${most.toLocaleString('en-GB')} characters or fewer` })
    .transform((text) => text.replaceAll('\r\n', '\n'));

export const minuteInput = z.object({
  revision: z.coerce.number().int().min(0),
  text: passage(20_000),
  restricted: ticked,
  back: z.enum(['room', 'minute']).default('minute'),
});

/** A form that says nothing but which it is. */
export const noMore = z.object({});
export const digestInput = z.object({ digest });
export const approveInput = z.object({
  digest,
  itemId: z
    .string({ error: 'Choose the meeting that approved them' })
    .min(1, { error: 'Choose the meeting that approved them' })
    .max(60),
});
export const suggestInput = z.object({
  itemId: z
    .string()
    .max(60)
    .default('')
    .transform((sent) => (sent === '' ? null : sent)),
  text: words('Say what it says and what it should say', 2_000),
});
export const answerSuggestionInput = z.object({
  suggestionId: id,
  answer: z.enum(['taken', 'not-taken']),
  reason: z.string().trim().max(500, { error: 'Use 500 characters or fewer' }).default(''),
});
export const correctionInput = z.object({
  before: passage(20_000),
  text: words('Write what is corrected', 20_000),
});
const password = z.string().max(200).default('');
export const signInput = z.object({
  digest,
  name: words('Type your name', 200),
  password,
});
export const scanInput = z.object({
  digest,
  password,
  file: z
    .instanceof(File, { error: 'Choose the scan' })
    .refine((file) => file.size > 0, { error: 'Choose the scan' }),
});
const day = z.iso.date().nullable().catch(null).default(null);
export const attendancePeriodInput = z.object({ body: z.string().max(20).catch(''), from: day, until: day });
