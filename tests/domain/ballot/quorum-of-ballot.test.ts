import { describe, expect, it, test } from 'vitest';
import { attending, BOARD, COUNCIL, CUSTOM, decided, seats, votes } from './a-ballot';

const noVotes = votes(0);

describe('"`fraction` of all seats, rounded up"', () => {
  test.each([
    [[1, 4], 55, 14],
    [[1, 4], 56, 14],
    [[1, 3], 9, 3],
    [[1, 2], 9, 5],
    [[9, 9], 9, 9],
  ] as const)('%j of %d is %d', (fraction, size, needed) => {
    const rule = { ...CUSTOM, quorum: { fraction } };
    expect(decided({ rule, seats: size, present: 1, votes: noVotes }).quorum?.needed).toBe(needed);
  });

  it('"(vacant and recused seats included in all)"', () => {
    const filled = [...seats('a b c d e f'), ...seats('v w', { vacant: true })];
    const rule = { ...CUSTOM, quorum: { fraction: [1, 2] } } as const;
    expect(decided({ rule, seats: filled, present: 5, recused: 1, votes: noVotes }).quorum).toMatchObject({
      needed: 4,
      counted: 4,
    });
  });
});

describe('a quorum that is waived', () => {
  it('is not asked for, and the reasoning says why', () => {
    const quorumWaived = { says: 'It needs none.', source: 'model article 11(1)' };
    const answer = decided({ present: 2, votes: votes(2), quorumWaived });
    expect(answer).toMatchObject({ outcome: 'carried', quorum: null });
    expect(answer.steps[0]).toEqual({ rule: 'quorum', ...quorumWaived });
  });
});

describe('the chair or a deputy, where the card of a body asks for one', () => {
  const listed = [...seats('a', { leads: true }), ...seats('b c d e f')];
  const rule = { ...BOARD, quorum: { count: 2, chairOrDeputy: true } };
  const of = (present: string, recused: readonly string[] = []) =>
    decided({ rule, seats: listed, present: attending(present), recused, votes: [] }).quorum?.state;

  it('must be counted', () => {
    expect(of('a b')).toBe('quorate');
    expect(of('b c d')).toBe('inquorate-meeting');
    expect(of('a b c', ['a'])).toBe('inquorate-item');
    const { steps } = decided({ rule, seats: listed, present: attending('b c'), votes: [] });
    expect(steps[0]?.says).toContain('Among them must be the chair or a deputy.');
    const both = { ...rule, quorum: { ...rule.quorum, categories: { independent: 1 } } };
    const named = listed.map((seat) => ({ ...seat, category: 'independent' }));
    const answer = decided({ rule: both, seats: named, present: attending('a b'), votes: [] });
    expect(answer.steps[0]?.says).toContain('Among them must be 1 independent and the chair or a deputy.');
    expect(answer.quorum?.met).toBe(true);
  });
});

describe('`quorum.state`', () => {
  test.each([
    [5, 0, 'quorate', true],
    [4, 0, 'inquorate-meeting', false],
    [7, 2, 'quorate', true],
    [7, 3, 'inquorate-item', false],
    [5, 1, 'inquorate-item', false],
    [4, 1, 'inquorate-meeting', false],
  ] as const)('%d present, %d recused: %s', (present, recused, state, met) => {
    const answer = decided({ present, recused, votes: noVotes });
    expect(answer.quorum).toEqual({ needed: 5, counted: present - recused, met, state });
    expect(answer.outcome).toBe(met ? 'not-carried' : 'inquorate');
  });

  it('of lists: only a recused seat that would have counted makes the item alone inquorate', () => {
    const board = seats('a b c d e f g h i');
    const four = attending('a b c d');
    const state = (part: object) =>
      decided({ seats: board, present: four, votes: noVotes, ...part }).quorum?.state;
    expect(state({ recused: ['i'] })).toBe('inquorate-meeting');
    expect(state({ present: attending('a b c d e'), recused: ['e'] })).toBe('inquorate-item');
    const away = [...four, ...attending('e', { left: true })];
    expect(state({ present: away, recused: ['e'] })).toBe('inquorate-meeting');
    const onLine = [...four, ...attending('e', { remote: true })];
    const room = { rule: { ...BOARD, remote: false }, present: onLine };
    expect(state({ ...room, recused: ['e'] })).toBe('inquorate-meeting');
    expect(state({ present: 5, recused: ['e'] })).toBe('inquorate-item');
    const vacancy = [...seats('a b c d'), ...seats('e', { vacant: true })];
    expect(state({ seats: vacancy, present: 4, recused: ['e'] })).toBe('inquorate-meeting');
  });
});

