import { describe, expect, it, test } from 'vitest';
import { attending, BOARD, CUSTOM, cast, decided, SIMPLE, seats, votes } from './a-ballot';

const nine = seats('a b c d e f g h i');
const all = attending('a b c d e f g h i');
const closedAt = '2026-11-23T11:20:00Z';
const inTime = '2026-11-23T11:00:00Z';

describe('`veto`: "seats whose counted vote against defeats the motion"', () => {
  const rule = { ...CUSTOM, veto: ['a', 'b'] };
  const room = { rule, seats: nine, present: all };

  it('is known from listed votes', () => {
    const sixFor = cast('c d e f g h', 'for');
    expect(decided({ ...room, votes: [...sixFor, ...cast('a', 'against')] })).toMatchObject({
      outcome: 'not-carried',
      castingVote: 'not-needed',
    });
    expect(decided({ ...room, votes: [...sixFor, ...cast('i', 'against')] }).outcome).toBe('carried');
    expect(decided({ ...room, votes: [...sixFor, ...cast('a b', 'abstain')] }).outcome).toBe('carried');
  });

  it('is no veto where the vote does not count', () => {
    const against = [...cast('c d e', 'for'), ...cast('a', 'against')];
    expect(decided({ ...room, recused: ['a'], votes: against }).outcome).toBe('carried');
    expect(decided({ ...room, present: attending('c d e'), votes: against }).outcome).toBe('carried');
  });

  it('goes before the majority and the tie', () => {
    const tied = [...cast('c d', 'for'), ...cast('a e', 'against')];
    const answer = decided({ ...room, votes: tied });
    expect(answer).toMatchObject({ outcome: 'not-carried', castingVote: 'not-needed' });
    expect(answer.steps.at(-1)).toEqual({
      rule: 'veto',
      says: 'A seat with a veto voted against, which defeats the motion.',
      source: 'the rule card',
    });
  });

  it('behind mere counts "could change the answer": undecided', () => {
    const answer = decided({ rule, votes: votes(6, 1) });
    expect(answer).toMatchObject({ outcome: 'undecided', unchecked: ['veto'], castingVote: 'not-needed' });
    expect(answer.steps.at(-1)?.says).toContain('a seat with a veto');
  });

  test.each([
    ['nobody against', votes(6), 'carried'],
    ['not carried anyhow', votes(2, 5), 'not-carried'],
    ['everybody a veto', votes(8, 1), 'not-carried', nine.map(({ seat }) => seat)],
  ] as const)('is no matter with %s', (_name, few, outcome, veto: readonly string[] = ['a', 'b']) => {
    const answer = decided({ rule: { ...rule, veto }, votes: few });
    expect(answer.outcome).toBe(outcome);
    expect(answer).not.toHaveProperty('unchecked');
  });

  it('is no matter where its seats cannot have voted', () => {
    const part = { ...room, votes: votes(5, 1) };
    expect(decided({ ...part, recused: ['a', 'b'] }).outcome).toBe('carried');
    expect(decided({ ...part, present: attending('c d e f g h i') }).outcome).toBe('carried');
    expect(decided({ ...part, recused: ['a'] }).unchecked).toEqual(['veto']);
    const present = [...attending('c d e f g h i'), ...attending('a', { left: true })];
    expect(decided({ ...part, present }).unchecked).toEqual(['veto']);
  });

  it('is certain where there are more votes against than electors without one', () => {
    const seven = { ...rule, veto: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] };
    const least = { ...seven, majority: { ...SIMPLE, share: [1, 3] } } as const;
    expect(decided({ rule: least, votes: votes(6, 3) }).outcome).toBe('not-carried');
    expect(decided({ rule: least, votes: votes(6, 2) }).unchecked).toEqual(['veto']);
    // Of nine seats seven are here, so at least five with a veto and at most two without.
    expect(decided({ rule: least, present: 7, votes: votes(4, 3) }).outcome).toBe('not-carried');
    expect(decided({ rule: least, present: 6, votes: votes(4, 2) }).unchecked).toEqual(['veto']);
    expect(decided({ ...room, rule: least, votes: votes(6, 3) }).outcome).toBe('not-carried');
  });

  it('with a tie: the veto is asked first, so no casting vote is awaited', () => {
    expect(decided({ rule, votes: votes(3, 3) })).toMatchObject({
      outcome: 'undecided',
      castingVote: 'not-needed',
    });
    const lost = { ...rule, tie: 'lost' } as const;
    expect(decided({ rule: lost, votes: votes(3, 3) })).not.toHaveProperty('unchecked');
  });
});

