import { expect, it } from 'vitest';
import type { Power } from '~/domain/authority/power';
import { type Candidate, takesInstead } from '~/domain/authority/takes-instead';
import { decideKeyRoute } from '~/domain/decision/key-needs-route';
import { decideStandAside } from '~/domain/decision/stand-aside';

const cabinet: Candidate = {
  ...{ bodyId: 'cab', holder: 'Cabinet', tier: 'board', profile: 'cabinet', heldBy: ['lee', 'may'] },
};
const director: Candidate = {
  ...{ bodyId: 'dcs', holder: 'Director', tier: 'officer', profile: 'individual', heldBy: ['kim'] },
};
const power: Power = {
  ...{ holder: 'Director', tier: 'officer', part: 'decide', pounds: 500_000 },
  ...{ inConsultationWith: '', authority: 'Scheme 4.2', fromOn: '2026-01-01', untilOn: null },
};
const question = (powers: readonly Power[]) => ({ powers, pounds: 400_000, on: '2026-11-23' });
const to = (powers: readonly Power[] | null, candidates: readonly Candidate[]) =>
  takesInstead({ question: powers && question(powers), candidates, personId: 'ann' })?.holder ?? null;

it('goes to another person whose delegated power reaches, before the Cabinet that stands above', () => {
  expect(to([power], [cabinet, director])).toBe('Director');
  expect(
    to(
      [
        { ...power, pounds: 399_999 },
        { ...power, holder: 'Cabinet', tier: 'board', pounds: null },
      ],
      [director, cabinet],
    ),
  ).toBe('Cabinet');
  expect(to(null, [director, cabinet])).toBe('Cabinet');
});

it('goes to nobody without a power, to no empty seat, not to the same person, and to no body outside the executive', () => {
  expect(to(null, [director])).toBeNull();
  expect(to([power], [{ ...director, heldBy: [] }])).toBeNull();
  expect(to([power], [{ ...director, heldBy: ['ann'] }])).toBeNull();
  expect(to(null, [{ ...cabinet, profile: 'council' }])).toBeNull();
  expect(to([{ ...power, holder: 'Full Council', tier: 'member' }], [cabinet])).toBeNull();
});

it('lets one of the executive stand aside with what it is, and no one who consents for a body', () => {
  const aside = (
    profile: 'individual' | 'trust-members' | 'secretary-of-state',
    about: string,
    instead: string | null,
  ) => {
    const decided = decideStandAside({ profile, about, instead });
    return decided.ok ? decided.value : decided.refusal.code;
  };
  expect(aside('individual', 'My sister owns it.', 'Cabinet')).toBe('Cabinet');
  expect(aside('individual', ' ', 'Cabinet')).toBe('stand-aside-unexplained');
  expect(aside('individual', 'My sister owns it.', null)).toBe('nobody-takes-instead');
  expect(aside('trust-members', '', null)).toBe('consent-of-one-alone');
  expect(aside('secretary-of-state', 'A cousin', null)).toBe('consent-of-one-alone');
});

it('lets what the paper calls key be decided only where notice of it is asked', () => {
  expect(decideKeyRoute({ gate: 'key-decision', keyDecision: true }).ok).toBe(true);
  expect(decideKeyRoute({ gate: 'decide', keyDecision: false }).ok).toBe(true);
  expect(decideKeyRoute({ gate: 'decide', keyDecision: true })).toMatchObject({
    refusal: { code: 'key-needs-route' },
  });
});
