import { expect, it } from 'vitest';
import { consultedLine, ownInterestLine } from '~/domain/decision/own-interest-line';
import { decideOwnInterest, type OwnInterestFacts } from '~/domain/interest/own-interest';
import type { HeldRelief } from '~/domain/interest/ruling-basis';

const relief: HeldRelief = {
  ...{ id: 'r1', kind: 'dispensation', state: 'granted', allows: 'vote', paperId: null },
  ...{ fromOn: '2026-11-01', untilOn: '2026-12-31' },
};
const judged = (wish: Partial<OwnInterestFacts>) => {
  const facts = {
    stated: 'none',
    about: '',
    touched: [],
    held: [],
    paperId: 'p1',
    on: '2026-11-23',
  } as const;
  const decided = decideOwnInterest({ ...facts, ...wish });
  return decided.ok ? decided.value.reliefId : decided.refusal.code;
};

it('who states none and has registered none may decide', () => {
  expect(judged({})).toBeNull();
  expect(judged({ stated: null })).toBe('own-interest-unstated');
});

it('who has one may not, and says what it is', () => {
  expect(judged({ stated: 'has', about: ' ' })).toBe('own-interest-unexplained');
  expect(judged({ stated: 'has', about: 'My sister’s firm' })).toBe('decider-conflicted');
});

it('one in the register that names the paper bars whatever is stated; another that touches it is answered', () => {
  expect(judged({ touched: ['organisation'] })).toBe('own-interest-unexplained');
  expect(judged({ touched: ['organisation', 'named'], about: 'Unpaid, and not about this' })).toBeNull();
  expect(judged({ touched: ['named', 'paper'], about: 'Not about this' })).toBe('decider-conflicted');
  expect(
    decideOwnInterest({
      ...{ stated: 'none', about: 'x', touched: ['paper'], held: [], paperId: 'p1', on: '2026-11-23' },
    }),
  ).toMatchObject({ refusal: { registered: true } });
});

it('a dispensation to vote lets the person decide, in its days and for its paper', () => {
  const has = { stated: 'has', about: 'Shares' } as const;
  expect(judged({ ...has, held: [relief] })).toBe('r1');
  expect(judged({ ...has, held: [{ ...relief, paperId: 'p1' }] })).toBe('r1');
  expect(judged({ stated: 'none', about: 'Old', touched: ['paper'], held: [relief] })).toBe('r1');
  for (const other of [
    { allows: 'speak' as const },
    { paperId: 'p2' },
    { untilOn: '2026-11-22' },
    { state: 'revoked' as const },
  ]) {
    expect(judged({ ...has, held: [{ ...relief, ...other }] })).toBe('decider-conflicted');
  }
});

it('the record says it', () => {
  const said = (stated: 'none' | 'has', about: string) =>
    ownInterestLine({ name: 'Cllr Ada', stated, about });
  expect(said('none', ' ')).toBe('Cllr Ada, who decided, has no interest in it.');
  expect(said('none', 'Unpaid.')).toBe('Cllr Ada, who decided, has no interest that bars: Unpaid.');
  expect(said('has', ' Shares.')).toBe('Cllr Ada, who decided, has an interest: Shares.');
  expect(consultedLine(' None. ')).toBe('Declared by those consulted: None.');
  expect(consultedLine(' ')).toBe('');
});
