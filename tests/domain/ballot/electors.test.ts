import { describe, expect, it } from 'vitest';
import { attending, BOARD, COUNCIL, CUSTOM, cast, decided, SIMPLE, seats, votes } from './a-ballot';

const nine = seats('a b c d e f g h i');
const counted = (part: object) => decided({ rule: CUSTOM, votes: votes(0), ...part }).quorum?.counted;
const electors = (part: object) => {
  const { tally } = decided({ rule: CUSTOM, ...part });
  return tally.for + tally.against + tally.abstain + tally.notVoting;
};

describe('"Electors = the present, less any of them vacant, recused, or on line where `remote` is false"', () => {
  it('as counts', () => {
    expect(counted({ present: 7, recused: 2 })).toBe(5);
  });

  it('as lists', () => {
    const present = [...attending('a b c'), ...attending('d e', { remote: true })];
    const part = { seats: nine, present, recused: ['c', 'i'] };
    expect(counted(part)).toBe(4);
    expect(counted({ ...part, rule: { ...CUSTOM, remote: false } })).toBe(2);
  });

  it('"each subtracted once"', () => {
    const filled = [...seats('a b c d'), ...seats('e', { vacant: true })];
    const present = [...attending('a b e'), ...attending('c', { remote: true })];
    const part = { seats: filled, present, recused: ['c', 'e'], rule: { ...CUSTOM, remote: false } };
    expect(counted(part)).toBe(2);
  });

  it('"a `present` count holds no vacant seat"', () => {
    const filled = [...seats('a b c d'), ...seats('e', { vacant: true })];
    expect(counted({ seats: filled, present: 4 })).toBe(4);
    expect(counted({ seats: filled, present: 3, recused: ['a', 'e'] })).toBe(2);
  });

  it('"and recusals given beside it as a count are all present"', () => {
    expect(counted({ seats: nine, present: 6, recused: 2 })).toBe(4);
  });

  it('takes a count of recusals from a list of the present too, those here first', () => {
    const present = [...attending('a b c'), ...attending('d', { left: true })];
    expect(counted({ seats: nine, present, recused: 2 })).toBe(1);
    expect(counted({ seats: nine, present, recused: 4, rule: { ...CUSTOM, quorum: { count: 0 } } })).toBe(0);
    const part = { seats: nine, present, recused: 1, votes: cast('a b c', 'for') };
    expect(electors(part)).toBe(3);
  });
});

describe('one who left', () => {
  const present = [...attending('a b c d e'), ...attending('f g', { left: true })];
  const part = { seats: nine, present, votes: [...cast('a b c', 'for'), ...cast('f', 'against')] };

  it('"keeps a vote cast"', () => {
    expect(decided({ ...part, rule: BOARD }).tally).toMatchObject({ for: 3, against: 1 });
  });

  it('"is an elector for the majority only if it voted"', () => {
    expect(electors(part)).toBe(6);
    const ofElectors = { ...CUSTOM, majority: { ...SIMPLE, base: 'present' } } as const;
    expect(decided({ ...part, rule: ofElectors }).outcome).toBe('not-carried');
    expect(decided({ ...part, rule: ofElectors, votes: cast('a b c', 'for') }).outcome).toBe('carried');
  });

  it('"and never counts for the quorum"', () => {
    expect(decided({ ...part, rule: BOARD }).quorum).toMatchObject({ counted: 5, met: true });
    const six = { ...BOARD, quorum: { count: 6 } };
    expect(decided({ ...part, rule: six }).quorum).toMatchObject({ met: false, state: 'inquorate-meeting' });
  });

  it('is an elector by mere counts only where those still here cannot have cast all votes', () => {
    expect(electors({ ...part, votes: votes(3, 1) })).toBe(5);
    expect(electors({ ...part, votes: votes(5, 2) })).toBe(7);
    expect(electors({ ...part, votes: votes(1, 3, 3) })).toBe(7);
  });
});

it('"`remote`: whether seats on line count" is asked of those who left as well', () => {
  const present = [...attending('a b c'), ...attending('d', { remote: true, left: true })];
  const all = cast('a b c d', 'for');
  const answer = decided({ rule: COUNCIL, seats: nine, present, votes: all });
  expect(answer.excluded).toEqual([{ seat: 'd', reason: 'on-line' }]);
});
