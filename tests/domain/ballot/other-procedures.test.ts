import { describe, expect, it, test } from 'vitest';
import type { OutcomeInput } from '~/domain/ballot/outcome-input';
import type { BallotRule } from '~/domain/body/rule-card';
import { attending, BOARD, cast, decided, invalid, SIMPLE, seats, votes } from './a-ballot';

const closedAt = '2026-06-28T23:00:00Z';
const inTime = '2026-06-03T09:00:00Z';
const tooLate = '2026-06-28T23:00:01Z';

describe('written-members', () => {
  const special: BallotRule = {
    profile: 'trust-members',
    majority: { share: [3, 4], test: 'at-least', base: 'eligible' },
    veto: [],
    remote: true,
  };
  const ordinary: BallotRule = { ...special, majority: { ...SIMPLE, base: 'eligible' } };
  const written = (part: Partial<OutcomeInput>) =>
    decided({ rule: special, method: 'written-members', present: undefined, ...part });
  const seven = seats('a b c d e f g');

  it('"Test met: carried", closed or not; "else undecided, or not carried once `closedAt` is given"', () => {
    expect(written({ seats: 7, votes: votes(5) }).outcome).toBe('undecided');
    expect(written({ seats: 7, votes: votes(5), closedAt }).outcome).toBe('not-carried');
    expect(written({ seats: 7, votes: votes(6) }).outcome).toBe('carried');
    expect(written({ seats: 7, votes: votes(6), closedAt }).outcome).toBe('carried');
  });

  it('"electors = seats − vacant; present and recused ignored; no quorum"', () => {
    const board = [...seats('a b c d'), ...seats('v', { vacant: true })];
    const part = { seats: board, votes: cast('a b c', 'for'), recused: ['a', 'a', 'zz'], present: 99 };
    const answer = written(part);
    expect(answer).toMatchObject({ outcome: 'carried', quorum: null, tally: { for: 3, notVoting: 1 } });
    expect(answer).not.toHaveProperty('excluded');
    expect(written({ seats: 4, recused: 40, present: attending('zz'), votes: votes(3) }).outcome).toBe(
      'carried',
    );
    const quorum = { ...special, quorum: { count: 99, categories: { x: 9 } } };
    expect(written({ seats: 4, rule: quorum, votes: votes(3) })).toMatchObject({
      outcome: 'carried',
      quorum: null,
    });
  });

  it('"against and abstain have no effect"', () => {
    expect(written({ seats: 4, votes: votes(3, 1) }).outcome).toBe('carried');
    expect(written({ seats: 4, rule: ordinary, votes: votes(2, 2) })).toMatchObject({
      outcome: 'undecided',
      castingVote: 'not-needed',
    });
    const veto = { ...special, veto: ['d'] };
    const few = [...cast('a b c', 'for'), ...cast('d', 'against')];
    expect(written({ rule: veto, seats: seats('a b c d'), votes: few }).outcome).toBe('carried');
    expect(written({ rule: veto, seats: 4, votes: votes(3, 1) })).not.toHaveProperty('unchecked');
  });

  it('"and never displace an agreement"', () => {
    const withdrawn = [...cast('a', 'for', inTime), ...cast('a', 'against', '2026-06-05T09:00:00Z')];
    const answer = written({ seats: seven, votes: withdrawn });
    expect(answer.tally).toMatchObject({ for: 1, against: 0 });
    const agreedLater = [...cast('a', 'against', inTime), ...cast('a', 'for', '2026-06-05T09:00:00Z')];
    expect(written({ seats: seven, votes: agreedLater }).tally).toMatchObject({ for: 1, against: 0 });
    const wavering = [...cast('a', 'against', inTime), ...cast('a', 'abstain', '2026-06-05T09:00:00Z')];
    expect(written({ seats: seven, votes: wavering }).tally).toMatchObject({ against: 0, abstain: 1 });
  });

  it('an agreement after the end is late', () => {
    const part = { seats: seats('a b c d'), closedAt };
    const few = [...cast('a b', 'for', inTime), ...cast('c', 'for', tooLate)];
    expect(written({ ...part, votes: few })).toMatchObject({
      outcome: 'not-carried',
      tally: { for: 2, late: 1 },
    });
    const unknown = [...cast('a b', 'for', inTime), ...cast('c', 'for')];
    expect(written({ ...part, votes: unknown })).toMatchObject({ outcome: 'undecided', unchecked: ['late'] });
    expect(
      written({ ...part, votes: [...cast('a b d', 'for', inTime), ...cast('c', 'against')] }).outcome,
    ).toBe('carried');
  });

  it('"elsewhere votes may not exceed electors"', () => {
    const part = { rule: special, method: 'written-members', present: undefined } as const;
    expect(invalid({ ...part, seats: 4, votes: votes(3, 2) })).toBe('/votes');
    expect(invalid({ ...part, seats: 4, votes: votes(3, 1) })).toBeNull();
  });

  it('`custom` is measured as everybody else: the base "here means seats − vacant"', () => {
    const custom = { ...special, profile: 'custom', majority: { ...SIMPLE, base: 'cast' } } as const;
    expect(written({ rule: custom, seats: 4, votes: votes(2) }).outcome).toBe('undecided');
  });

  it('explains itself', () => {
    expect(written({ seats: 7, votes: votes(5) }).steps).toEqual([
      {
        rule: 'majority',
        says: '5 of 7 eligible members agree. At least three quarters of all of them must. It has not passed yet.',
        source: 'CA 2006 ss.282, 283 and 296',
      },
    ]);
    expect(written({ seats: 7, votes: votes(5), closedAt }).steps[0]?.says).toContain('It has lapsed.');
    const passed = written({ seats: 7, rule: ordinary, votes: votes(4) }).steps[0]?.says;
    expect(passed).toBe('4 of 7 eligible members agree. More than half of all of them must. It has passed.');
  });
});

