import { z } from 'zod';
import { URGENCY_AGREERS } from '~/domain/notice/special-urgency';

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

const text = (words: string) =>
  z.string({ error: words }).trim().min(1, words).max(2_000, 'Write at most 2,000 characters');
/** Of a body that meets the meeting; of one person who decides, the day. The service asks for the one that it needs. */
const when = {
  meetingId: z.string().max(60).default(''),
  decidesOn: z.union([z.literal(''), date]).default(''),
};

/** What the general exception says (SI 2012/2089 reg 10). */
export const exceptionShape = z.object({
  ...when,
  reason: text('Say why 28 days’ notice is impracticable'),
});

/** Whose agreement to urgency is recorded, and why (regs 5(6) and 11). */
export const urgencyShape = z.object({
  ...when,
  agreedBy: z.enum(URGENCY_AGREERS, { error: 'Say who agreed' }),
  agreedName: z.string().trim().max(120, 'Write at most 120 characters').default(''),
  agreedOn: date,
  instead: z.string().trim().max(300, 'Write at most 300 characters').default(''),
  reason: text('Say why it is urgent and cannot be deferred'),
});

/** The two notices of taking it in private (reg 5(2) and (4)). */
export const privateShape = z.object({ reason: text('Say why the public is to be kept out') });
export const privateAgainShape = privateShape.extend({
  representations: text('Say what was said against it; none is an answer'),
  response: text('Give the answer; none is an answer'),
});
