import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import {
  addDays,
  addYears,
  dateOfDay,
  dayNumber,
  daysFrom,
  isCalendarDate,
  isOnCalendar,
  isWeekend,
  laterDate,
} from '~/domain/shared/calendar';

vi.setConfig({ testTimeout: 60_000 });

const DAY = 86_400_000;

describe('calendar dates', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '0000-12-31',
    '2026-1-1',
    '23/11/2026',
    '2026-11-23T00:00:00Z',
    ' 2026-11-23',
    '12026-11-23',
    '',
  ])('%j does not', (date) => {
    expect(isCalendarDate(date)).toBe(false);
  });

  it('agree with the machine’s calendar on every day of six centuries, and on its weekends', () => {
    const first = dayNumber('1600-01-01');
    const start = Date.UTC(1600, 0, 1);
    for (let n = 0; n < 220_000; n += 1) {
      const there = new Date(start + n * DAY);
      const date = there.toISOString().slice(0, 10);
      if (dateOfDay(first + n) !== date || dayNumber(date) !== first + n) throw new Error(date);
      if (isWeekend(first + n) !== [0, 6].includes(there.getUTCDay())) throw new Error(`weekend ${date}`);
    }
    expect(dateOfDay(first + 219_999)).toBe('2202-05-04');
  });

  it('go there and back for every day of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 306, max: 3_652_364 }), (day) => {
        expect(dayNumber(dateOfDay(day))).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });

  it('add and subtract', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysFrom('2026-11-01', '2026-11-16')).toBe(15);
    expect(daysFrom('2026-11-16', '2026-11-01')).toBe(-15);
  });

  it('run from year 1 to year 9999', () => {
    const [first, last] = [dayNumber('0001-01-01'), dayNumber('9999-12-31')];
    expect([first - 1, first, last, last + 1].map(isOnCalendar)).toEqual([false, true, true, false]);
  });
});

test.each([
  ['2026-11-30', 4, '2030-11-30'],
  ['2028-02-29', 4, '2032-02-29'],
  ['2028-02-29', 1, '2029-03-01'],
  ['2026-02-28', 2, '2028-02-28'],
])('%s and %i years is %s', (date, years, expected) => {
  expect(addYears(date, years)).toBe(expected);
});

test('the later of two dates', () => {
  expect(laterDate('2026-11-30', '2026-12-01')).toBe('2026-12-01');
  expect(laterDate('2026-12-01', '2026-11-30')).toBe('2026-12-01');
});
