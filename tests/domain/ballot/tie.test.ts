import { describe, expect, it, test } from 'vitest';
import type { CastingVoteAct } from '~/domain/ballot/outcome-input';
import { attending, BOARD, CUSTOM, cast, decided, SIMPLE, seats, votes } from './a-ballot';

const chair = (choice: CastingVoteAct['choice'], part: Partial<CastingVoteAct> = {}): CastingVoteAct => ({
  by: 'chair',
  choice,
  conflicted: false,
  ...part,
});
const tied = { votes: votes(3, 3, 1) };

describe('a tie', () => {
  it('"`lost`: not carried", and nobody is asked for a casting vote', () => {
    const rule = { ...BOARD, tie: 'lost' } as const;
    expect(decided({ ...tied, rule, castingVote: chair('for') })).toMatchObject({
      outcome: 'not-carried',
      castingVote: 'not-needed',
    });
  });

  test.each([
    ['none given', undefined, 'undecided', 'awaited'],
    ['conflicted', chair('for', { conflicted: true }), 'not-carried', 'not-available'],
    ['conflicted and declining', chair(null, { conflicted: true }), 'not-carried', 'not-available'],
    ['declined', chair(null), 'not-carried', 'declined'],
    ['for', chair('for'), 'carried', 'used'],
    ['against', chair('against'), 'not-carried', 'used'],
  ] as const)('with a casting vote %s', (_name, castingVote, outcome, state) => {
    expect(decided({ ...tied, castingVote })).toMatchObject({ outcome, castingVote: state });
  });

  it('"the casting vote is not in" the tally', () => {
    expect(decided({ ...tied, castingVote: chair('for') }).tally).toEqual({
      for: 3,
      against: 3,
      abstain: 1,
      notVoting: 2,
      late: 0,
    });
  });

  it('"Where there is no tie: `not-needed`, even if one is supplied"', () => {
    const nearly = [votes(4, 3), votes(3, 4), votes(0, 0, 5)];
    for (const few of nearly) {
      expect(decided({ votes: few, castingVote: chair('for') }).castingVote).toBe('not-needed');
    }
  });

  it('is "share `[1,2]` more-than" only, in whatever figures', () => {
    const at = (majority: object) => ({ ...CUSTOM, majority: { ...SIMPLE, ...majority } });
    expect(decided({ ...tied, rule: at({ share: [3, 6] }) }).castingVote).toBe('awaited');
    expect(decided({ ...tied, rule: at({ test: 'at-least' }) })).toMatchObject({
      outcome: 'carried',
      castingVote: 'not-needed',
    });
    expect(decided({ ...tied, rule: at({ share: [2, 3] }) })).toMatchObject({
      outcome: 'not-carried',
      castingVote: 'not-needed',
    });
  });
});

describe('"one is added to that side (and to base `cast` only) and the majority tested again"', () => {
  const withBase = (base: 'participating' | 'present' | 'eligible' | 'whole-body') => ({
    ...CUSTOM,
    majority: { ...SIMPLE, base },
  });
  test.each([
    ['participating', votes(3, 3, 1), 'carried'],
    ['participating', votes(3, 3, 2), 'not-carried'],
    ['present', votes(4, 4), 'carried'],
    ['present', votes(3, 3), 'not-carried'],
    ['eligible', votes(4, 4), 'carried'],
    ['eligible', votes(3, 3), 'not-carried'],
    ['whole-body', votes(4, 4), 'carried'],
    ['whole-body', votes(3, 3), 'not-carried'],
  ] as const)('%s of nine, %o', (base, few, outcome) => {
    const answer = decided({ rule: withBase(base), votes: few, castingVote: chair('for') });
    expect(answer).toMatchObject({ outcome, castingVote: 'used' });
  });
});

describe('`by` a listed seat', () => {
  const room = {
    seats: [...seats('a b c d e f'), ...seats('v', { vacant: true }), ...seats('chair')],
    present: [
      ...attending('a b c d'),
      ...attending('e', { left: true }),
      ...attending('f', { remote: true }),
    ],
    rule: { ...CUSTOM, remote: false },
    recused: ['d'],
    votes: [...cast('a', 'for'), ...cast('b', 'against')],
  };
  test.each([
    ['a', 'used'],
    ['c', 'used'],
    ['d', 'not-available'],
    ['e', 'not-available'],
    ['f', 'not-available'],
    ['v', 'not-available'],
    ['chair', 'used'],
  ])('%s: %s ("that is no elector … not available"; "`chair` names none")', (by, state) => {
    expect(decided({ ...room, castingVote: chair('for', { by }) }).castingVote).toBe(state);
  });

  it('one who left "is an elector for the majority only if it voted"', () => {
    const voted = [...room.votes, ...cast('e', 'abstain')];
    expect(decided({ ...room, votes: voted, castingVote: chair('for', { by: 'e' }) }).castingVote).toBe(
      'used',
    );
    const counts = { ...room, votes: votes(1, 1) };
    expect(decided({ ...counts, castingVote: chair('for', { by: 'e' }) }).castingVote).toBe('not-available');
  });

  it('may be any name where seats are only counted', () => {
    expect(decided({ ...tied, castingVote: chair('for', { by: 'R. Pellingham' }) }).castingVote).toBe('used');
  });
});

it('says what became of it', () => {
  const says = (castingVote?: CastingVoteAct, part = {}) =>
    decided({ ...tied, castingVote, ...part }).steps.at(-1);
  expect(says()).toEqual({
    rule: 'tie',
    says: 'The person presiding may give a casting vote. Until then nothing is decided.',
    source: 'model article 13',
  });
  expect(says(chair('for'))?.says).toBe('Carried on the casting vote of the person presiding.');
  expect(says(chair('against'))?.says).toBe('Lost on the casting vote of the person presiding.');
  expect(says(chair(null))?.says).toContain('gave no casting vote');
  expect(says(chair('for', { conflicted: true }))?.says).toContain('has no casting vote on this item');
  expect(says(chair('for'), { rule: { ...BOARD, tie: 'lost' } })?.says).toBe('Here a tie is lost.');
  const whole = { ...BOARD, majority: { ...SIMPLE, base: 'whole-body' } };
  expect(says(chair('for'), { rule: whole })?.says).toBe('Even with the casting vote there are too few for.');
});
