import { expect, test } from 'vitest';
import { decideRecorded } from '~/domain/ballot/decide-recorded';
import { isOfPaper, type MotionKind } from '~/domain/ballot/live-ballot';

test('an answer in the room goes over a vote cast on screen only when the officer was told of it', () => {
  const told = { ok: true, value: true };
  expect(decideRecorded({ castOnScreen: false, inPlace: false })).toEqual(told);
  expect(decideRecorded({ castOnScreen: true, inPlace: true })).toEqual(told);
  expect(decideRecorded({ castOnScreen: true, inPlace: false })).toEqual({
    ok: false,
    refusal: { code: 'voted-on-screen' },
  });
});

test('a vote on a person, the public or another meeting is not shown as one on the paper', () => {
  const kinds: readonly MotionKind[] = [
    ...(['recommendation', 'other', 'appointment', 'special'] as const),
    ...(['honour', 'call-meeting', 'exclusion', 'amendment'] as const),
  ];
  expect(kinds.filter(isOfPaper)).toEqual(['recommendation', 'other', 'special', 'honour', 'amendment']);
});
