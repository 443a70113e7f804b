import { z } from 'zod';
import { CASTING_CHOICES } from '~/domain/ballot/decide-casting-vote';
import type { MotionWish } from '~/domain/ballot/decide-motion';
import { BALLOT_METHODS, DECLARED_RESULTS } from '~/domain/ballot/live-ballot';
import { CHOICES } from '~/domain/ballot/outcome-input';

const id = z.string().min(1).max(64);
/** A path of ours to go back to. */
const to = z
  .string()
  .regex(/^\/(?![/\\])[^\\\s]*$/)
  .max(200)
  .optional();
/** In whose name the officer acts. */
const forId = id.optional();
const choice = z.enum(CHOICES, { error: 'Choose For, Against or Abstain' });
const words = z.string().trim().max(2000, 'Use 2,000 characters or fewer').default('');
const person = z.string().max(64).optional();

export const castInput = z.object({ choice, to });
export const objectInput = z.object({ to });
export const contestInput = z.object({ text: words, to });
export const recordInput = z.object({
  seatId: z.string({ error: 'Choose the member' }).min(1, 'Choose the member').max(64),
  choice,
  /** In place of the vote that the member cast on screen. */
  inPlace: z
    .literal('yes')
    .optional()
    .transform((said) => said === 'yes'),
  to,
});
/** The hands of a show of hands, one field a seat: `hand-<seat>`; who raised none is left out. */
export const handsInput = z
  .record(z.string().max(80), z.unknown())
  .transform((fields) => ({
    hands: Object.entries(fields).flatMap(([name, value]) => {
      const raised = choice.safeParse(value);
      return name.startsWith('hand-') && raised.success
        ? [{ seatId: name.slice('hand-'.length), choice: raised.data }]
        : [];
    }),
  }))
  .refine(({ hands }) => hands.length > 0, { error: 'Nobody’s hand is up yet: choose at least one' });
export const chairActInput = z.object({ forId, to });
export const setAsideInput = z.object({ forId, reason: words, to });
export const castingVoteInput = z.object({
  forId,
  choice: z.enum(CASTING_CHOICES, { error: 'Choose For, Against or to decline' }),
  reason: words,
  to,
});
export const declareInput = z.object({
  forId,
  result: z.enum(DECLARED_RESULTS, { error: 'Choose the result' }),
  reason: words,
  to,
});
export const openInput = z.object({
  motionId: id,
  method: z.enum(BALLOT_METHODS, { error: 'Choose how it is decided' }),
  forId,
  to,
});
const people = { movedById: person, secondedById: person, to };
const name = z.string().trim().max(120, 'Use 120 characters or fewer').default('');
/** The ways to put a motion: the paper's recommendations, words of the meeting, what an Act has a majority for, or a name. */
export const putInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('recommendation'),
    keys: z.array(z.string().max(4)).max(26).default([]),
    together: z.enum(['together', 'separately'], { error: 'Choose whether they are put together' }),
    ...people,
  }),
  z.object({ kind: z.literal('other'), text: words, ...people }),
  z.object({ kind: z.literal('call-meeting'), text: words, ...people }),
  z.object({ kind: z.literal('special'), text: words, ...people }),
  z.object({ kind: z.literal('honour'), text: words, ...people }),
  z.object({ kind: z.literal('appointment'), candidate: name, office: name, ...people }),
]);
export const amendInput = z.object({
  motionId: id,
  text: words,
  movedById: person,
  secondedById: person,
  to,
});

export const motionInput = z.object({ motionId: id, to });
export const secondInput = z.object({ motionId: id, personId: person, to });

/** What the form wishes, as the rule of motions knows it. */
export function wishOf(input: z.output<typeof putInput>): MotionWish {
  return input.kind === 'recommendation' ? { ...input, together: input.together === 'together' } : input;
}
