import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

/**
 * What a form says of a field for which its shape has no words of its own, in the house's: a choice left at "Choose", a word
 * where a number belongs, too much, what only a forged form holds.
 */
export function plainWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
    case 'invalid_union':
      return 'Choose one of those offered';
    case 'invalid_type':
      return wanted(String(issue.expected));
    case 'too_big':
      return most(issue.origin, Number(issue.maximum));
    case 'too_small':
      return least(issue.origin, Number(issue.minimum));
    case 'invalid_format':
      return formed(issue.format);
    case 'not_multiple_of':
      return 'Enter a whole number';
    default:
      return 'This cannot be used here';
  }
}

function wanted(expected: string): string {
  if (expected === 'int') return 'Enter a whole number';
  if (expected === 'number' || expected === 'bigint') return 'Enter a number';
  return expected === 'date' ? 'Enter a date' : 'Enter this';
}

function most(origin: string, maximum: number): string {
  if (origin === 'string') return `Use at most ${maximum} characters`;
  return origin === 'array' || origin === 'set' ? `Choose at most ${maximum}` : `Enter ${maximum} or less`;
}

function least(origin: string, minimum: number): string {
  if (origin === 'string') return minimum === 1 ? 'Enter this' : `Use at least ${minimum} characters`;
  return origin === 'array' || origin === 'set' ? `Choose at least ${minimum}` : `Enter ${minimum} or more`;
}

function formed(format: string): string {
  switch (format) {
    case 'email':
      return 'Enter an e-mail address';
    case 'url':
      return 'Enter a web address, such as https://example.org';
    case 'uuid':
    case 'guid':
      return 'Choose one of those offered';
    default:
      return 'This is not in the form that is asked for';
  }
}
