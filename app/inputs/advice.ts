import { z } from 'zod';

const day = z.iso.date({ error: 'Enter a date' });

export const askAdviceInput = z.object({
  intent: z.literal('ask'),
  /** `person:ID` or `body:ID`. */
  of: z.string({ error: 'Choose whom to ask' }).regex(/^(person|body):[\w-]{1,60}$/, 'Choose whom to ask'),
  matter: z.enum(['finance', 'legal', 'other']).default('other'),
  question: z
    .string({ error: 'Write what you ask' })
    .trim()
    .min(1, 'Write what you ask')
    .max(2000, 'Keep it to 2,000 characters'),
  dueOn: day,
});
export const answerAdviceInput = z.object({
  intent: z.literal('answer'),
  adviceId: z.string().min(1).max(60),
  answer: z.enum(['positive', 'with-conditions', 'negative'], { error: 'Choose an answer' }),
  text: z.string().trim().max(5000, 'Keep it to 5,000 characters').default(''),
});
export const askAgainInput = z.object({
  intent: z.literal('again'),
  matter: z.enum(['finance', 'legal', 'sponsor']),
});
export const endAdviceInput = z.object({ intent: z.literal('end'), adviceId: z.string().min(1).max(60) });
