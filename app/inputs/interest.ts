import { z } from 'zod';
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
