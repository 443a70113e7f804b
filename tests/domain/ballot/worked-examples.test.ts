import { describe, expect, it } from 'vitest';
import { attending, BOARD, COUNCIL, CUSTOM, cast, decided, refused, SIMPLE, seats, votes } from './a-ballot';

// The numbers are those of governance.md §15.

describe('1 Tie with interests', () => {
  // Nine directors, quorum 5; two declare and leave; 3 for, 3 against, 1 abstains; the chair is a and voted for.
  const board = {
    rule: BOARD,
    seats: seats('a b c d e f g h i'),
    present: attending('a b c d e f g h i'),
    recused: ['h', 'i'],
    votes: [...cast('a b c', 'for'), ...cast('d e f', 'against'), ...cast('g', 'abstain')],
  };
  const by = (seat: string, choice: 'for' | 'against' | null, conflicted = false) => ({
    castingVote: { by: seat, choice, conflicted },
  });

  it('is quorate with seven, and tied', () => {
    expect(decided(board)).toMatchObject({
      outcome: 'undecided',
      castingVote: 'awaited',
      quorum: { needed: 5, counted: 7, met: true },
    });
  });

  it('is carried on the casting vote for; against or declined it is not', () => {
    expect(decided({ ...board, ...by('a', 'for') })).toMatchObject({
      outcome: 'carried',
      castingVote: 'used',
    });
    expect(decided({ ...board, ...by('a', 'against') }).outcome).toBe('not-carried');
    expect(decided({ ...board, ...by('a', null) })).toMatchObject({
      outcome: 'not-carried',
      castingVote: 'declined',
    });
  });

  it('1b the chair is one of the two who left: another director who chairs has the casting vote', () => {
    expect(decided({ ...board, ...by('b', 'for') })).toMatchObject({
      outcome: 'carried',
      castingVote: 'used',
    });
  });

  it('1c the chair is conflicted and presides all the same: no casting vote', () => {
    const refusedAct = { outcome: 'not-carried', castingVote: 'not-available' };
    expect(decided({ ...board, ...by('h', 'for') })).toMatchObject(refusedAct);
    expect(decided({ ...board, ...by('chair', 'for', true) })).toMatchObject(refusedAct);
  });
});

it('5 Council tie: 4-4, carried on the second or casting vote of the person presiding, whoever that voted for', () => {
  const room = { rule: COUNCIL, seats: 8, present: 8, votes: votes(4, 4) };
  const chair = (choice: 'for' | null) => ({ castingVote: { by: 'chair', choice, conflicted: false } });
  const answer = decided({ ...room, ...chair('for') });
  expect(answer).toMatchObject({ outcome: 'carried', castingVote: 'used', tally: { for: 4, against: 4 } });
  expect(answer.steps.at(-1)?.source).toBe('LGA 1972 Sch 12 para 39(2)');
  expect(decided({ ...room, ...chair(null) }).outcome).toBe('not-carried');
});

it('7 Fractions: a quarter of 55 is 14, and 13 are inquorate', () => {
  const council = { rule: COUNCIL, seats: 55, votes: votes(10, 3) };
  expect(decided({ ...council, present: 13 })).toMatchObject({
    outcome: 'inquorate',
    quorum: { needed: 14, counted: 13, state: 'inquorate-meeting' },
  });
  expect(decided({ ...council, present: 14 }).outcome).toBe('carried');
});

it('9 Deferred item: only members present in April vote; 2-1 of five entitled carries', () => {
  // The others are barred from this vote by standing order, as the interested are by law.
  const committee = {
    rule: { ...COUNCIL, profile: 'council-committee', quorum: { count: 3 } } as const,
    seats: seats('a b c d e f g h'),
    present: attending('a b c f g h'),
    recused: ['f', 'g', 'h'],
    votes: [...cast('a b', 'for'), ...cast('c', 'against'), ...cast('f g h', 'against')],
  };
  expect(decided(committee)).toMatchObject({ outcome: 'carried', tally: { for: 2, against: 1 } });
});

