import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Attendance, AttendanceMode } from '~/domain/meeting/attendance';
import { type QuorumSeat, quorumOfItem } from '~/domain/meeting/quorum-of-item';

const CAME = '2026-11-23T10:00:00Z';
const attending = (mode: AttendanceMode, left = false): Attendance => ({
  mode,
  arrivedAt: mode === 'in-room' || mode === 'on-line' ? CAME : null,
  leftAt: left ? CAME : null,
});
const seat = (
  mode: AttendanceMode | null,
  over: Partial<QuorumSeat> & { left?: boolean } = {},
): QuorumSeat => ({
  category: over.category ?? '',
  leads: over.leads,
  attendance: mode === null ? null : attending(mode, over.left),
  barred: over.barred ?? false,
});
const six = { rule: { count: 6 }, remote: true };

describe('the Trust Board on the VAT paper (demonstration.md)', () => {
  const board = [
    ...Array.from({ length: 7 }, () => seat('in-room')),
    seat('on-line'),
    seat('on-line'),
    seat('in-room', { barred: true }),
    seat(null),
  ];
  test('nine of eleven count: one recused, one seat vacant', () => {
    expect(quorumOfItem(board, six)).toEqual({
      needed: 6,
      counted: 9,
      met: true,
      state: 'quorate',
      mayLeave: 3,
      wanting: [],
      vacant: 1,
      recused: 1,
      restricted: 0,
      onLine: 0,
      left: 0,
      away: 0,
    });
  });
  test('on line does not count in a council', () => {
    expect(quorumOfItem(board, { ...six, remote: false })).toMatchObject({
      counted: 7,
      onLine: 2,
      mayLeave: 1,
    });
  });
});

test('an item is inquorate by interests alone, others may go on', () => {
  const seats = [seat('in-room'), seat('in-room', { barred: true }), seat('in-room', { barred: true })];
  const quorum = quorumOfItem(seats, { rule: { count: 2 }, remote: true });
  expect(quorum).toMatchObject({ met: false, state: 'inquorate-item', mayLeave: null, recused: 2 });
});

test('who left, sent apologies or is awaited does not count, each once', () => {
  const seats = [
    seat('in-room', { left: true, barred: true }),
    seat('apologies'),
    seat('expected'),
    seat('absent'),
  ];
  const quorum = quorumOfItem(seats, { rule: { fraction: [1, 4] }, remote: true });
  expect(quorum).toMatchObject({
    needed: 1,
    counted: 0,
    state: 'inquorate-meeting',
    left: 1,
    away: 3,
    recused: 0,
    restricted: 0,
  });
});

test('needs its categories too', () => {
  const rule = { count: 2, categories: { independent: 1 } };
  const seats = [
    seat('in-room', { category: 'council-nominated' }),
    seat('in-room'),
    seat('in-room', { category: 'independent' }),
  ];
  expect(quorumOfItem(seats, { rule, remote: true })).toMatchObject({ met: true, mayLeave: 0, wanting: [] });
  expect(quorumOfItem(seats.slice(0, 2), { rule, remote: true })).toMatchObject({
    met: false,
    wanting: [{ category: 'independent', need: 1, have: 0 }],
  });
});

test('needs the chair or a deputy where the card says so, and says what is wanting', () => {
  const rule = { count: 2, chairOrDeputy: true };
  const of = (...seats: QuorumSeat[]) => quorumOfItem(seats, { rule, remote: true });
  const others = [seat('in-room'), seat('in-room')];
  expect(of(seat('in-room', { leads: true }), ...others)).toMatchObject({
    ...{ met: true, mayLeave: 0, wanting: [] },
  });
  expect(of(seat('apologies', { leads: true }), ...others)).toMatchObject({
    ...{ met: false, state: 'inquorate-meeting', mayLeave: null },
    wanting: [{ category: null, need: 1, have: 0 }],
  });
  expect(of(seat('in-room', { leads: true, barred: true }), ...others).state).toBe('inquorate-item');
});

const anySeat = fc.record({
  category: fc.constantFrom('', 'independent'),
  attendance: fc.option(
    fc.record({
      mode: fc.constantFrom<AttendanceMode>('expected', 'in-room', 'on-line', 'apologies', 'absent'),
      arrivedAt: fc.constant(CAME),
      leftAt: fc.option(fc.constant(CAME)),
    }),
  ),
  barred: fc.boolean(),
});

test.prop([
  fc.array(anySeat, { minLength: 1, maxLength: 30 }),
  fc.integer({ min: 1, max: 30 }),
  fc.boolean(),
])('accounts for every seat once', (seats, count, remote) => {
  const q = quorumOfItem(seats, { rule: { count }, remote });
  expect(q.counted + q.recused + q.onLine + q.left + q.away + q.vacant).toBe(seats.length);
  expect(q.met).toBe(q.counted >= q.needed);
  expect(q.mayLeave === null).toBe(!q.met);
});
