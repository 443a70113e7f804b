import { z } from 'zod';

/** The id of a thing, as a form sends it back. */
export const id = z.string().min(1).max(60);

/** A box that is ticked or not. */
export const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

/** A line of words, which must be there. */
export const words = (missing: string, most: number) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(most, { error: `Use ${most.toLocaleString('en-GB')} characters or fewer` });

/** A time of day, as 10:00. */
export const time = (missing: string) =>
  z.string({ error: missing }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: missing });

/** How long an item is to take. */
export const minutes = z.coerce
  .number({ error: 'Enter the minutes as a number' })
  .int({ error: 'Enter whole minutes' })
  .min(1, { error: 'Enter at least 1 minute' })
  .max(480, { error: 'Enter at most 480 minutes' });

/** Who presents an item; blank for nobody named. */
export const presenter = z.string().trim().max(100, { error: 'Use 100 characters or fewer' }).default('');
/** The item after which a supplementary one comes; blank goes last. */
export const afterId = z
  .string()
  .max(60)
  .optional()
  .transform((value) => value || null);
/** The version of the agenda on the screen from which a change is made. */
export const basedOn = z.coerce.number().int().min(1);
