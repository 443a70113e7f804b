import { describe, expect, it } from 'vitest';
import { answerClock, type ClockQuestion } from '~/domain/notice/clock-question';

const calendar = {
  holidays: new Map([['2026-12-25', 'Christmas Day']]),
  from: '2026-01-01',
  to: '2026-12-31',
  closures: new Set(['2026-12-24']),
};
const meets = { meetsOn: '2026-12-15' };
const notice = { ...meets, noticeOn: '2026-12-08', needs: 5 };

describe('a question to the clocks', () => {
  it.each<[ClockQuestion, object]>([
    [
      { kind: 'clear-days', publishedOn: '2026-12-08', ...meets, needs: 5 },
      { days: 4, enough: false, closes: false },
    ],
    [{ kind: 'clear-days', publishedOn: '2026-12-08', ...meets, needs: 5, basis: 'calendar' }, { days: 6 }],
    [
      { kind: 'latest-notice', ...meets, needs: 5 },
      { latest: '2026-12-07', closes: true },
    ],
    [{ kind: 'latest-notice', ...meets, needs: 5, basis: 'calendar' }, { latest: '2026-12-09' }],
    [
      { kind: 'call-in', publishedOn: '2026-12-21', days: 3 },
      { latest: '2026-12-28', effectiveOn: '2026-12-29', closes: true, skipped: { length: 4 } },
    ],
    [
      { kind: 'lapse', circulatedOn: '2026-06-01', days: 28 },
      { latest: '2026-06-28', closes: true },
    ],
    [
      { kind: 'key-decision', ...notice },
      { days: 6, enough: true },
    ],
    [
      { kind: 'general-exception', ...notice },
      { days: 4, enough: false },
    ],
    [
      { kind: 'private-meeting', ...notice },
      { days: 6, enough: true },
    ],
    [
      { kind: 'adjournment', adjournedOn: '2026-11-01', noticeOn: '2026-12-08', ...meets },
      { days: 6, enough: false, latest: '2026-12-07' },
    ],
  ])('%j', (question, answer) => {
    expect(answerClock(question, calendar)).toMatchObject({ ok: true, value: answer });
  });

  it.each<[ClockQuestion]>([
    [{ kind: 'clear-days', publishedOn: '2026-12-08', meetsOn: '2027-01-15', needs: 5 }],
    [{ kind: 'latest-notice', meetsOn: '2027-01-15', needs: 5 }],
    [{ kind: 'call-in', publishedOn: '2026-12-28', days: 5 }],
    [{ kind: 'lapse', circulatedOn: '2026-12-28', days: 28, basis: 'working' }],
  ])('beyond the holiday data it is unknown: %j', (question) => {
    expect(answerClock(question, calendar)).toMatchObject({
      ok: false,
      refusal: { code: 'holidays-unknown' },
    });
  });
});
