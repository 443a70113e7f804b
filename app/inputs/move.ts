import { z } from 'zod';

/** The station of a move by its position, or the end of the line; the reason when it goes back. */
export const moveShape = z.object({
  to: z.union([z.literal('end'), z.coerce.number().int().min(1).max(200)], 'Choose a stage'),
  reason: z.string().max(2_000, 'Write at most 2,000 characters').default(''),
  from: z.enum(['board', 'paper']).default('paper'),
});

const line = (words: string) =>
  z.string({ error: words }).trim().min(1, words).max(500, 'Write at most 500 characters');
const date = z.iso.date({ error: 'Give a date: day, month and year' });

/** What SI 2012/2089 reg 9 demands of a notice, less what the product knows. */
export const noticeShape = z
  .object({
    matter: line('Say what is to be decided'),
    fromOn: date,
    untilOn: date,
    documents: z
      .string({ error: 'List the documents' })
      .trim()
      .min(1, 'List the documents')
      .max(2_000, 'Write at most 2,000 characters'),
    copiesFrom: line('Say where copies may be had'),
    otherDocuments: line('Say how to ask for other documents'),
  })
  .refine(({ fromOn, untilOn }) => fromOn <= untilOn, {
    error: 'The last day comes before the first',
    path: ['untilOn'],
  });