describe('unanimous-directors', () => {
  const directors = (part: Partial<OutcomeInput>) =>
    decided({ method: 'unanimous-directors', present: undefined, seats: 7, ...part });

  test.each([
    ['all for', votes(7), undefined, 'carried'],
    ['all for, closed', votes(7), closedAt, 'carried'],
    ['one to come', votes(6), undefined, 'undecided'],
    ['one never came', votes(6), closedAt, 'not-carried'],
    ['one against', votes(6, 1), undefined, 'not-carried'],
    ['one against while others are to come', votes(1, 1), undefined, 'not-carried'],
    ['one abstaining', votes(5, 0, 1), undefined, 'not-carried'],
  ] as const)('%s', (_name, few, closed, outcome) => {
    expect(directors({ votes: few, closedAt: closed })).toMatchObject({ outcome, castingVote: 'not-needed' });
  });

  it('"electors = seats − vacant − recused; fewer than the quorum: inquorate"', () => {
    expect(directors({ recused: 2, votes: votes(5) })).toMatchObject({
      outcome: 'carried',
      quorum: { needed: 5, counted: 5, met: true, state: 'quorate' },
    });
    expect(directors({ recused: 3, votes: votes(4) })).toMatchObject({
      outcome: 'inquorate',
      quorum: { counted: 4, state: 'inquorate-item' },
    });
    expect(directors({ seats: 4, votes: votes(4) }).quorum?.state).toBe('inquorate-meeting');
    const board = [...seats('a b c d e f'), ...seats('v', { vacant: true })];
    const part = { seats: board, recused: ['a', 'v'], votes: cast('b c d e f a', 'for') };
    expect(directors(part)).toMatchObject({
      outcome: 'carried',
      quorum: { counted: 5 },
      excluded: [{ seat: 'a', reason: 'recused' }],
    });
    expect(directors({ seats: board, recused: 1, votes: votes(5) }).quorum?.counted).toBe(5);
  });

  it('looks at no attendance, and at the kinds of seats of those eligible', () => {
    const board = [...seats('a b', { category: 'independent' }), ...seats('c', { category: 'council' })];
    const rule = { ...BOARD, quorum: { count: 2, categories: { independent: 2 } } };
    const part = { rule, seats: board, present: attending('c') };
    expect(directors({ ...part, votes: cast('a b c', 'for') }).outcome).toBe('carried');
    expect(directors({ ...part, recused: ['b'], votes: cast('a c', 'for') }).quorum?.state).toBe(
      'inquorate-item',
    );
  });

  it('carries nothing where nobody may decide', () => {
    const rule = { ...BOARD, profile: 'custom', quorum: { count: 0 } } as const;
    expect(directors({ rule, recused: 7, votes: votes(0) }).outcome).toBe('undecided');
  });

  it('knows that a vote may have come too late', () => {
    const part = { seats: seats('a b c d e'), closedAt };
    expect(
      directors({ ...part, votes: [...cast('a b c d', 'for', inTime), ...cast('e', 'for')] }).unchecked,
    ).toEqual(['late']);
    expect(
      directors({ ...part, votes: [...cast('a b c d', 'for', inTime), ...cast('e', 'against')] }).outcome,
    ).toBe('not-carried');
  });

  it('is not valid with more recusals or votes than there can be', () => {
    const part = { method: 'unanimous-directors', present: undefined, seats: 7 } as const;
    expect(invalid({ ...part, recused: 8, votes: votes(0) })).toBe('/recused');
    expect(invalid({ ...part, recused: 7, votes: votes(0) })).toBeNull();
    expect(invalid({ ...part, recused: 2, votes: votes(6) })).toBe('/votes');
  });

  it('explains itself', () => {
    const says = (part: Partial<OutcomeInput>) => directors(part).steps.at(-1)?.says;
    expect(says({ votes: votes(7) })).toBe('7 of 7 eligible directors have said for. That is all of them.');
    expect(says({ votes: votes(6) })).toBe('6 of 7 eligible directors have said for. All of them must.');
    expect(says({ votes: votes(4, 1, 1) })).toContain('2 did not, so there is no common view.');
  });
});

