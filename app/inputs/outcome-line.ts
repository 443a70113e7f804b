import { z } from 'zod';
import { CHOICES, METHODS, type OutcomeInput } from '~/domain/ballot/outcome-input';
import { PROFILES, remoteByDefault } from '~/domain/body/profile';
import { MAJORITY_BASES, MAJORITY_TESTS, TIE_RULES } from '~/domain/body/rule-card';
import { isInstant } from '~/domain/shared/instant';
import { namedCounts } from './named-counts';

const count = z.int().min(0);
const fraction = z.tuple([count, count]);
const seat = z.string();
const instant = z.string().refine(isInstant, 'this is not an instant');
const categories = namedCounts.optional();

const quorum = z.union([z.strictObject({ count, categories }), z.strictObject({ fraction, categories })]);
const majority = z.strictObject({
  share: fraction,
  test: z.enum(MAJORITY_TESTS),
  base: z.enum(MAJORITY_BASES),
  statute: z.string().optional(),
});
/** The card of one ballot, as a line or a form has it. */
export const ruleShape = z
  .strictObject({
    profile: z.enum(PROFILES),
    quorum: quorum.optional(),
    majority: majority.optional(),
    tie: z.enum(TIE_RULES).optional(),
    veto: z.array(seat).default([]),
    remote: z.boolean().optional(),
  })
  .transform((card) => ({ ...card, remote: card.remote ?? remoteByDefault(card.profile) }));

const attending = z.union([
  seat.transform((name) => ({ seat: name, remote: false, left: false })),
  z.strictObject({ seat, remote: z.boolean().default(false), left: z.boolean().default(false) }),
]);
const listedSeat = z.strictObject({
  seat,
  category: z.string().optional(),
  vacant: z.boolean().default(false),
});
const listedVote = z.strictObject({ seat, choice: z.enum(CHOICES), castAt: instant.optional() });

/** One line of `npm run -s outcome` (contract outcome): shapes, wrong types and unknown keys; the domain judges the rest. */
export const outcomeLine: z.ZodType<OutcomeInput & { readonly id: string }> = z.strictObject({
  id: z.string(),
  rule: ruleShape,
  seats: z.union([count, z.array(listedSeat)]),
  present: z.union([count, z.array(attending)]).optional(),
  recused: z.union([count, z.array(seat)]).default(0),
  votes: z.union([z.strictObject({ for: count, against: count, abstain: count }), z.array(listedVote)]),
  closedAt: instant.optional(),
  castingVote: z
    .strictObject({
      by: z.string(),
      choice: z.enum(['for', 'against']).nullable(),
      conflicted: z.boolean().default(false),
    })
    .optional(),
  method: z.enum(METHODS).default('meeting'),
});
