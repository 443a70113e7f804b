import { describe, expect, test } from 'vitest';
import { requireSameOrigin } from '~/http/same-origin';
import { environment } from '~/platform/environment';

const here = 'http://localhost:4170/papers/TB-041';
const post = (headers: Record<string, string>) => new Request(here, { method: 'POST', headers });

/** The status of the refusal; 0 when it was let through. */
function status(headers: Record<string, string>): number {
  try {
    requireSameOrigin(post(headers));
    return 0;
  } catch (refusal) {
    if (refusal instanceof Response) return refusal.status;
    throw refusal;
  }
}

describe('a write', () => {
  test.each([
    ['from our own page', { 'Sec-Fetch-Site': 'same-origin' }],
    ['that the person typed or bookmarked', { 'Sec-Fetch-Site': 'none' }],
    ['from our address, by an old browser', { Origin: 'http://localhost:4170' }],
  ])('%s is let through', (_from, headers) => {
    expect(status(headers)).toBe(0);
  });

  test('from the public address is let through, behind a proxy that knows another', () => {
    expect(status({ Origin: new URL(environment().publicUrl).origin })).toBe(0);
  });

  test.each([
    ['from another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['from a sister of our site', { 'Sec-Fetch-Site': 'same-site' }],
    ['from another site that names us', { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://localhost:4170' }],
    ['from another site, by an old browser', { Origin: 'https://evil.example' }],
    ['from another port', { Origin: 'http://localhost:4171' }],
    ['by another scheme', { Origin: 'https://localhost:4170' }],
    ['from a sandbox', { Origin: 'null' }],
    ['that does not say', {}],
    ['with a name that begins as ours', { Origin: 'http://localhost:4170.evil.example' }],
  ])('%s is refused', (_from, headers) => {
    expect(status(headers)).toBe(403);
  });
});
