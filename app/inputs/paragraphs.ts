import { z } from 'zod';

const LISTED = /^(\d{1,3}([\s,]+(and\s+)?\d{1,3})*)?[\s,]*$/;

/** Paragraphs of Schedule 12A as people write them, `3` or `1, 3 and 5`, each once and in order; nothing where none is named. */
export const paragraphsField = z
  .string()
  .trim()
  .max(60, { error: 'Use 60 characters or fewer' })
  .regex(LISTED, { error: 'Write the numbers, such as 3 or 1, 3' })
  .default('')
  .transform((written) => [...new Set((written.match(/\d+/g) ?? []).map(Number))].toSorted((a, b) => a - b));
