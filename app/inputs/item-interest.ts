import { z } from 'zod';
import { INTEREST_KINDS } from '~/domain/interest/declaration';
import { RULINGS } from '~/domain/interest/effect';
import { id, ticked, words } from './meeting-fields';

/** An interest in an item, as its member states it. */
export const declareInput = z.object({
  itemId: z.string({ error: 'Choose the item' }).min(1, { error: 'Choose the item' }).max(60),
  seatId: id.optional(),
  kind: z.enum(INTEREST_KINDS, { error: 'Choose what kind of interest it is' }),
  interest: words('Say what the interest is', 500),
});

/** The ruling on an interest, and why. */
export const ruleInput = z.object({
  declarationId: id,
  ruling: z.enum(RULINGS, { error: 'Choose a ruling' }),
  reason: words('Give the reason in a sentence', 500),
  membersDecided: ticked,
  voidsBallot: ticked,
});
