import { z } from 'zod';
import { CALL_IN_RESULTS } from '~/domain/decision/decide-call-in';
import { id, line } from './decision-fields';

const decisionId = z.string().min(1).max(64);

export const sealInput = z.object({ intent: z.literal('seal'), decisionId });
export const publishInput = z.object({ intent: z.literal('publish'), decisionId });
export const dissentInput = z.object({
  intent: z.literal('dissent'),
  decisionId,
  personId: z.string({ error: 'Choose the member' }).min(1, 'Choose the member').max(64),
  text: z
    .string({ error: 'Write the dissent' })
    .trim()
    .min(1, 'Write the dissent')
    .max(2000, 'Use 2,000 characters or fewer'),
});
export const conditionInput = z.object({
  intent: z.literal('condition'),
  conditionId: z.string().min(1).max(64),
  state: z.enum(['not-met', 'in-hand', 'met'], { error: 'Choose how it stands' }),
  note: z.string().trim().max(500, 'Use 500 characters or fewer').default(''),
});
export const correctionInput = z.object({
  intent: z.literal('correct'),
  decisionId,
  correction: z
    .string({ error: 'Write what the record should say' })
    .trim()
    .min(1, 'Write what the record should say')
    .max(2000, 'Use 2,000 characters or fewer'),
  reasons: z
    .string({ error: 'Say how it came about' })
    .trim()
    .min(1, 'Say how it came about')
    .max(1000, 'Use 1,000 characters or fewer'),
});

const said = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(2000, 'Use 2,000 characters or fewer')
    .transform((text) => text.replaceAll('\r\n', '\n'));

export const callInInput = z.object({
  intent: z.literal('call-in'),
  decisionId: z.string().min(1).max(64),
  reason: said('Say why it should be called in'),
});
export const callInAnswerInput = z.object({
  intent: z.literal('answer-call-in'),
  decisionId: z.string().min(1).max(64),
  result: z.enum(CALL_IN_RESULTS, { error: 'Choose the answer' }),
  metOn: z.iso.date({ error: 'Give the date as day, month and year' }),
  reason: said('Give the reason'),
});
export const addActionInput = z.object({
  intent: z.literal('add-action'),
  decisionId,
  actionId: z.uuid(),
  title: line.refine((text) => text !== '', 'Write what is to be done'),
  leadId: id.refine((one) => one !== '', 'Choose the lead'),
  helperIds: z
    .array(id)
    .max(4)
    .default([])
    .transform((ids) => ids.filter((one) => one !== '')),
  dueOn: z.iso.date({ error: 'Give the date as day, month and year' }),
});