describe('written resolutions of members', () => {
  const members = {
    rule: { profile: 'trust-members', majority: SIMPLE, veto: [], remote: true },
    method: 'written-members',
    present: undefined,
  } as const;
  const special = {
    ...members,
    rule: { ...members.rule, majority: { share: [3, 4], test: 'at-least', base: 'eligible' } },
  } as const;
  const ordinary = {
    ...members,
    rule: { ...members.rule, majority: { ...SIMPLE, base: 'eligible' } },
  } as const;

  it('11 75 %: the sixth of seven passes it at that instant; three of four is exactly enough; a sole member passes', () => {
    expect(decided({ ...special, seats: 7, votes: votes(5) }).outcome).toBe('undecided');
    expect(decided({ ...special, seats: 7, votes: votes(6) }).outcome).toBe('carried');
    expect(decided({ ...special, seats: 4, votes: votes(3) }).outcome).toBe('carried');
    expect(decided({ ...special, seats: 1, votes: votes(1) }).outcome).toBe('carried');
  });

  it('13 Ordinary at 50 %: not passed', () => {
    expect(decided({ ...ordinary, seats: 4, votes: votes(2) }).outcome).toBe('undecided');
    expect(decided({ ...ordinary, seats: 4, votes: votes(3) }).outcome).toBe('carried');
  });

  it('15 Irrevocable: agreed on 3 June, "withdrawn" on 5 June, still agreed', () => {
    const few = [
      ...cast('a', 'for', '2026-06-03T10:00:00Z'),
      ...cast('a', 'against', '2026-06-05T10:00:00Z'),
    ];
    expect(decided({ ...ordinary, seats: seats('a'), votes: few })).toMatchObject({ outcome: 'carried' });
  });

  it('§0.2: not voting hurts only in writing', () => {
    const threeOfSeven = {
      ...special.rule,
      quorum: { count: 2 },
      majority: { ...special.rule.majority, base: 'cast' },
    } as const;
    expect(decided({ rule: threeOfSeven, seats: 7, present: 7, votes: votes(3, 1) }).outcome).toBe('carried');
    expect(decided({ ...special, seats: 7, votes: votes(3) }).outcome).toBe('undecided');
  });
});

describe('17 Authorising a conflict (CA 2006 s.175)', () => {
  const board = seats('a b c d e f g');
  const present = attending('a b c d e f g');

  it('4-3 with the interested director is 3-3 without: ineffective', () => {
    const few = [...cast('a b c d', 'for'), ...cast('e f g', 'against')];
    const rule = { ...BOARD, tie: 'lost' } as const;
    expect(decided({ rule, seats: board, present, recused: ['d'], votes: few })).toMatchObject({
      outcome: 'not-carried',
      tally: { for: 3, against: 3 },
    });
  });

  it('quorum 6 is met by seven less one, not by seven less two', () => {
    const rule = { ...BOARD, quorum: { count: 6 } };
    const few = cast('a b c d e', 'for');
    expect(decided({ rule, seats: board, present, recused: ['g'], votes: few }).quorum).toMatchObject({
      counted: 6,
      met: true,
    });
    expect(decided({ rule, seats: board, present, recused: ['f', 'g'], votes: few })).toMatchObject({
      outcome: 'inquorate',
      quorum: { counted: 5, state: 'inquorate-item' },
    });
  });
});

describe('§0 What is easy to get wrong', () => {
  it('4 a council committee cannot ask for two-thirds; s.249 can', () => {
    const twoThirds = { share: [2, 3], test: 'at-least', base: 'cast' } as const;
    const rule = { ...COUNCIL, profile: 'council-committee', majority: twoThirds } as const;
    expect(refused({ rule })).toBe('majority-fixed');
    const aldermen = { ...rule, majority: { ...twoThirds, statute: 'lga-1972-s249' } };
    expect(decided({ rule: aldermen, votes: votes(6, 3) }).outcome).toBe('carried');
  });

  it('6 a quorate meeting can be inquorate for one item', () => {
    expect(decided({ present: 6, recused: 2, votes: votes(4) }).quorum?.state).toBe('inquorate-item');
  });

  it('8 an on-line director counts, an on-line councillor does not', () => {
    const room = {
      seats: seats('a b c'),
      present: attending('a b c', { remote: true }),
      votes: cast('a', 'for'),
    };
    expect(decided({ ...room, rule: { ...BOARD, quorum: { count: 2 } } }).quorum?.counted).toBe(3);
    expect(decided({ ...room, rule: COUNCIL }).quorum?.counted).toBe(0);
  });

  it('abstentions count for the quorum and not in the vote (§5)', () => {
    expect(decided({ rule: COUNCIL, votes: votes(1, 0, 8) }).outcome).toBe('carried');
    expect(decided({ rule: CUSTOM, votes: votes(1, 2, 6) }).outcome).toBe('not-carried');
  });
});
