import { expect, test } from 'vitest';
import { checkRuleCard } from '~/domain/body/check-rule-card';
import { PROFILES } from '~/domain/body/profile';
import { usualCard } from '~/domain/body/usual-card';

test.each(PROFILES)('a new body of the profile %s begins with a lawful card', (profile) => {
  expect(checkRuleCard(usualCard(profile, 3), 12).ok).toBe(true);
});

test.each([
  // governance.md §5: statute and the model articles give a casting vote; nobody gives the company's member one.
  ['trust-board', { count: 3 }, 'casting-vote'],
  ['council-committee', { count: 3 }, 'casting-vote'],
  ['trust-members', { count: 1 }, 'lost'],
  ['individual', { count: 1 }, 'lost'],
  ['secretary-of-state', { count: 1 }, 'lost'],
  ['advisory', { count: 3 }, 'lost'],
] as const)('the card of a %s asks for its quorum and has its tie', (profile, quorum, tie) => {
  expect(usualCard(profile, 3)).toMatchObject({ quorum, tie });
});

test('the members of a company are a quorum of their own number, the sole member alone', () => {
  // CA 2006 s.318; governance.md §1: "sole member = 1; else 2", unless the articles say otherwise.
  expect(usualCard('trust-members', 2, 1).quorum).toEqual({ count: 1 });
  expect(usualCard('trust-members', 2, 4)).toMatchObject({ quorum: { count: 2 }, tie: 'lost' });
  expect(usualCard('individual', 2, 4).quorum).toEqual({ count: 1 });
});
