import { describe, expect, test } from 'vitest';
import type { OutcomeInput } from '~/domain/ballot/outcome-input';
import { PROFILES } from '~/domain/body/profile';
import { usualCard } from '~/domain/body/usual-card';
import { decideAuthorisation } from '~/domain/interest/authorisation';
import {
  decideBasis,
  decideGrant,
  GROUNDS,
  type GrantFacts,
  grantersFor,
  groundsFor,
  latestEnd,
  type Period,
  reliefFor,
  rulingOf,
} from '~/domain/interest/dispensation';
import { RULINGS } from '~/domain/interest/effect';
import {
  type HeldRelief,
  isReliefInForce,
  reliefsCovering,
  rulingBasis,
  rulingWithout,
} from '~/domain/interest/ruling-basis';

const period: Period = { allows: 'vote', fromOn: '2026-11-23', untilOn: '2027-11-22' };
const asked: GrantFacts = { state: 'asked', asks: 'vote', askedOn: '2026-11-20', own: false, period };
const grant = (wish: Partial<Omit<GrantFacts, 'period'>> & { period?: Partial<Period> } = {}) =>
  decideGrant({ ...asked, ...wish, period: { ...period, ...wish.period } });
const no = (refusal: object) => ({ ok: false, refusal });

describe('granting what was asked for', () => {
  test('for a period, as much or less', () => {
    expect(grant()).toEqual({ ok: true, value: true });
    expect(grant({ period: { allows: 'speak' } }).ok).toBe(true);
    expect(grant({ asks: 'speak', period: { allows: 'speak' } }).ok).toBe(true);
    expect(grant({ asks: 'speak' })).toEqual(no({ code: 'dispensation-beyond-request' }));
  });

  test.each([
    ['four years', '2030-11-22', true],
    ['four years and a day', '2030-11-23', false],
    ['five years', '2031-11-22', false],
    ['a day', '2026-11-23', true],
  ])('for %s', (_, untilOn, may) => {
    const decided = grant({ period: { untilOn } });
    expect(decided.ok).toBe(may);
    if (!may) expect(decided).toEqual(no({ code: 'dispensation-too-long', latest: '2030-11-22' }));
  });

  test('from a leap day', () => {
    expect(latestEnd('2028-02-29')).toBe('2032-02-28');
  });

  test('never one’s own, twice, back before the request, or ending before it begins', () => {
    expect(grant({ own: true })).toEqual(no({ code: 'own-dispensation' }));
    for (const state of ['granted', 'refused', 'revoked', 'withdrawn'] as const)
      expect(grant({ state })).toEqual(no({ code: 'dispensation-decided', state }));
    expect(grant({ period: { fromOn: '2026-11-19' } })).toEqual(
      no({ code: 'dispensation-before-request', earliest: '2026-11-20' }),
    );
    expect(grant({ period: { fromOn: '2026-11-20' } }).ok).toBe(true);
    expect(grant({ period: { untilOn: '2026-11-22' } })).toEqual(
      no({ code: 'dispensation-ends-before-it-begins' }),
    );
  });

  test('on a ground and by somebody that the body’s law knows', () => {
    expect(decideBasis('cabinet', { ground: 'executive', grantedBy: 'head-of-paid-service' }).ok).toBe(true);
    expect(decideBasis('council', { ground: 'executive', grantedBy: 'council' })).toEqual(
      no({ code: 'ground-not-for-body' }),
    );
    expect(decideBasis('council', { ground: 'residents', grantedBy: 'head-of-paid-service' })).toEqual(
      no({ code: 'granter-not-for-body' }),
    );
    expect(groundsFor('cabinet')).toEqual(GROUNDS);
    expect(grantersFor('council-committee')).toEqual(['council', 'committee', 'monitoring-officer']);
  });
});

test('a council dispenses, a company’s directors authorise', () => {
  const kinds = Object.fromEntries(PROFILES.map((profile) => [profile, reliefFor(profile)]));
  expect(kinds).toEqual({
    'trust-board': 'authorisation',
    'trust-committee': 'authorisation',
    advisory: null,
    'trust-members': null,
    council: 'dispensation',
    'council-committee': 'dispensation',
    cabinet: 'dispensation',
    individual: 'dispensation',
    'secretary-of-state': null,
    custom: 'dispensation',
  });
  expect(rulingOf('dispensation', 'vote')).toBe('dispensation-vote');
  expect(rulingOf('dispensation', 'speak')).toBe('dispensation-speak');
  expect(rulingOf('authorisation', 'vote')).toBe('authorised');
  expect(rulingOf('authorisation', 'speak')).toBe('answer-questions');
});

