import { expect, it } from 'vitest';
import { decideClosureDay } from '~/domain/notice/decide-closure-day';

const calendar = {
  holidays: new Map([['2026-12-25', 'Christmas Day']]),
  ...{ from: '2026-01-01', to: '2027-12-31', closures: new Set<string>() },
};
const code = (day: string, windowUntil: string | null = null) => {
  const decided = decideClosureDay(day, { today: '2026-12-01', calendar, windowUntil });
  return decided.ok ? 'ok' : decided.refusal;
};

it('is a working day still to come', () => {
  expect(code('2026-12-02')).toBe('ok');
  expect(code('2026-12-01')).toEqual({ code: 'closure-not-ahead' });
});

it('is none that does not count anyway, with the reason', () => {
  expect(code('2026-12-25')).toEqual({ code: 'closure-counts-not', reason: 'bank holiday: Christmas Day' });
  expect(code('2026-12-05')).toMatchObject({ code: 'closure-counts-not' });
});

it('is none of a call-in window that is open', () => {
  expect(code('2026-12-03', '2026-12-03')).toEqual({ code: 'closure-in-window' });
  expect(code('2026-12-04', '2026-12-03')).toBe('ok');
});

it('is none beyond the holiday data', () => {
  expect(code('2028-01-03')).toEqual({ code: 'holidays-unknown', on: '2028-01-03' });
});
