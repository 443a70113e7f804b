import { z } from 'zod';
import { DECISION_TYPES } from '~/domain/decision/decision-type';
import { ONE_PERSON_TYPES } from '~/domain/decision/decision-types-at';
import { DIVERGENCE_ANSWERS } from '~/domain/decision/must-concur';
import { OWN_INTERESTS } from '~/domain/interest/own-interest';
import { poundsIfAny } from './authority';
import {
  actions,
  alternatives,
  clauses,
  conditions,
  consultationsField,
  id,
  line,
  words,
} from './decision-fields';

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
