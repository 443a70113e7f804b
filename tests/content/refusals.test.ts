import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES } from '~/content/refusals';

/** Codes that are data for other programs (the command lines), or chosen by a variable, not sentences of a page. */
const NOT_FOR_PAGES = [
  'invalid-input',
  'holidays-unknown',
  'method-not-available',
  'written-base',
  'already-closed',
];

function codesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/refuse\(\{\s*code: '([a-z-]+)'/g),
    ])
    .map(([, code = '']) => code);
}

const made = [...new Set(['app/domain', 'app/services', 'app/http', 'app/routes'].flatMap(codesIn))].sort();

describe('the words of refusals', () => {
  it('finds the refusals that the code makes', () => {
    expect(made.length).toBeGreaterThan(40);
  });

  it.each(made.filter((code) => !NOT_FOR_PAGES.includes(code)))('%s has words', (code) => {
    expect(REFUSAL_CODES).toContain(code);
  });
});
