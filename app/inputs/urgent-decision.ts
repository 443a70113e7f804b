import { z } from 'zod';
import { DECISION_TYPES } from '~/domain/decision/decision-type';
import { alternatives, clauses, conditions, consultationsField, day, id, words } from './decision-fields';

export const urgentAsked = z.object({
  body: z.string().max(20).catch(''),
  paper: z.string().max(40).catch(''),
});

export const urgentInput = z.object({
  intent: z.literal('take'),
  bodyCode: z.string({ error: 'Choose the body' }).trim().min(1, 'Choose the body').max(20),
  paperRef: z.string().trim().max(40).default(''),
  takenById: id,
  takenOn: day,
  takenTime: z
    .string()
    .default('')
    .refine(
      (text) => text === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
      'Give the time as hours and minutes',
    ),
  title: z
    .string({ error: 'Write the title' })
    .trim()
    .min(1, 'Write the title')
    .max(300, 'Use 300 characters or fewer'),
  type: z.enum(DECISION_TYPES, { error: 'Choose what is decided' }),
  resolved: clauses,
  reasons: words,
  alternatives,
  noAlternatives: z.boolean().default(false),
  dispensation: words,
  differs: words,
  conflicts: words,
  reason: words.refine((text) => text !== '', 'Say why it is urgent'),
  evidence: words.refine((text) => text !== '', 'Say what shows that it cannot wait'),
  neededOn: z.iso.date({ error: 'Give the date as day, month and year' }),
  consultedIds: z.array(id).max(60).default([]),
  others: clauses,
  views: words,
  consultations: consultationsField,
  conditions,
});
