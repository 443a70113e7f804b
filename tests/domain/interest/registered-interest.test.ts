import { describe, expect, test } from 'vitest';
import { registerBy } from '~/domain/interest/register-by';
import {
  decideStatement,
  declaredKind,
  INTEREST_CATEGORIES,
  isInForce,
  type RegisteredInterest,
} from '~/domain/interest/registered-interest';
import { type TouchedItem, touchesItem } from '~/domain/interest/touches-item';

const stated: RegisteredInterest = {
  category: 'employment',
  whose: 'own',
  party: 'Larkfield Homes Ltd',
  nature: 'Paid adviser.',
  organisationId: null,
  paperId: null,
  sensitive: false,
  sinceOn: '2026-01-05',
  untilOn: null,
};
const no = (refusal: object) => ({ ok: false, refusal });

describe('stating a standing interest', () => {
  test('anew is its first statement', () => {
    expect(decideStatement({ stated, before: null, basedOn: null })).toEqual({ ok: true, value: 1 });
  });

  test.each([
    { category: 'contract' },
    { whose: 'partner' },
    { party: 'Larkfield Homes' },
    { nature: 'Unpaid adviser.' },
    { organisationId: 'council' },
    { paperId: 'paper' },
    { sensitive: true },
    { sinceOn: '2026-01-06' },
    { untilOn: '2026-11-30' },
  ] as const)('again with %o is the next', (change) => {
    const before = { ...stated, number: 3 };
    expect(decideStatement({ stated: { ...stated, ...change }, before, basedOn: 3 })).toEqual({
      ok: true,
      value: 4,
    });
  });

  test('again as it was writes nothing, whatever it was made from', () => {
    expect(decideStatement({ stated, before: { ...stated, number: 3 }, basedOn: 1 })).toEqual({
      ok: true,
      value: null,
    });
  });

  test('is refused from an older statement, and with an end before its beginning', () => {
    const later = { ...stated, party: 'Another' };
    expect(decideStatement({ stated: later, before: { ...stated, number: 3 }, basedOn: 2 })).toEqual(
      no({ code: 'interest-changed-meanwhile', number: 3 }),
    );
    const ended = { ...stated, untilOn: '2026-01-04' };
    expect(decideStatement({ stated: ended, before: null, basedOn: null })).toEqual(
      no({ code: 'interest-ends-before-it-begins' }),
    );
    const oneDay = { ...stated, untilOn: '2026-01-05' };
    expect(decideStatement({ stated: oneDay, before: null, basedOn: null }).ok).toBe(true);
  });
});

test.each([
  ['2026-01-04', null, false],
  ['2026-01-05', null, true],
  ['2026-06-01', '2026-06-01', true],
  ['2026-06-02', '2026-06-01', false],
])('on %s, its last day %s, in force: %s', (on, untilOn, expected) => {
  expect(isInForce({ ...stated, untilOn }, on)).toBe(expected);
});

test('is declared as its kind', () => {
  const kinds = INTEREST_CATEGORIES.map(declaredKind);
  expect(kinds.slice(0, 7).every((kind) => kind === 'pecuniary')).toBe(true);
  expect(kinds.slice(7)).toEqual(['conflict-of-loyalty', 'other']);
});

test('a councillor has 28 days, the first of them the day of taking office', () => {
  expect(registerBy('cabinet', '2026-11-01')).toBe('2026-11-28');
  expect(registerBy('trust-board', '2026-11-01')).toBeNull();
});

describe('a standing interest touches an item', () => {
  const item: TouchedItem = {
    paperId: 'paper',
    organisationIds: ['council'],
    text: 'Contract extension. Larkfield Homes Ltd. would build them. Art. 9 applies.',
  };
  const touches = (wish: Partial<RegisteredInterest>, on = '2026-11-23') =>
    touchesItem({ ...stated, party: 'Somebody else', ...wish }, { item, on });

  test.each([
    ['naming its paper', { paperId: 'paper' }, 'paper'],
    ['naming another paper', { paperId: 'other' }, null],
    ['with an organisation on its road', { organisationId: 'council' }, 'organisation'],
    ['with another organisation', { organisationId: 'department' }, null],
    ['with somebody whom its text names', { party: ' larkfield homes LTD' }, 'named'],
    ['with a name that is part of another', { party: 'larkfield home' }, null],
    ['with a name that ends another', { party: 'tract' }, null],
    ['with a name too short to tell', { party: 'art' }, null],
  ] as const)('%s', (_, wish, reason) => {
    expect(touches(wish)).toBe(reason);
  });

  test('looks on where the first mention is part of a longer word', () => {
    const text = 'Homesteads, then Home';
    expect(touchesItem({ ...stated, party: 'Home' }, { item: { ...item, text }, on: '2026-11-23' })).toBe(
      'named',
    );
  });

  test('only while it is in force', () => {
    expect(touches({ paperId: 'paper', untilOn: '2026-11-22' })).toBeNull();
    expect(touches({ paperId: 'paper', sinceOn: '2026-11-24' })).toBeNull();
  });

  test('nothing without a paper', () => {
    const bare = { paperId: null, organisationIds: [], text: 'Any other business' };
    expect(touchesItem(stated, { item: bare, on: '2026-11-23' })).toBeNull();
  });
});