describe('what a ruling rests on', () => {
  const relief: HeldRelief = {
    id: 'd',
    kind: 'dispensation',
    state: 'granted',
    allows: 'vote',
    fromOn: '2026-11-23',
    untilOn: '2027-11-22',
    paperId: null,
  };
  const at = { on: '2026-11-23', paperId: 'paper' };
  const lacks = (allows: string) => no({ code: 'no-dispensation', allows });

  test.each([
    ['2026-11-22', 'granted', false],
    ['2026-11-23', 'granted', true],
    ['2027-11-22', 'granted', true],
    ['2027-11-23', 'granted', false],
    ['2026-11-23', 'revoked', false],
    ['2026-11-23', 'asked', false],
  ] as const)('on %s, %s: in force %s', (on, state, expected) => {
    expect(isReliefInForce({ ...relief, state }, on)).toBe(expected);
  });

  test('nothing is in force that has no period', () => {
    expect(isReliefInForce({ ...relief, fromOn: null }, at.on)).toBe(false);
    expect(isReliefInForce({ ...relief, untilOn: null }, at.on)).toBe(false);
  });

  test('a dispensation to vote needs one that allows it, for this paper or any', () => {
    expect(rulingBasis('dispensation-vote', [relief], at)).toEqual({ ok: true, value: 'd' });
    expect(rulingBasis('dispensation-vote', [{ ...relief, paperId: 'paper' }], at).ok).toBe(true);
    expect(rulingBasis('dispensation-vote', [{ ...relief, paperId: 'other' }], at)).toEqual(lacks('vote'));
    expect(rulingBasis('dispensation-vote', [{ ...relief, allows: 'speak' }], at)).toEqual(lacks('vote'));
    expect(rulingBasis('dispensation-vote', [relief], { ...at, on: '2027-11-23' })).toEqual(lacks('vote'));
  });

  test('one to speak needs any', () => {
    const speak = { ...relief, id: 's', allows: 'speak' } as const;
    expect(rulingBasis('dispensation-speak', [speak], at)).toEqual({ ok: true, value: 's' });
    expect(rulingBasis('dispensation-speak', [speak, relief], at)).toEqual({ ok: true, value: 'd' });
    expect(rulingBasis('dispensation-speak', [], at)).toEqual(lacks('speak'));
    expect(reliefsCovering([speak, relief], at).map(({ id }) => id)).toEqual(['d', 's']);
  });

  test('authorised rests on an authorisation or on the articles; other rulings on nothing', () => {
    expect(rulingBasis('authorised', [relief], at)).toEqual({ ok: true, value: 'd' });
    expect(rulingBasis('authorised', [], at)).toEqual({ ok: true, value: null });
    for (const ruling of RULINGS.filter((one) => !one.startsWith('dispensation') && one !== 'authorised'))
      expect(rulingBasis(ruling, [relief], at)).toEqual({ ok: true, value: null });
  });

  test('what is left when it has ended', () => {
    expect(rulingWithout('dispensation-vote')).toBe('pecuniary');
    expect(rulingWithout('dispensation-speak')).toBe('pecuniary');
    expect(rulingWithout('authorised')).toBe('leave');
  });
});

describe('authorising a conflict (CA 2006 s.175, governance.md §15 example 17)', () => {
  const names = 'a b c d e f g'.split(' ');
  const votes = (yes: string, against: string) => [
    ...yes.split('').map((seat) => ({ seat, choice: 'for' as const })),
    ...against.split('').map((seat) => ({ seat, choice: 'against' as const })),
  ];
  const input = (wish: Partial<OutcomeInput> = {}, quorum = 4): OutcomeInput => ({
    rule: usualCard('trust-board', quorum),
    seats: names.map((seat) => ({ seat, vacant: false })),
    present: names.map((seat) => ({ seat, remote: false, left: false })),
    recused: [],
    votes: votes('abcd', 'efg'),
    method: 'meeting',
    ...wish,
  });

  test('4-3 with the interested director is 3-3 without: ineffective', () => {
    expect(decideAuthorisation({ method: 'named', input: input(), interested: ['d'] })).toEqual(
      no({ code: 'authorisation-not-agreed', for: 3, against: 3 }),
    );
    expect(decideAuthorisation({ method: 'named', input: input(), interested: ['g'] }).ok).toBe(true);
  });

  test('a quorum of six is met by seven less one, not by seven less two', () => {
    const six = input({ votes: votes('abcde', '') }, 6);
    expect(decideAuthorisation({ method: 'named', input: six, interested: ['g'] }).ok).toBe(true);
    expect(decideAuthorisation({ method: 'named', input: six, interested: ['f', 'g'] })).toEqual(
      no({ code: 'authorisation-inquorate', needed: 6, counted: 5 }),
    );
  });

  test('put without a vote it needs the quorum alone', () => {
    const agreed = input({ votes: [] }, 6);
    expect(decideAuthorisation({ method: 'assent', input: agreed, interested: ['g'] }).ok).toBe(true);
    expect(decideAuthorisation({ method: 'assent', input: agreed, interested: ['f', 'g'] }).ok).toBe(false);
  });

  test('of a secret vote it can be told only if none of them was in it', () => {
    const secret = input({ votes: { for: 4, against: 1, abstain: 0 }, recused: ['g'] });
    expect(decideAuthorisation({ method: 'secret', input: secret, interested: ['g'] }).ok).toBe(true);
    const present = names
      .filter((seat) => seat !== 'g')
      .map((seat) => ({ seat, remote: false, left: false }));
    const without = { ...secret, present, recused: [] };
    expect(decideAuthorisation({ method: 'secret', input: without, interested: ['g'] }).ok).toBe(true);
    expect(decideAuthorisation({ method: 'secret', input: secret, interested: ['f', 'g'] })).toEqual(
      no({ code: 'authorisation-secret' }),
    );
  });

  test('a casting vote of an interested chair does not count, another’s does', () => {
    const tied = input({
      votes: votes('abc', 'efg'),
      castingVote: { by: 'd', choice: 'for', conflicted: false },
    });
    expect(decideAuthorisation({ method: 'named', input: tied, interested: ['d'] }).ok).toBe(false);
    const other = {
      ...tied,
      recused: ['d'],
      castingVote: { by: 'a', choice: 'for', conflicted: false },
    } as const;
    expect(decideAuthorisation({ method: 'named', input: other, interested: ['d'] }).ok).toBe(true);
  });

  test('where only counts are kept, the interested are taken as absent from the list', () => {
    const counted = input({ present: 7, recused: 1, votes: { for: 5, against: 0, abstain: 0 } });
    expect(() => decideAuthorisation({ method: 'named', input: counted, interested: ['g'] })).not.toThrow();
  });
});
