import { describe, expect, test } from 'vitest';
import { deskOutcome } from '~/domain/decision/desk-outcome';

describe('one person’s say', () => {
  test.each([
    ['trust-members', 'for', 'carried'],
    ['trust-members', 'against', 'not-carried'],
    ['secretary-of-state', 'for', 'carried'],
    ['secretary-of-state', 'against', 'not-carried'],
    ['individual', 'for', 'carried'],
  ] as const)('%s says %s: %s', (profile, choice, outcome) => {
    expect(deskOutcome(profile, choice).outcome).toBe(outcome);
  });

  test('rests on the law of the sole member, and on the agreement with the department', () => {
    expect(deskOutcome('trust-members', 'for').steps.map(({ source }) => source)).toEqual([
      'CA 2006 s.318',
      'CA 2006 ss.282 and 283',
    ]);
    expect(deskOutcome('secretary-of-state', 'for').steps).toMatchObject([
      { source: 'the governance side agreement' },
    ]);
  });
});
