import { describe, expect, test } from 'vitest';
import { decideMeetingMove, MEETING_MOVES } from '~/domain/meeting/move-meeting';
import { MEETING_STATES } from '~/domain/permission/meeting-table';

// By state, then by move: the state after it, or a dash where it is refused.
const TABLE: { readonly [state: string]: { readonly [move: string]: string } } = {
  scheduled: { start: 'in-session', adjourn: '-', resume: '-', end: '-', cancel: 'cancelled' },
  'in-session': {
    start: 'in-session',
    adjourn: 'adjourned',
    resume: 'in-session',
    end: 'ended',
    cancel: '-',
  },
  adjourned: { start: '-', adjourn: 'adjourned', resume: 'in-session', end: 'ended', cancel: '-' },
  ended: { start: '-', adjourn: '-', resume: '-', end: 'ended', cancel: '-' },
  cancelled: { start: '-', adjourn: '-', resume: '-', end: '-', cancel: 'cancelled' },
};

describe.each(MEETING_STATES)('a meeting that is %s', (state) => {
  test.each(MEETING_MOVES)('%s', (move) => {
    const expected = TABLE[state]?.[move];
    const decided = decideMeetingMove(state, move, { pending: null });
    if (expected === '-') expect(decided).toEqual({ ok: false, refusal: { code: `meeting-is-${state}` } });
    else expect(decided).toEqual({ ok: true, value: expected });
  });
});

test.each([
  ['adjourn', 'open', 'ballot-is-open'],
  ['end', 'open', 'ballot-is-open'],
  ['end', 'closed', 'ballot-not-declared'],
] as const)('does not %s over a ballot that is %s', (move, pending, code) => {
  expect(decideMeetingMove('in-session', move, { pending })).toEqual({ ok: false, refusal: { code } });
});

test('may adjourn before a closed ballot is declared', () => {
  expect(decideMeetingMove('in-session', 'adjourn', { pending: 'closed' })).toEqual({
    ok: true,
    value: 'adjourned',
  });
});
