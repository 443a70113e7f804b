import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PastMeaning,
  type PastVote,
  type PastWords,
  pastFlags,
  pastPresent,
  pastTally,
  pastVerdict,
} from '~/domain/ballot/past-vote';

const meanings: readonly (readonly [string, PastMeaning])[] = [
  ['Aye', 'for'],
  ['Content', 'for'],
  ['No', 'against'],
  ['Abst.', 'abstain'],
  ['Silent', 'not-voting'],
  ['Away', 'absent'],
  ['Teller', 'ignored'],
];
const words: PastWords = { meanings: new Map(meanings), results: new Map() };
const vote: PastVote = { id: 'a', seats: 9, result: '', stated: null, listed: null, problem: '' };

describe('a past vote', () => {
  it('is counted by what its words mean, as stated before as listed', () => {
    const counts = { Aye: 3, Content: 1, No: 2, 'Abst.': 1, Silent: 1, Away: 1, Teller: 2, Nonsense: 5 };
    const tally = { for: 4, against: 2, abstain: 1, 'not-voting': 1, absent: 1 };
    expect(pastTally({ ...vote, stated: counts }, words)).toEqual(tally);
    expect(pastTally({ ...vote, listed: counts }, words)).toEqual(tally);
    expect(pastTally({ ...vote, stated: counts, listed: { Aye: 9 } }, words)).toEqual(tally);
    expect(pastTally(vote, words)).toEqual({ for: 0, against: 0, abstain: 0, 'not-voting': 0, absent: 0 });
  });

  it.each<[string, Partial<PastVote>, readonly string[]]>([
    ['agrees', { stated: { Aye: 5, No: 4 }, listed: { Content: 5, No: 4 } }, []],
    [
      'states what it does not list',
      { stated: { Aye: 5, No: 4 }, listed: { Aye: 4, No: 5 } },
      ['list-and-counts-differ'],
    ],
    ['has as many people as seats', { stated: { Aye: 5, No: 4 } }, []],
    ['has more people than seats', { stated: { Aye: 5, No: 5 } }, ['more-than-seats']],
    ['has fewer, and says nothing of the others', { stated: { Aye: 5, No: 3, Away: 0 } }, []],
    ['has fewer, and says nothing of absence', { stated: { Aye: 5, No: 3, Silent: 0 } }, []],
    [
      'has fewer, and leaves somebody out',
      { stated: { Aye: 5, No: 2, Silent: 1, Away: 0 } },
      ['seats-unaccounted-for'],
    ],
    [
      'lists fewer and leaves somebody out',
      { listed: { Aye: 5, Silent: 1, Away: 1 } },
      ['seats-unaccounted-for'],
    ],
    ['accounts for all', { stated: { Aye: 5, No: 2, Silent: 1, Away: 1 } }, []],
    ['has no seats on record', { seats: null, stated: { Aye: 50, Silent: 1, Away: 1 } }, []],
    ['has nothing', {}, []],
  ])('that %s is flagged so', (_, facts, flags) => {
    expect(pastFlags({ ...vote, ...facts }, words)).toEqual(flags);
  });

  it('had all seats present less the absent, where absence is recorded; else those its tally knows', () => {
    const present = (facts: Partial<PastVote>) => pastPresent({ ...vote, ...facts }, { words, seats: 9 });
    expect(present({ stated: { Aye: 4, No: 1, Away: 2 } })).toBe(7);
    expect(present({ stated: { Aye: 4, No: 1, 'Abst.': 1, Silent: 1 } })).toBe(7);
    expect(present({ listed: { Aye: 4, Away: 1 } })).toBe(8);
    expect(present({})).toBe(0);
  });

  it.each([
    ['unknown', 'carried', 'not-recorded'],
    ['carried', 'carried', 'same'],
    ['carried', 'not-carried', 'differs'],
    ['carried', 'inquorate', 'differs'],
    ['carried', 'undecided', 'differs'],
    ['not-carried', 'not-carried', 'same'],
    ['not-carried', 'inquorate', 'same'],
    ['not-carried', 'undecided', 'differs'],
    ['not-carried', 'carried', 'differs'],
  ] as const)('recorded %s and computed %s: %s', (recorded, computed, verdict) => {
    expect(pastVerdict(recorded, computed)).toBe(verdict);
  });

  it('is counted the same whatever the order of its words', () => {
    const counts = fc.array(fc.tuple(fc.constantFrom(...meanings.map(([word]) => word)), fc.nat(50)));
    fc.assert(
      fc.property(counts, (pairs) => {
        const one = pastTally({ ...vote, stated: Object.fromEntries(pairs) }, words);
        const unique = Object.entries(Object.fromEntries(pairs)).toReversed();
        expect(pastTally({ ...vote, stated: Object.fromEntries(unique) }, words)).toEqual(one);
      }),
    );
  });
});
