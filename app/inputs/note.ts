import { z } from 'zod';

const says = {
  text: z.string().trim().max(5000, 'Keep it to 5,000 characters').default(''),
  marked: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
};
const anchor = {
  kind: z.enum(['recommendation', 'paragraph']),
  key: z
    .string()
    .max(12)
    .regex(/^[a-z0-9.]+$/),
};

/** The part that the page is opened for: `?on=paragraph:1.2`; anything else is none. */
export const notePlaceInput = z.object({
  on: z
    .string()
    .transform((text) => text.split(':'))
    .pipe(z.tuple([anchor.kind, anchor.key]))
    .transform(([kind, key]) => ({ kind, key }))
    .nullable()
    .catch(null),
});
export const keepNoteInput = z.object({
  intent: z.literal('keep-note'),
  versionNumber: z.coerce.number().int().min(1).max(9999),
  ...anchor,
  ...says,
});
const noteId = z.string().min(1).max(60);
export const changeNoteInput = z.object({ intent: z.literal('change-note'), noteId, ...says });
export const removeNoteInput = z.object({ intent: z.literal('remove-note'), noteId });
/** A paper marked as read or not, from the paper or from the reading list. */
export const markReadingInput = z.object({
  intent: z.literal('mark'),
  paperRef: z.string().min(1).max(40),
  versionNumber: z.coerce.number().int().min(1).max(9999),
  read: z.enum(['yes', 'no']),
  from: z.enum(['paper', 'list']).default('list'),
});
