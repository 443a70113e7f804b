import { expect, test } from 'vitest';
import { decideStartDay } from '~/domain/meeting/decide-start-day';

test.each([
  ['2027-01-04', { ok: false, refusal: { code: 'meeting-not-yet', on: '2027-01-05' } }],
  ['2027-01-05', { ok: true, value: true }],
  ['2027-01-06', { ok: true, value: true }],
])('on %s a meeting called for 5 January 2027 may start or not', (today, expected) => {
  expect(decideStartDay({ meetsOn: '2027-01-05', today })).toEqual(expected);
});
