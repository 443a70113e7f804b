import { describe, expect, test } from 'vitest';
import { decideLastDay } from '~/domain/body/decide-last-day';
import { decideSeating, type Held } from '~/domain/body/decide-seating';
import { quorumInOffice } from '~/domain/body/quorum-in-office';

const held = (fromOn: string, untilOn: string | null = null, personId = 'p', id = 'h'): Held => ({
  ...{ id, personId, fromOn, untilOn },
});
const wish = { personId: 'q', fromOn: '2026-11-23', untilOn: null } as const;
const no = (refusal: object) => ({ ok: false, refusal });

describe('taking a seat', () => {
  test.each([
    ['held and going on', held('2026-01-01'), wish, 'seat-held'],
    ['ended the day before', held('2026-01-01', '2026-11-22'), wish, null],
    ['held until that very day', held('2026-01-01', '2026-11-23'), wish, 'seat-held'],
    ['to be held later', held('2027-01-01'), wish, 'seat-held'],
    ['until just before the next', held('2027-01-01'), { ...wish, untilOn: '2026-12-31' }, null],
    ['until the day of the next', held('2027-01-01'), { ...wish, untilOn: '2027-01-01' }, 'seat-held'],
    ['for one day, free', held('2026-01-01', '2026-11-22'), { ...wish, untilOn: '2026-11-23' }, null],
    ['that ended before it began', held('2026-11-23', '2026-11-22'), wish, null],
  ] as const)('%s', (_, before, wanted, refusal) => {
    const decided = decideSeating({ wish: wanted, ofSeat: [before], ofPerson: [] });
    expect(decided).toEqual(
      refusal
        ? no({ code: refusal, fromOn: before.fromOn, untilOn: before.untilOn })
        : { ok: true, value: null },
    );
  });

  test.each([
    ['again is the same place', held('2026-01-01', null, 'q'), wish, true],
    [
      'within what is held is the same place',
      held('2026-01-01', '2027-01-01', 'q'),
      { ...wish, untilOn: '2026-12-01' },
      true,
    ],
    ['from the same day is the same place', held('2026-11-23', null, 'q'), wish, true],
    [
      'until the same day is the same place',
      held('2026-01-01', '2026-12-01', 'q'),
      { ...wish, untilOn: '2026-12-01' },
      true,
    ],
    ['beyond what is held is not', held('2026-01-01', '2027-01-01', 'q'), wish, false],
    ['earlier than what is held is not', held('2026-12-01', null, 'q'), wish, false],
  ] as const)('%s', (_, before, wanted, same) => {
    const decided = decideSeating({ wish: wanted, ofSeat: [before], ofPerson: [] });
    expect(decided).toMatchObject(same ? { ok: true, value: 'h' } : { refusal: { code: 'seat-held' } });
  });

  test('is refused to who sits on the body in those days, and with an end before the beginning', () => {
    const elsewhere = held('2026-01-01', '2026-12-01', 'q');
    expect(decideSeating({ wish, ofSeat: [], ofPerson: [elsewhere] })).toEqual(no({ code: 'sits-already' }));
    const past = held('2026-01-01', '2026-11-01', 'q');
    expect(decideSeating({ wish, ofSeat: [], ofPerson: [past] })).toEqual({ ok: true, value: null });
    const acts = { fromOn: wish.fromOn, untilOn: wish.fromOn };
    expect(decideSeating({ wish, ofSeat: [], ofPerson: [], actsOn: [acts] })).toEqual(
      no({ code: 'acts-for-a-member' }),
    );
    const before = { fromOn: '1900-01-01', untilOn: '1900-12-31' };
    expect(decideSeating({ wish, ofSeat: [], ofPerson: [], actsOn: [before] }).ok).toBe(true);
    const backwards = { ...wish, untilOn: '2026-11-22' };
    expect(decideSeating({ wish: backwards, ofSeat: [], ofPerson: [] })).toEqual(
      no({ code: 'place-ends-before-it-begins' }),
    );
  });
});

describe('the last day of a place', () => {
  const at = { today: '2026-11-23', yesterday: '2026-11-22' };
  test.each([
    ['at once', null, '2026-11-22', { ok: true, value: true }],
    ['on a day to come', null, '2027-03-31', { ok: true, value: true }],
    ['brought forward', '2027-03-31', '2026-12-31', { ok: true, value: true }],
    ['the same again', '2027-03-31', '2027-03-31', { ok: true, value: false }],
    ['at once, when it has ended', '2026-10-01', '2026-11-22', { ok: true, value: false }],
    ['at once, on its last day', '2026-11-23', '2026-11-22', { ok: true, value: true }],
    ['put back', '2026-12-31', '2027-03-31', no({ code: 'place-ends-sooner', on: '2026-12-31' })],
    ['in the past', null, '2026-11-21', no({ code: 'last-day-past', earliest: '2026-11-22' })],
    ['at once, before an end to come', '2026-12-31', '2026-11-22', { ok: true, value: true }],
    [
      'to come, when it has ended',
      '2026-10-01',
      '2026-12-01',
      no({ code: 'place-ends-sooner', on: '2026-10-01' }),
    ],
  ] as const)('%s', (_, untilOn, lastOn, expected) => {
    expect(decideLastDay({ untilOn, lastOn, ...at })).toEqual(expected);
  });
});

describe('the quorum of those in office', () => {
  const seat = (category: string, ...holders: Held[]) => ({ category, holders });
  const days = ['2026-11-23', '2027-01-01'];

  test('is not lowered by vacancies', () => {
    const seats = [
      seat('', held('2026-01-01')),
      seat('', held('2026-01-01', '2026-12-31')),
      seat('', held('2026-11-23', '2026-11-22')),
      seat('', held('2026-12-01')),
    ];
    expect(quorumInOffice(seats, { ruleFor: () => ({ fraction: [1, 2] }), days })).toEqual([
      { on: '2026-11-23', held: 2, needed: 2, possible: true },
      { on: '2027-01-01', held: 2, needed: 2, possible: true },
    ]);
    expect(quorumInOffice(seats, { ruleFor: () => ({ count: 3 }), days: days.slice(0, 1) })).toEqual([
      { on: '2026-11-23', held: 2, needed: 3, possible: false },
    ]);
  });

  test('counts a place from its first day to its last, both', () => {
    const seats = [seat('', held('2026-11-23', '2026-12-31')), seat('', held('2026-12-31', '2026-12-31'))];
    const on = ['2026-11-22', '2026-11-23', '2026-12-31', '2027-01-01'];
    expect(
      quorumInOffice(seats, { ruleFor: () => ({ count: 1 }), days: on }).map(({ held: many }) => many),
    ).toEqual([0, 1, 2, 0]);
  });

  test('needs the chair or a deputy where the card says so', () => {
    const seats = [
      { ...seat('', held('2026-01-01', '2026-12-31')), leads: true },
      seat('', held('2026-01-01')),
    ];
    const rule = { count: 1, chairOrDeputy: true };
    expect(quorumInOffice(seats, { ruleFor: () => rule, days }).map(({ possible }) => possible)).toEqual([
      true,
      false,
    ]);
  });

  test('needs its categories', () => {
    const seats = [
      seat('independent', held('2026-01-01', '2026-12-31')),
      seat('council', held('2026-01-01')),
    ];
    const rule = { count: 1, categories: { independent: 1 } };
    expect(quorumInOffice(seats, { ruleFor: () => rule, days }).map(({ possible }) => possible)).toEqual([
      true,
      false,
    ]);
  });
});
