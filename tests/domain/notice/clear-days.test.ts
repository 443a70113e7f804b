import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { clearDays } from '~/domain/notice/clear-days';
import { latestNotice } from '~/domain/notice/latest-notice';
import { noticeGiven } from '~/domain/notice/notice-given';
import { addDays } from '~/domain/shared/calendar';
import { ENGLAND, refusal, value, withHolidays } from './a-calendar';

vi.setConfig({ testTimeout: 60_000 });

const working = { basis: 'working', calendar: ENGLAND } as const;
const calendar = { basis: 'calendar', calendar: ENGLAND } as const;

describe('clear days', () => {
  it('are those strictly between the two days that count, each with what was skipped and why', () => {
    expect(value(clearDays({ givenOn: '2026-05-21', meetsOn: '2026-05-29', ...working }))).toEqual({
      days: 4,
      counted: ['2026-05-22', '2026-05-26', '2026-05-27', '2026-05-28'],
      skipped: [
        { date: '2026-05-23', reason: 'weekend' },
        { date: '2026-05-24', reason: 'weekend' },
        { date: '2026-05-25', reason: 'bank holiday: Spring bank holiday' },
      ],
    });
  });

  it('leave out the body’s closure days, by their own reason', () => {
    const closed = { ...ENGLAND, closures: new Set(['2026-05-25', '2026-05-26', '2026-05-23']) };
    const sum = value(
      clearDays({ givenOn: '2026-05-21', meetsOn: '2026-05-29', basis: 'working', calendar: closed }),
    );
    expect(sum.counted).toEqual(['2026-05-22', '2026-05-27', '2026-05-28']);
    expect(sum.skipped.map(({ reason }) => reason)).toEqual([
      'weekend',
      'weekend',
      'bank holiday: Spring bank holiday',
      'closed',
    ]);
  });

  it('in calendar days are all of them, closures and holidays too', () => {
    const closed = { ...ENGLAND, closures: new Set(['2026-05-26']) };
    const sum = value(
      clearDays({ givenOn: '2026-05-21', meetsOn: '2026-05-29', basis: 'calendar', calendar: closed }),
    );
    expect(sum).toMatchObject({ days: 7, skipped: [] });
  });

  test.each(['2026-05-29', '2026-05-30', '2027-01-01', '2026-05-28'])(
    '"A meeting on or before publication has 0 days": given on %s for 29 May',
    (givenOn) => {
      expect(value(clearDays({ givenOn, meetsOn: '2026-05-29', ...working }))).toEqual({
        days: 0,
        counted: [],
        skipped: [],
      });
    },
  );

  it('beyond the holiday data are unknown, never "not a holiday"', () => {
    const at = (givenOn: string, meetsOn: string) => clearDays({ givenOn, meetsOn, ...working });
    expect(refusal(at('2028-12-28', '2029-01-03'))).toEqual({ code: 'holidays-unknown', on: '2029-01-01' });
    expect(refusal(at('2018-12-27', '2019-01-03'))).toEqual({ code: 'holidays-unknown', on: '2018-12-28' });
    expect(value(at('2028-12-28', '2029-01-01')).days).toBe(1);
    expect(value(at('2018-12-31', '2019-01-03')).days).toBe(1);
    const inCalendarDays = { givenOn: '2028-12-28', meetsOn: '2029-01-03', ...calendar };
    expect(value(clearDays(inCalendarDays)).days).toBe(5);
  });
});