describe('`categories`', () => {
  const rule = { ...CUSTOM, quorum: { count: 3, categories: { independent: 2 } } };
  const board = [...seats('a b c', { category: 'independent' }), ...seats('d e', { category: 'council' })];

  it('are unknown where seats are only counted', () => {
    const answer = decided({ rule, votes: votes(6) });
    expect(answer).toMatchObject({ outcome: 'undecided', unchecked: ['categories'], quorum: { counted: 9 } });
    expect(answer.steps.at(-1)?.says).toContain('which kinds of seats');
  });

  it('are unknown where the present are only counted, unless every choice of seats gives the same', () => {
    expect(decided({ rule, seats: board, present: 3, votes: votes(3) }).unchecked).toEqual(['categories']);
    expect(decided({ rule, seats: board, present: 4, votes: votes(3) }).outcome).toBe('carried');
    const four = { ...CUSTOM, quorum: { count: 3, categories: { independent: 4 } } };
    expect(decided({ rule: four, seats: board, present: 5, votes: votes(3) }).outcome).toBe('inquorate');
    const both = { ...CUSTOM, quorum: { count: 3, categories: { independent: 2, council: 2 } } };
    expect(decided({ rule: both, seats: board, present: 3, votes: votes(3) }).outcome).toBe('inquorate');
  });

  it('are unknown where the recused are only counted', () => {
    const part = { rule, seats: board, present: attending('a b d e'), votes: votes(3) };
    expect(decided({ ...part, recused: 1 }).unchecked).toEqual(['categories']);
    expect(decided({ ...part, present: attending('a b c d'), recused: 1 }).outcome).toBe('carried');
  });

  it('are unknown where no seat in the list has one, and none where others have', () => {
    expect(decided({ rule, seats: nine, present: all, votes: votes(6) }).unchecked).toEqual(['categories']);
    const some = [...seats('a b', { category: 'council' }), ...seats('c d e f g h i')];
    expect(decided({ rule, seats: some, present: all, votes: votes(6) }).outcome).toBe('inquorate');
  });

  it('are no matter where too few are here anyhow, or more are asked for than are here', () => {
    expect(decided({ rule, present: 2, votes: votes(2) }).outcome).toBe('inquorate');
    const ten = { ...CUSTOM, quorum: { count: 3, categories: { independent: 10 } } };
    expect(decided({ rule: ten, votes: votes(6) }).outcome).toBe('inquorate');
  });
});

describe('`late`: "a listed vote without `castAt` when `closedAt` is given"', () => {
  const room = { rule: CUSTOM, seats: nine, present: all, closedAt };
  const sure = (names: string, choice: 'for' | 'against' | 'abstain') => cast(names, choice, inTime);

  it('"could change the answer": undecided', () => {
    const few = [...sure('a b', 'for'), ...sure('c d', 'against'), ...cast('e', 'for')];
    const answer = decided({ ...room, votes: few });
    expect(answer).toMatchObject({ outcome: 'undecided', unchecked: ['late'], castingVote: 'not-needed' });
    expect(answer.tally).toEqual({ for: 3, against: 2, abstain: 0, notVoting: 4, late: 0 });
    expect(answer.steps.at(-1)?.says).toContain('before the close');
  });

  it('is no matter where every way gives the same', () => {
    const few = [
      ...sure('a b c', 'for'),
      ...sure('d', 'against'),
      ...cast('e', 'for'),
      ...cast('f', 'against'),
    ];
    expect(decided({ ...room, votes: few })).toMatchObject({
      outcome: 'carried',
      tally: { for: 4, against: 2 },
    });
    expect(decided({ ...room, votes: few })).not.toHaveProperty('unchecked');
  });

  it('is no matter without `closedAt`, nor of a vote that does not count', () => {
    const few = [...sure('a b', 'for'), ...sure('c d', 'against'), ...cast('e', 'for')];
    expect(decided({ ...room, closedAt: undefined, votes: few }).outcome).toBe('carried');
    expect(decided({ ...room, recused: ['e'], votes: few })).toMatchObject({
      outcome: 'undecided',
      castingVote: 'awaited',
    });
  });

  it('sees that a tie may be hidden', () => {
    const few = [
      ...sure('a b c', 'for'),
      ...sure('d e', 'against'),
      ...cast('f', 'against'),
      ...cast('g', 'for'),
    ];
    const rule = { ...CUSTOM, tie: 'lost' } as const;
    expect(decided({ ...room, rule, votes: few }).unchecked).toEqual(['late']);
  });

  it('sees a veto that may have come too late', () => {
    const rule = { ...CUSTOM, veto: ['i'] };
    const few = [...sure('a b c', 'for'), ...cast('i', 'against')];
    expect(decided({ ...room, rule, votes: few }).unchecked).toEqual(['late']);
    expect(decided({ ...room, rule, votes: [...few, ...sure('d e f g', 'against')] })).toMatchObject({
      outcome: 'not-carried',
    });
    expect(
      decided({ ...room, rule: { ...rule, veto: ['d', 'i'] }, votes: [...few, ...sure('d', 'against')] }),
    ).toMatchObject({
      outcome: 'not-carried',
    });
  });

  it('of one who left: the vote makes the elector', () => {
    const present = [...attending('a b c'), ...attending('d e', { left: true })];
    const rule = { ...CUSTOM, majority: { ...SIMPLE, base: 'present' } } as const;
    const few = [...sure('a b', 'for'), ...cast('d', 'abstain')];
    expect(decided({ ...room, rule, present, votes: few }).unchecked).toEqual(['late']);
  });
});

it('`unchecked` lists all that matter, in one order', () => {
  const categories = { independent: 2 };
  const rule = { ...CUSTOM, quorum: { count: 1, categories }, veto: ['a'] };
  expect(decided({ rule, votes: votes(6, 1) }).unchecked).toEqual(['veto', 'categories']);
  const listed = { rule, seats: nine, present: all, closedAt, votes: cast('b', 'for') };
  expect(decided(listed).unchecked).toEqual(['categories', 'late']);
});

it('"otherwise the key is absent"', () => {
  expect(decided({ rule: BOARD })).not.toHaveProperty('unchecked');
});
