import { z } from 'zod';
import type { PastVote, WordCounts } from '~/domain/ballot/past-vote';
import { COLUMN_ROLES, type ColumnRole } from './column-role';
import { knownRole } from './past-columns';
import type { PastFile } from './popolo-votes';

/** The form in its three steps; what the file said is posted along, so that nothing is kept of it. */
export const pastForm = z.looseObject({
  intent: z.literal('check'),
  step: z.enum(['file', 'columns', 'words']),
  as: z.enum(['csv', 'json']).optional(),
  file: z.instanceof(File).optional(),
  kept: z.string().optional(),
});
export type PastForm = z.output<typeof pastForm>;

// Any word may be one of a file, `__proto__` too, which a record of zod's leaves out.
const counts = z.custom<WordCounts>(isWordCounts).nullable();
const kept = z.union([
  z.object({
    kind: z.literal('table'),
    columns: z.array(z.string()).max(60),
    rows: z.array(z.array(z.string())).max(20_000),
  }),
  z.object({
    kind: z.literal('votes'),
    votes: z
      .array(
        z.object({
          id: z.string(),
          seats: z.int().min(0).nullable(),
          result: z.string(),
          stated: counts,
          listed: counts,
          problem: z.string(),
        } satisfies { [K in keyof PastVote]: z.ZodType }),
      )
      .max(20_000),
  }),
]);

function isWordCounts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((count: unknown) => Number.isSafeInteger(count) && Number(count) >= 0);
}

/** What an earlier step posted along; null where it was changed on the way. */
export function keptFile(text: string): PastFile | null {
  try {
    const parsed = kept.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The words typed or chosen on the form, by field; files left out. */
export function answersOf(form: PastForm): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** What each column was said to be; where nothing was said yet, what its head says beyond doubt. */
export function rolesOf(
  columns: readonly string[],
  answers: Readonly<Record<string, string>>,
): readonly (ColumnRole | '')[] {
  return columns.map(
    (head, index) => COLUMN_ROLES.find((role) => role === answers[`column-${index}`]) ?? knownRole(head),
  );
}
