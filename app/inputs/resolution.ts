import { z } from 'zod';
import { ANSWERS, MATTERS, RESOLUTION_KINDS } from '~/domain/resolution/resolution';
import { consultationsField } from './decision-fields';

/** A browser sends the lines of a text with CR LF; the record keeps LF. */
const words = (message: string) =>
  z
    .string({ error: message })
    .trim()
    .min(1, message)
    .max(5000, 'Use 5,000 characters or fewer')
    .transform((text) => text.replaceAll('\r\n', '\n'));
const code = z.string().trim().max(40).default('');

const interests = z
  .array(
    z.object({
      seatId: z.string().max(64).default(''),
      interest: z.string().trim().max(300, 'Use 300 characters or fewer').default(''),
    }),
  )
  .max(60)
  .default([]);

export const circulateInput = z.object({
  intent: z.literal('circulate'),
  bodyCode: z.string({ error: 'Choose the body' }).trim().min(1, 'Choose the body').max(20),
  companyCode: code,
  kind: z.enum(RESOLUTION_KINDS, { error: 'Choose the kind of resolution' }),
  matter: z.enum(MATTERS, { error: 'Choose what it is about' }),
  title: z
    .string({ error: 'Write the title' })
    .trim()
    .min(1, 'Write the title')
    .max(300, 'Use 300 characters or fewer'),
  wording: words('Write the exact text'),
  reasons: words('Say why'),
  differs: z.string().trim().max(2000, 'Use 2,000 characters or fewer').default(''),
  paperRef: code,
  interests,
  consultations: consultationsField,
});

export const answerInput = z.object({
  intent: z.literal('answer'),
  choice: z.enum(ANSWERS, { error: 'Choose your answer' }),
  password: z.string().max(200).default(''),
});

export const withdrawResolutionInput = z.object({
  intent: z.literal('withdraw'),
  reason: z
    .string({ error: 'Say why it is withdrawn' })
    .trim()
    .min(1, 'Say why it is withdrawn')
    .max(500, 'Use 500 characters or fewer'),
});

/** What the page of a new resolution is asked for: a body, a paper; anything else is left aside. */
export const newResolutionAsked = z.object({ body: code.catch(''), paper: code.catch('') });
