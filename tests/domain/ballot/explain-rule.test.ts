import { describe, expect, it, test } from 'vitest';
import { explainRule } from '~/domain/ballot/explain-rule';
import { majorityWords, shareWords, thresholdWords } from '~/domain/ballot/majority-words';
import { sourcesOf } from '~/domain/ballot/sources';
import { whatHappensNext } from '~/domain/ballot/what-happens-next';
import { PROFILES } from '~/domain/body/profile';
import type { RuleCard } from '~/domain/body/rule-card';

const card: RuleCard = {
  profile: 'trust-board',
  quorum: { count: 6 },
  majority: { share: [1, 2], test: 'more-than', base: 'cast' },
  tie: 'casting-vote',
  veto: [],
  remote: true,
};
const facts = {
  mayVote: 9,
  recused: 1,
  restricted: 0,
  absent: 1,
  onLine: 0,
  vacant: 0,
  presidingBarred: false,
  assent: false,
};

it('gives the three steps of the design, generated from the card', () => {
  expect(explainRule(card, facts)).toEqual([
    {
      title: 'Who counts',
      says: '9 members may vote. One is recused and one is away.',
      source: 'model article 11',
    },
    {
      title: 'What carries it',
      says: 'More votes For than Against. Abstaining counts for neither side.',
      source: 'model article 7',
    },
    {
      title: 'If it ties',
      says: 'The person presiding may use a casting vote, or decline it. Declined, it is not carried.',
      source: 'model article 13',
    },
  ]);
});

it('says of an advisory body that it agrees or returns the paper', () => {
  expect(explainRule({ ...card, profile: 'advisory' }, facts).map(({ says }) => says)).toEqual([
    '9 members may object. One is recused and one is away.',
    'It is agreed when nobody objects. This body takes no vote.',
    'It cannot tie. One objection returns the paper to its author.',
  ]);
});

it('says of a question put without a vote that nobody votes on it', () => {
  expect(explainRule(card, { ...facts, assent: true }).map(({ says }) => says)).toEqual([
    '9 members may object. One is recused and one is away.',
    'It is agreed when nobody objects. One objection, and a named vote is taken.',
    'It cannot tie: nobody votes.',
  ]);
});

describe('Who counts', () => {
  const says = (part: Partial<typeof facts>) => explainRule(card, { ...facts, ...part })[0].says;
  it('names each reason that there is', () => {
    expect(says({ recused: 0, restricted: 0, absent: 0 })).toBe('9 members may vote.');
    expect(says({ mayVote: 1, recused: 0, restricted: 0, absent: 0, vacant: 2 })).toBe(
      '1 member may vote. Two seats are vacant.',
    );
    expect(says({ recused: 2, restricted: 0, absent: 3, onLine: 1, vacant: 1 })).toBe(
      '9 members may vote. Two are recused, three are away, one is on line and does not count and one seat is vacant.',
    );
    expect(says({ recused: 0, restricted: 0, absent: 0, onLine: 2 })).toContain(
      'Two are on line and do not count.',
    );
  });
});

describe('What carries it', () => {
  test.each([
    [{ base: 'participating' }, 'More than half of those who vote or abstain must be For.'],
    [{ base: 'present' }, 'More than half of the members who may vote here must be For.'],
    [
      { base: 'eligible', test: 'at-least' },
      'At least half of all members who may vote, present or not must be For.',
    ],
    [{ base: 'whole-body', share: [2, 3] }, 'More than two thirds of all seats must be For.'],
    [{ share: [3, 4], test: 'at-least' }, 'At least three quarters of the votes cast must be For.'],
  ] as const)('%o', (part, words) => {
    expect(majorityWords({ ...card.majority, ...part })).toContain(words);
  });

  it('says what abstaining does on each base', () => {
    const effect = (base: RuleCard['majority']['base']) => majorityWords({ ...card.majority, base });
    expect(effect('cast')).toContain('Abstaining counts for neither side.');
    for (const base of ['participating', 'present', 'eligible', 'whole-body'] as const) {
      expect(effect(base)).toMatch(/the effect of a vote against\.$/);
    }
  });

  it('writes a share as people do', () => {
    expect(
      [
        [2, 4],
        [1, 3],
        [3, 5],
        [1, 4],
        [1, 1],
        [4, 7],
      ].map((pair) => shareWords(pair as [number, number])),
    ).toEqual(['half', 'a third', 'three fifths', 'a quarter', 'all', '4/7']);
    expect(thresholdWords(card.majority)).toBe('more than half of the votes cast');
  });

  it('mentions a veto', () => {
    expect(explainRule({ ...card, veto: ['m'] }, facts)[1].says).toContain('a seat with a veto defeats it.');
  });
});

describe('If it ties', () => {
  const says = (part: Partial<RuleCard>, barred = false) =>
    explainRule({ ...card, ...part }, { ...facts, presidingBarred: barred })[2].says;
  it('follows the card and the interests', () => {
    expect(says({ tie: 'lost' })).toBe('It is not carried: nobody has a casting vote.');
    expect(says({}, true)).toContain('an interest bars the person presiding');
    const special = { share: [3, 4], test: 'at-least', base: 'cast' } as const;
    expect(says({ majority: special })).toBe(
      'A tie has no rule of its own: at least three quarters of the votes cast must be For.',
    );
  });
});

it('one person deciding alone needs no vote', () => {
  const steps = explainRule({ ...card, profile: 'individual' }, facts);
  expect(steps.map((step) => step.says)).toEqual([
    'One person decides.',
    'That person’s decision for it.',
    'One person cannot tie.',
  ]);
});

it('every kind of body has its sources', () => {
  for (const profile of PROFILES) {
    for (const source of Object.values(sourcesOf(profile))) expect(source).not.toBe('');
  }
  expect(sourcesOf('council-committee').majority).toBe('LGA 1972 Sch 12 paras 39(1) and 44');
  expect(sourcesOf('cabinet').quorum).toContain('executive procedure rules');
});

describe('what happens next after a tie', () => {
  const next = (part: Partial<RuleCard>, barred = false, reasonNeeded = false) =>
    whatHappensNext({ ...card, ...part }, { presidingBarred: barred, reasonNeeded });

  it('waits for the person presiding', () => {
    expect(next({})).toEqual([
      {
        title: 'The person presiding may use a casting vote.',
        says: 'For or against.',
        source: 'model article 13',
      },
      { title: 'Or decline.', says: 'Then it is not carried.', source: 'model article 13' },
      { title: 'Either way', says: 'the tie goes on the record.', source: 'model article 13' },
    ]);
  });

  it('asks for a reason only where the card does', () => {
    expect(next({}, false, true).map((step) => step.says)).toEqual([
      'For or against, with the reason.',
      'Then it is not carried.',
      'the tie and the reason go on the record.',
    ]);
  });

  it('waits for nobody where there is no casting vote', () => {
    expect(next({ tie: 'lost', profile: 'cabinet' })).toEqual([
      expect.objectContaining({
        title: 'It is not carried.',
        says: 'Nobody has a casting vote. The tie goes on the record.',
      }),
    ]);
    expect(next({}, true)[0]?.says).toContain('An interest bars the person presiding');
    expect(next({}, true)).toHaveLength(1);
  });
});