describe.each(['individual', 'secretary-of-state'] as const)('%s', (profile) => {
  const rule: BallotRule = { profile, veto: [], remote: false };
  const alone = (part: Partial<OutcomeInput>) => decided({ rule, seats: 1, present: undefined, ...part });

  test.each([
    [votes(1), 'carried', 'has said for'],
    [votes(0, 1), 'not-carried', 'has said against'],
    [votes(0, 0, 1), 'undecided', 'has not decided'],
    [votes(0), 'undecided', 'has not decided'],
  ] as const)('%o: %s', (few, outcome, says) => {
    const answer = alone({ votes: few });
    expect(answer).toMatchObject({ outcome, quorum: null, castingVote: 'not-needed' });
    expect(answer.steps[0]?.says).toContain(says);
    expect(alone({ votes: few, closedAt }).outcome).toBe(outcome);
  });

  it('"several: invalid"', () => {
    expect(invalid({ rule, seats: 2, votes: votes(1, 1) })).toBe('/votes');
    expect(invalid({ rule, seats: 1, votes: votes(2) })).toBe('/votes');
    const changed = [...cast('a', 'against', inTime), ...cast('a', 'for', '2026-06-05T09:00:00Z')];
    expect(alone({ seats: seats('a'), votes: changed }).outcome).toBe('carried');
  });

  it('"`present`, `quorum`, `majority`, `tie` are ignored"', () => {
    const senseless = {
      ...rule,
      quorum: { count: 99 },
      majority: { ...SIMPLE, share: [9, 1] },
      tie: 'lost',
    } as const;
    expect(alone({ rule: senseless, present: 99, votes: votes(1) }).outcome).toBe('carried');
    expect(alone({ rule: senseless, present: attending('zz zz'), votes: votes(1) }).outcome).toBe('carried');
  });

  it('does not count the vote of one whose interest bars it', () => {
    expect(alone({ seats: seats('a'), recused: ['a'], votes: cast('a', 'for') })).toMatchObject({
      outcome: 'undecided',
      excluded: [{ seat: 'a', reason: 'recused' }],
    });
    expect(invalid({ rule, seats: 1, recused: 1, votes: votes(1) })).toBe('/votes');
  });

  it('knows that a vote may have come too late', () => {
    const part = { seats: seats('a'), closedAt };
    expect(alone({ ...part, votes: cast('a', 'for') }).unchecked).toEqual(['late']);
    expect(alone({ ...part, votes: cast('a', 'abstain') })).not.toHaveProperty('unchecked');
    expect(alone({ ...part, votes: cast('a', 'for', tooLate) })).toMatchObject({
      outcome: 'undecided',
      tally: { late: 1 },
    });
  });
});