describe('latest notice', () => {
  it('counts back from the meeting', () => {
    expect(value(latestNotice({ meetsOn: '2027-01-05', needs: 5, ...working }))).toMatchObject({
      days: 5,
      counted: ['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-04'],
      latest: '2026-12-23',
    });
  });

  it('is the last day that is enough, be it a Sunday', () => {
    expect(value(latestNotice({ meetsOn: '2026-06-15', needs: 5, ...working }))).toMatchObject({
      latest: '2026-06-07',
      skipped: [
        { date: '2026-06-13', reason: 'weekend' },
        { date: '2026-06-14', reason: 'weekend' },
      ],
    });
  });

  it('of none is the day of the meeting', () => {
    expect(value(latestNotice({ meetsOn: '2026-06-15', needs: 0, ...working }))).toEqual({
      days: 0,
      counted: [],
      skipped: [],
      latest: '2026-06-15',
    });
  });

  it('is unknown where it would lie beyond the holiday data', () => {
    expect(refusal(latestNotice({ meetsOn: '2019-01-03', needs: 2, ...working }))).toEqual({
      code: 'holidays-unknown',
      on: '2018-12-31',
    });
    expect(value(latestNotice({ meetsOn: '2019-01-03', needs: 1, ...working })).latest).toBe('2019-01-01');
  });

  it('does not leave the calendar', () => {
    const at = (needs: number) => latestNotice({ meetsOn: '0001-01-05', needs, ...calendar });
    expect(value(at(3)).latest).toBe('0001-01-01');
    expect(refusal(at(4))).toEqual({ code: 'beyond-calendar' });
    expect(refusal(at(5))).toEqual({ code: 'beyond-calendar' });
    expect(refusal(at(Number.MAX_SAFE_INTEGER))).toEqual({ code: 'beyond-calendar' });
  });
});

describe('notice given', () => {
  it('is enough or not, with the latest day that would have been', () => {
    const at = (givenOn: string) =>
      value(noticeGiven({ givenOn, meetsOn: '2027-01-05', needs: 5, ...working }));
    expect(at('2026-12-23')).toMatchObject({ days: 5, enough: true, latest: '2026-12-23' });
    expect(at('2026-12-24')).toMatchObject({ days: 4, enough: false, latest: '2026-12-23' });
    expect(at('2026-12-22')).toMatchObject({ days: 6, enough: true });
  });

  it('is unknown where either sum is', () => {
    const at = (givenOn: string, needs: number) =>
      noticeGiven({ givenOn, meetsOn: '2019-01-08', needs, ...working });
    expect(refusal(at('2018-12-20', 1))).toMatchObject({ code: 'holidays-unknown', on: '2018-12-21' });
    expect(refusal(at('2019-01-03', 9))).toMatchObject({ code: 'holidays-unknown', on: '2018-12-31' });
  });
});

describe('for any dates', () => {
  const anyDate = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2019-06-01', days));
  const anyBasis = fc.constantFrom('working' as const, 'calendar' as const);

  it('a later publication never yields more clear days', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.nat({ max: 60 }),
        fc.nat({ max: 30 }),
        anyBasis,
        (givenOn, until, later, basis) => {
          const facts = { meetsOn: addDays(givenOn, until), basis, calendar: ENGLAND };
          const early = value(clearDays({ ...facts, givenOn })).days;
          expect(value(clearDays({ ...facts, givenOn: addDays(givenOn, later) })).days).toBeLessThanOrEqual(
            early,
          );
        },
      ),
    );
  });

  it('every day between is counted or skipped, once', () => {
    fc.assert(
      fc.property(anyDate, fc.nat({ max: 60 }), anyBasis, (givenOn, until, basis) => {
        const sum = value(
          clearDays({ givenOn, meetsOn: addDays(givenOn, until + 1), basis, calendar: ENGLAND }),
        );
        const dates = [...sum.counted, ...sum.skipped.map(({ date }) => date)].toSorted();
        expect(dates).toEqual(Array.from({ length: until }, (_, n) => addDays(givenOn, n + 1)));
        expect(sum.days).toBe(sum.counted.length);
      }),
    );
  });

  it('notice on the latest day is enough, a day later it is not', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 30 }), anyBasis, (meetsOn, needs, basis) => {
        const facts = { meetsOn, needs, basis, calendar: withHolidays('2019-06-03', '2024-12-25') };
        const { latest } = value(latestNotice(facts));
        expect(value(noticeGiven({ ...facts, givenOn: latest }))).toMatchObject({
          days: needs,
          enough: true,
          latest,
        });
        expect(value(noticeGiven({ ...facts, givenOn: addDays(latest, 1) })).enough).toBe(false);
      }),
    );
  });

  it('calendar sums are never unknown', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3_000_000 }), fc.nat({ max: 90 }), (days, until) => {
        const givenOn = addDays('0100-01-01', days);
        const sum = noticeGiven({ givenOn, meetsOn: addDays(givenOn, until), needs: 28, ...calendar });
        expect(sum.ok).toBe(true);
      }),
    );
  });
});
