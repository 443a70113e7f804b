import { describe, expect, test } from 'vitest';
import {
  type Attendance,
  type AttendanceRecord,
  countsAsPresent,
  decideAttendance,
  isHere,
} from '~/domain/meeting/attendance';

const CAME = '2026-11-23T10:00:00Z';
const LEFT = '2026-11-23T10:30:00Z';
const NOW = '2026-11-23T11:00:00Z';
const expected: Attendance = { mode: 'expected', arrivedAt: null, leftAt: null };
const inRoom: Attendance = { mode: 'in-room', arrivedAt: CAME, leftAt: null };
const onLine: Attendance = { ...inRoom, mode: 'on-line' };
const gone: Attendance = { ...inRoom, leftAt: LEFT };
const apologies: Attendance = { ...expected, mode: 'apologies' };
const facts = { at: NOW, onlineAllowed: true, tookPart: false };

const CASES: readonly (readonly [string, Attendance, AttendanceRecord, Attendance])[] = [
  ['arrives in the room', expected, 'in-room', { ...inRoom, arrivedAt: NOW }],
  ['arrives on line after all', apologies, 'on-line', { ...onLine, arrivedAt: NOW }],
  ['goes on line and keeps the time of arrival', inRoom, 'on-line', onLine],
  ['comes back in another way', gone, 'on-line', onLine],
  ['leaves', inRoom, 'left', { ...inRoom, leftAt: NOW }],
  ['leaves once: the first time stands', gone, 'left', gone],
  ['returns', gone, 'returned', inRoom],
  ['has not been away', inRoom, 'returned', inRoom],
  ['sends apologies', expected, 'apologies', apologies],
  ['was taken for somebody else', inRoom, 'expected', expected],
  ['did not come', expected, 'absent', { ...expected, mode: 'absent' }],
];

describe('a member', () => {
  test.each(CASES)('%s', (_, now, record, after) => {
    expect(decideAttendance(now, record, facts)).toEqual({ ok: true, value: after });
  });

  test.each([
    [
      'cannot attend on line where the meeting is not held so',
      expected,
      'on-line',
      { onlineAllowed: false },
      'not-held-on-line',
    ],
    ['cannot have been away once counted in a ballot', inRoom, 'apologies', { tookPart: true }, 'took-part'],
    ['cannot leave before coming', expected, 'left', {}, 'never-came'],
    ['cannot return before coming', apologies, 'returned', {}, 'never-came'],
  ] as const)('%s', (_, now, record, more, code) => {
    expect(decideAttendance(now, record, { ...facts, ...more })).toEqual({ ok: false, refusal: { code } });
  });
});

test('is here in the room and on line, until leaving', () => {
  expect([inRoom, onLine, gone, apologies, expected].map(isHere)).toEqual([true, true, false, false, false]);
});

test('counts on line only where the card lets it', () => {
  expect(countsAsPresent(onLine, true)).toBe(true);
  expect(countsAsPresent(onLine, false)).toBe(false);
  expect(countsAsPresent(inRoom, false)).toBe(true);
  expect(countsAsPresent(gone, true)).toBe(false);
});
