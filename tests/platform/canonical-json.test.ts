import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalJson, sha256 } from '~/platform/digest';

const vectors = join(import.meta.dirname, 'rfc8785-jcs');

describe('canonical JSON', () => {
  test.each(readdirSync(join(vectors, 'input')))('RFC 8785, %s', (name) => {
    const input = JSON.parse(readFileSync(join(vectors, 'input', name), 'utf8'));
    expect(canonicalJson(input)).toBe(readFileSync(join(vectors, 'output', name), 'utf8'));
  });

  test('the order of the keys does not change the digest', () => {
    expect(sha256(canonicalJson({ b: 1, a: '£' }))).toBe(sha256(canonicalJson({ a: '£', b: 1 })));
  });

  test('a value without a JSON form is not made canonical', () => {
    expect(() => canonicalJson(undefined)).toThrow('without a JSON form');
  });
});
