import { expect, test } from 'vitest';
import type { HeldRelief } from '~/domain/interest/ruling-basis';
import { excludedInWriting } from '~/domain/resolution/excluded-in-writing';

const relief: HeldRelief & { personId: string } = {
  id: 'r',
  personId: 'p',
  kind: 'authorisation',
  state: 'granted',
  allows: 'vote',
  fromOn: '2026-11-01',
  untilOn: '2026-12-31',
  paperId: 'vat',
};
const interests = [
  { seatId: 's', personId: 'p', interest: 'A share in the landlord' },
  { seatId: 't', personId: null, interest: 'Nobody holds it' },
];
const seats = (
  change: Partial<HeldRelief & { personId: string }>,
  at = { on: '2026-11-23', paperId: 'vat' as string | null },
) => excludedInWriting({ interests, reliefs: [{ ...relief, ...change }], ...at }).map(({ seatId }) => seatId);

test.each<[string, Partial<HeldRelief & { personId: string }>, readonly string[]]>([
  ['an authorisation to vote on the paper lifts it', {}, ['t']],
  ['for any business in its matter too', { paperId: null }, ['t']],
  ['to speak only does not', { allows: 'speak' }, ['s', 't']],
  ['another paper’s does not', { paperId: 'other' }, ['s', 't']],
  ['another person’s does not', { personId: 'q' }, ['s', 't']],
  ['one that has ended does not', { untilOn: '2026-11-22' }, ['s', 't']],
  ['one that was revoked does not', { state: 'revoked' }, ['s', 't']],
])('%s', (_, change, expected) => {
  expect(seats(change)).toEqual(expected);
});

test('without a paper only one for any business covers it', () => {
  expect(seats({}, { on: '2026-11-23', paperId: null })).toEqual(['s', 't']);
  expect(seats({ paperId: null }, { on: '2026-11-23', paperId: null })).toEqual(['t']);
});
