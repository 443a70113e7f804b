import { z } from 'zod';
import { ALLOWANCES, GRANTERS, GROUNDS } from '~/domain/interest/dispensation';
import { INTEREST_CATEGORIES, INTEREST_HOLDERS } from '~/domain/interest/registered-interest';

const id = z.string().min(1).max(60);
const words = (missing: string, most: number) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(most, { error: `Use ${most} characters or fewer` });
const maybe = id.optional().transform((value) => value ?? null);

/** A standing interest as its member states it on the form. */
export const registerInterestInput = z.object({
  intent: z.literal('register'),
  bodyId: id,
  interestId: id.optional(),
  basedOn: z.coerce.number().int().min(1).optional(),
  category: z.enum(INTEREST_CATEGORIES, { error: 'Choose what kind of interest it is' }),
  whose: z.enum(INTEREST_HOLDERS, { error: 'Choose whose interest it is' }),
  party: words('Say with whom or what', 120),
  nature: words('Say what the interest is', 350),
  organisationId: maybe,
  paperId: maybe,
  sensitive: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
  sinceOn: z.iso.date({ error: 'Enter the date from which you have it' }),
  untilOn: z.iso
    .date({ error: 'Enter its last day as a date' })
    .optional()
    .transform((value) => value ?? null),
});

const day = (missing: string) =>
  z.iso.date({ error: missing }).refine((on) => on < '2200', { error: 'Enter a year before 2200' });
const reason = words('Give the reason in a sentence', 500);

export const askDispensationInput = z.object({
  intent: z.literal('ask'),
  bodyId: id,
  matter: words('Say which interest and which business', 500),
  paperId: maybe,
  asks: z.enum(ALLOWANCES, { error: 'Choose what you ask for' }),
});

const granted = {
  intent: z.literal('grant'),
  id,
  allows: z.enum(ALLOWANCES, { error: 'Choose what it allows' }),
  fromOn: day('Enter its first day'),
  untilOn: day('Enter its last day'),
  reason,
};
export const grantInput = z
  .discriminatedUnion('kind', [
    z.object({
      ...granted,
      kind: z.literal('dispensation'),
      ground: z.enum(GROUNDS, { error: 'Choose the ground' }),
      grantedBy: z.enum(GRANTERS, { error: 'Choose who granted it' }),
    }),
    z.object({
      ...granted,
      kind: z.literal('authorisation'),
      ballotId: z.string({ error: 'Choose the vote of the directors' }).min(1).max(60),
    }),
  ])
  .transform((input) => ({
    ...{ id: input.id, allows: input.allows, fromOn: input.fromOn, untilOn: input.untilOn },
    reason: input.reason,
    basis:
      input.kind === 'dispensation'
        ? { ground: input.ground, grantedBy: input.grantedBy }
        : { ballotId: input.ballotId },
  }));

export const refuseInput = z.object({ intent: z.literal('refuse'), id, reason });
export const withdrawInput = z.object({ intent: z.literal('withdraw'), id });
export const revokeInput = z.object({
  intent: z.literal('revoke'),
  id,
  reason,
  voidsBallot: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
});
