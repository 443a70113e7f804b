import { z } from 'zod';
import { EXCLUSION_GROUNDS } from '~/domain/meeting/decide-exclusion';

const id = z.string().min(1).max(64);
const forId = id.nullable().default(null);
const reason = (most: number) =>
  z
    .string()
    .trim()
    .max(most, { error: `Use ${most.toLocaleString('en-GB')} characters or fewer` })
    .default('');

export const excludeInput = z.object({
  ground: z.enum(EXCLUSION_GROUNDS, { error: 'Choose the ground' }),
  paragraphs: z.array(z.coerce.number().int()).max(20).default([]),
  reason: reason(1000),
  /** Who is invited, each with the reason to stay; who has none leaves. */
  stays: z
    .array(z.object({ personId: id, reason: reason(200) }))
    .max(200)
    .default([])
    .transform((all) => all.filter((stay) => stay.reason !== '')),
  forId,
});
export const readmitInput = z.object({ forId });
