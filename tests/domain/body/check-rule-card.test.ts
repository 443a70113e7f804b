import { expect, it } from 'vitest';
import { checkRuleCard } from '~/domain/body/check-rule-card';
import { isSoleDecider, PROFILES, remoteByDefault } from '~/domain/body/profile';
import type { RuleCard } from '~/domain/body/rule-card';

// What is refused to whom is held in tests/domain/ballot/refused.test.ts: the ballot asks the same function.
const council: RuleCard = {
  profile: 'council',
  quorum: { fraction: [1, 4] },
  majority: { share: [1, 2], test: 'more-than', base: 'cast' },
  tie: 'casting-vote',
  veto: [],
  remote: false,
};

it('hands a lawful card back', () => {
  expect(checkRuleCard(council, 55)).toEqual({ ok: true, value: council });
});

it('refuses an unlawful one with the code of the first rule against it', () => {
  const twoThirds = { share: [2, 3], test: 'at-least', base: 'cast' } as const;
  expect(checkRuleCard({ ...council, majority: twoThirds, tie: 'lost' }, 55)).toEqual({
    ok: false,
    refusal: { code: 'majority-fixed' },
  });
});

it('measures the quorum against the seats that the body has', () => {
  const three = { ...council, quorum: { count: 3 } };
  expect(checkRuleCard(three, 12).ok).toBe(true);
  expect(checkRuleCard(three, 13).ok).toBe(false);
});

it('`remote` is "default true for trust profiles and custom, else false"', () => {
  expect(PROFILES.filter(remoteByDefault)).toEqual([
    'trust-board',
    'trust-committee',
    'trust-members',
    'custom',
  ]);
});

it('one person decides for an individual and a department', () => {
  expect(PROFILES.filter(isSoleDecider)).toEqual(['individual', 'secretary-of-state']);
});
