import { z } from 'zod';

/** Zod leaves this one key of a record out in silence; a count that is dropped would be a wrong answer. */
const LEFT_OUT = '__proto__';

/** Whole numbers, none negative, by name: every name that is given is there, or the whole is refused. */
export const namedCounts = z
  .unknown()
  .refine((given) => typeof given !== 'object' || given === null || !Object.hasOwn(given, LEFT_OUT), {
    error: 'this cannot be a name',
    path: [LEFT_OUT],
  })
  .pipe(z.record(z.string(), z.int().min(0)));
