import { expect, it } from 'vitest';
import { type ForecastSeat, forecastQuorum } from '~/domain/meeting/quorum-forecast';

const seat = (reply: ForecastSeat['reply'], barred: ForecastSeat['barred'] = 'no'): ForecastSeat => ({
  ...{ category: '', vacant: false, reply, barred },
});
const vacant = { ...seat(null), vacant: true };
const of = (seats: readonly ForecastSeat[], count = 3, remote = true) =>
  forecastQuorum(seats, { rule: { count }, remote });

it.each([
  ['enough have said', [seat('attending'), seat('on-line'), seat('substitute'), seat(null)], 3, 4, 'met'],
  [
    'some have not said',
    [seat('attending'), seat('attending'), seat(null), seat('apologies')],
    2,
    3,
    'at-risk',
  ],
  [
    'too many stay away',
    [seat('attending'), seat('apologies'), seat('apologies'), seat(null)],
    1,
    2,
    'not-met',
  ],
  ['an interest bars', [seat('attending', 'yes'), seat('attending'), seat('attending')], 2, 2, 'not-met'],
  ['an interest may bar', [seat('attending', 'may'), seat('attending'), seat('attending')], 2, 3, 'at-risk'],
  ['a seat is vacant', [vacant, seat('attending'), seat('attending')], 2, 2, 'not-met'],
] as const)('where %s', (_, seats, worst, best, verdict) => {
  expect(of(seats)).toMatchObject({ needed: 3, worst, best, verdict });
});

it('counts who has not said, and whose interest waits for a ruling, among seats that are held', () => {
  expect(of([vacant, seat(null), seat(null, 'may'), seat('attending', 'yes')])).toMatchObject({
    ...{ silent: 2, interests: 1 },
  });
});

it('counts nobody on line where that does not count', () => {
  expect(of([seat('on-line'), seat('attending'), seat('attending')], 3, false)).toMatchObject({
    ...{ worst: 2, best: 2, verdict: 'not-met' },
  });
});

it('a share of all seats is rounded up and minimums by category hold', () => {
  const rule = { fraction: [1, 2] as const, categories: { independent: 1 } };
  const seats = [seat('attending'), seat('attending'), { ...seat(null), category: 'independent' }];
  expect(forecastQuorum(seats, { rule, remote: true })).toMatchObject({
    ...{ needed: 2, worst: 2, best: 3, verdict: 'at-risk' },
  });
});
