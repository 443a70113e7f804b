import { expect, it } from 'vitest';
import { attendanceFigures, figuresTogether, shareAttended } from '~/domain/minutes/attendance-figures';

it('counts each meeting on whose day the member held a seat, and the body is the sum (governance.md §12)', () => {
  const figures = attendanceFigures([
    [
      { personId: 'a', how: 'in-room' },
      { personId: 'b', how: 'on-line' },
    ],
    [
      { personId: 'a', how: 'apologies' },
      { personId: 'b', how: 'absent' },
      { personId: 'c', how: 'in-room' },
    ],
  ]);
  expect(figures).toEqual([
    { personId: 'a', possible: 2, present: 1, onLine: 0, apologies: 1, absent: 0 },
    { personId: 'b', possible: 2, present: 1, onLine: 1, apologies: 0, absent: 1 },
    { personId: 'c', possible: 1, present: 1, onLine: 0, apologies: 0, absent: 0 },
  ]);
  expect(figuresTogether(figures)).toEqual({ possible: 5, present: 3, onLine: 1, apologies: 1, absent: 1 });
});

it.each([
  [4, 4, null],
  [5, 5, 100],
  [3, 5, 60],
  [1, 8, 13],
  [0, 6, 0],
])('%i of %i', (present, possible, share) => {
  expect(shareAttended({ present, possible })).toBe(share);
});