describe('`categories`', () => {
  const board = [
    ...seats('a b c', { category: 'independent' }),
    ...seats('d e', { category: 'council' }),
    ...seats('f'),
  ];
  const rule = { ...CUSTOM, quorum: { count: 3, categories: { independent: 2 } } };
  const answer = (part: object) => decided({ rule, seats: board, votes: votes(3), ...part });

  it('are minimums among those who count', () => {
    expect(answer({ present: attending('a b d') }).quorum).toMatchObject({ met: true, state: 'quorate' });
    expect(answer({ present: attending('a d e f') }).quorum).toEqual({
      needed: 3,
      counted: 4,
      met: false,
      state: 'inquorate-meeting',
    });
  });

  it('make an item inquorate where recusals alone are why', () => {
    const present = attending('a b d e f');
    expect(answer({ present, recused: ['b'] })).toMatchObject({
      outcome: 'inquorate',
      quorum: { counted: 4, met: false, state: 'inquorate-item' },
    });
    const one = [...attending('a d e f'), ...attending('b', { left: true })];
    expect(answer({ present: one, recused: ['b'] }).quorum?.state).toBe('inquorate-meeting');
  });

  it('are not met by a kind of seat that there is not, nor added to by a seat of none', () => {
    const parents = { ...CUSTOM, quorum: { count: 1, categories: { parent: 1 } } };
    expect(answer({ rule: parents, present: attending('a b c d e f') }).outcome).toBe('inquorate');
  });

  it('of zero ask for nothing', () => {
    const zero = { ...CUSTOM, quorum: { count: 3, categories: { independent: 0 } } };
    expect(answer({ rule: zero, present: 3 })).not.toHaveProperty('unchecked');
  });
});

describe('the step', () => {
  const says = (part: object) => decided({ votes: noVotes, ...part }).steps[0]?.says;

  it('says who counts, who does not and why', () => {
    expect(says({ recused: 2 })).toBe('7 of 9 seats count towards the quorum of 5: two members are recused.');
    expect(says({})).toBe('9 of 9 seats count towards the quorum of 5.');
    expect(says({ seats: 1, present: 1, rule: CUSTOM })).toBe('1 of 1 seat counts towards the quorum of 1.');
    const board = [...seats('a b c d e f g'), ...seats('v', { vacant: true })];
    const present = [
      ...attending('a b'),
      ...attending('c', { remote: true }),
      ...attending('d', { left: true }),
      ...attending('e'),
    ];
    const mixed = { rule: { ...COUNCIL, quorum: { count: 2 } }, seats: board, present, recused: ['e'] };
    expect(says(mixed)).toBe(
      '2 of 8 seats count towards the quorum of 2: one seat is vacant, one member is recused, one is on line, one has left and two are not here.',
    );
  });

  it('says what follows', () => {
    expect(says({ present: 5, recused: 1 })).toContain('this item cannot be decided here, other items can.');
    expect(says({ present: 4 })).toContain('It is not met, so nothing can be decided.');
  });

  it('says which kinds of seats are needed', () => {
    const rule = { ...CUSTOM, quorum: { count: 1, categories: { independent: 2, council: 1 } } };
    expect(says({ rule })).toContain('Among them must be 2 independent and 1 council.');
  });

  it('names its source', () => {
    expect(decided({}).steps[0]).toMatchObject({ rule: 'quorum', source: 'model article 11' });
    expect(decided({ rule: COUNCIL }).steps[0]?.source).toBe('LGA 1972 Sch 12 para 6');
  });
});

it('"Order of judgement": inquorate whatever the votes, veto and casting vote', () => {
  const tie = { present: 5, recused: 1, votes: votes(2, 2) };
  const castingVote = { by: 'chair', choice: 'for', conflicted: false } as const;
  const rule = { ...BOARD, veto: ['a'] };
  expect(decided({ ...tie, rule, castingVote })).toMatchObject({
    outcome: 'inquorate',
    castingVote: 'not-needed',
    tally: { for: 2, against: 2, notVoting: 0 },
  });
  expect(decided({ ...tie, rule })).not.toHaveProperty('unchecked');
});
