import { describe, expect, test } from 'vitest';
import { areLondonTimes, endOfLondonDay, londonDate, londonDaysOn, londonInstant } from '~/platform/london';

describe('London dates of instants, across the changes of the clock', () => {
  test.each([
    ['2026-05-20T23:30:00Z', '2026-05-21'],
    ['2026-11-23T23:30:00Z', '2026-11-23'],
    ['2026-03-28T23:59:59Z', '2026-03-28'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-03-29T22:59:59Z', '2026-03-29'],
    ['2026-03-29T23:00:00Z', '2026-03-30'],
    ['2026-10-24T23:00:00Z', '2026-10-25'],
    ['2026-10-25T23:59:59Z', '2026-10-25'],
    ['2026-10-26T00:00:00Z', '2026-10-26'],
    ['2026-05-21T00:30:00+02:00', '2026-05-20'],
    ['2026-05-21T10:00Z', '2026-05-21'],
  ])('%s is on %s', (instant, date) => {
    expect(londonDate(instant)).toBe(date);
  });
});

describe('the end of a London day, exclusive', () => {
  test.each([
    ['2026-04-10', '2026-04-10T23:00:00Z'],
    ['2026-12-23', '2026-12-24T00:00:00Z'],
    ['2026-03-28', '2026-03-29T00:00:00Z'],
    ['2026-03-29', '2026-03-29T23:00:00Z'],
    ['2026-10-24', '2026-10-24T23:00:00Z'],
    ['2026-10-25', '2026-10-26T00:00:00Z'],
    ['2028-12-31', '2029-01-01T00:00:00Z'],
  ])('%s ends at %s', (date, instant) => {
    expect(endOfLondonDay(date)).toBe(instant);
    expect(londonDate(instant) > date).toBe(true);
  });
});

describe('a time of day on a London date', () => {
  test.each([
    ['2026-04-10', '17:00', '2026-04-10T16:00:00Z'],
    ['2026-12-23', '17:00', '2026-12-23T17:00:00Z'],
    ['2026-12-23', '00:00', '2026-12-23T00:00:00Z'],
    // Not on the clock that night: an hour later. Twice on it: the first.
    ['2026-03-29', '01:30', '2026-03-29T01:30:00Z'],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00Z'],
  ])('%s %s is %s', (date, time, instant) => {
    expect(londonInstant(date, time)).toBe(instant);
  });
});

test.each([
  ['2027-03-28', ['00:59', '02:00'], true],
  ['2027-03-28', ['00:59', '01:00'], false],
  ['2027-03-28', ['01:59'], false],
  ['2027-10-31', ['01:30'], true],
] as const)('on %s the clocks show %j: %s', (date, times, shown) => {
  expect(areLondonTimes(date, times)).toBe(shown);
});

test.each([
  ['2027-03-22T10:15:30.123Z', 7, '2027-03-29T09:15:30.123Z'],
  ['2027-10-30T09:15:00Z', 1, '2027-10-31T10:15:00Z'],
  ['2027-03-27T01:30:00Z', 1, '2027-03-28T01:30:00Z'],
  ['2026-11-23T10:00:00Z', 7, '2026-11-30T10:00:00Z'],
])('%s and %d days on in London is %s', (instant, days, then) => {
  expect(londonDaysOn(instant, days)).toBe(then);
});
