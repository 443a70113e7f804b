import { z } from 'zod';
import { CALL_IN_RESULTS } from '~/domain/decision/decide-call-in';
import { DECISION_TYPES } from '~/domain/decision/decision-type';
import { ONE_PERSON_TYPES } from '~/domain/decision/decision-types-at';
import { DIVERGENCE_ANSWERS } from '~/domain/decision/must-concur';
import { OWN_INTERESTS } from '~/domain/interest/own-interest';
import { isCalendarDate } from '~/domain/shared/calendar';
import { poundsIfAny } from './authority';

const id = z.string().max(64).default('');
const line = z.string().trim().max(300, 'Use 300 characters or fewer').default('');
/** A browser sends the lines of a text with CR LF; the record keeps LF. */
const words = z
  .string()
  .trim()
  .max(5000, 'Use 5,000 characters or fewer')
  .default('')
  .transform((text) => text.replaceAll('\r\n', '\n'));
const day = z
  .string()
  .default('')
  .refine((text) => text === '' || isCalendarDate(text), 'Give the date as day, month and year');

/** One clause a line; blank lines are left out. */
const clauses = words.transform((text) =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);

const alternatives = z
  .array(z.object({ option: line, why: words }))
  .max(20)
  .default([])
  .transform((rows) => rows.filter(({ option, why }) => option !== '' || why !== ''));

const conditions = z
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

const actions = z
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

export const beginDecisionInput = z.object({ intent: z.literal('begin'), itemId: z.string().min(1).max(64) });

export const editDecisionInput = z.object({
  intent: z.literal('save'),
  liveVersion: z.number().int().min(1),
  title: z
    .string({ error: 'Write the title' })
    .trim()
    .min(1, 'Write the title')
    .max(300, 'Use 300 characters or fewer'),
  type: z.enum(DECISION_TYPES, { error: 'Choose the kind of decision' }),
  resolved: clauses,
  reasons: words,
  alternatives,
  noAlternatives: z.boolean().default(false),
  dispensation: words,
  moverName: line,
  seconderName: line,
  basis: line,
  conditions,
  actions,
  differs: words,
  divergence: z.enum(DIVERGENCE_ANSWERS, { error: 'Choose one' }).optional(),
  coveredBy: words,
  consultations: consultationsField,
  returnToPosition: z.number().int().min(1).max(999).optional(),
  /** Set by the buttons that save and offer one more empty row. */
  more: z.enum(['alternatives', 'conditions', 'actions']).optional(),
});

export const deskDecisionInput = z.object({
  intent: z.literal('decide'),
  type: z.enum(ONE_PERSON_TYPES, { error: 'Choose what you decide' }),
  resolved: clauses,
  reasons: words,
  alternatives,
  noAlternatives: z.boolean().default(false),
  conflicts: words,
  conditions,
  key: z
    .object({
      matterId: id,
      pounds: poundsIfAny.transform((sum) => sum ?? null),
      ownInterest: z.enum(OWN_INTERESTS).nullable().default(null),
      ownAbout: words,
      dispensation: words,
      differs: words,
    })
    .optional(),
  consultations: consultationsField,
});

/** What the interest is for which one person who decides alone stands aside. */
export const standAsideInput = z.object({ intent: z.literal('stand-aside'), about: line });

/** The matter under which one person decides, as asked for in the address of the page. */
export const deskAsked = z.object({
  matter: z.string().max(64).catch(''),
  pounds: z.string().max(20).catch(''),
});

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
