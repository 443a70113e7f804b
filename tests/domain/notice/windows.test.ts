import { describe, expect, it } from 'vitest';
import { callIn } from '~/domain/notice/call-in';
import { isInTime } from '~/domain/notice/in-time';
import { lapse } from '~/domain/notice/lapse';
import { ENGLAND, refusal, value } from './a-calendar';

describe('call-in', () => {
  const easter = { publishedOn: '2026-04-01', days: 5, calendar: ENGLAND };

  it('counts working days after publication and takes effect on the next', () => {
    expect(value(callIn(easter))).toEqual({
      days: 5,
      counted: ['2026-04-02', '2026-04-07', '2026-04-08', '2026-04-09', '2026-04-10'],
      skipped: [
        { date: '2026-04-03', reason: 'bank holiday: Good Friday' },
        { date: '2026-04-04', reason: 'weekend' },
        { date: '2026-04-05', reason: 'weekend' },
        { date: '2026-04-06', reason: 'bank holiday: Easter Monday' },
      ],
      lastOn: '2026-04-10',
      effectiveOn: '2026-04-13',
    });
  });

  it('takes effect on the next day where the card says so', () => {
    expect(value(callIn({ ...easter, takesEffect: 'next-day' })).effectiveOn).toBe('2026-04-11');
    const endOfData = { publishedOn: '2028-12-22', days: 3, calendar: ENGLAND };
    expect(value(callIn({ ...endOfData, takesEffect: 'next-day' })).effectiveOn).toBe('2028-12-30');
  });

  it('in calendar days still takes effect on a working day', () => {
    expect(value(callIn({ ...easter, basis: 'calendar' }))).toMatchObject({
      lastOn: '2026-04-06',
      effectiveOn: '2026-04-07',
    });
  });

  it('of no days closes on the day of publication', () => {
    expect(value(callIn({ ...easter, days: 0 }))).toMatchObject({
      lastOn: '2026-04-01',
      effectiveOn: '2026-04-02',
    });
  });

  it('is unknown beyond the data, the day of effect too', () => {
    const late = { publishedOn: '2028-12-27', calendar: ENGLAND };
    expect(refusal(callIn({ ...late, days: 3 }))).toEqual({ code: 'holidays-unknown', on: '2029-01-01' });
    expect(refusal(callIn({ ...late, days: 2 }))).toEqual({ code: 'holidays-unknown', on: '2029-01-01' });
    expect(value(callIn({ ...late, days: 1 })).effectiveOn).toBe('2028-12-29');
  });

  it('"a calendar sum never does" refuse: then only the day of effect is unknown', () => {
    const late = { publishedOn: '2028-12-28', days: 5, calendar: ENGLAND, basis: 'calendar' } as const;
    expect(value(callIn(late))).toMatchObject({ lastOn: '2029-01-02', effectiveOn: null });
  });

  it('does not leave the calendar', () => {
    const facts = { publishedOn: '9999-12-30', calendar: ENGLAND, basis: 'calendar' } as const;
    expect(refusal(callIn({ ...facts, days: 2 }))).toEqual({ code: 'beyond-calendar' });
    expect(value(callIn({ ...facts, days: 1 }))).toMatchObject({ lastOn: '9999-12-31', effectiveOn: null });
  });
});

describe('lapse', () => {
  it('is at the end of 28 days beginning with the day of circulation', () => {
    const period = value(lapse({ circulatedOn: '2026-06-01', days: 28, calendar: ENGLAND }));
    expect(period).toMatchObject({ days: 28, lastOn: '2026-06-28', skipped: [] });
    expect(period.counted.at(0)).toBe('2026-06-01');
    expect(period.counted.at(-1)).toBe('2026-06-28');
  });

  it('can count working days, of which the first may not be one', () => {
    const facts = { circulatedOn: '2026-05-30', days: 2, calendar: ENGLAND, basis: 'working' } as const;
    expect(value(lapse(facts))).toMatchObject({
      counted: ['2026-06-01', '2026-06-02'],
      lastOn: '2026-06-02',
    });
    expect(refusal(lapse({ ...facts, circulatedOn: '2028-12-29' }))).toEqual({
      code: 'holidays-unknown',
      on: '2029-01-01',
    });
  });

  it('does not leave the calendar', () => {
    const facts = { circulatedOn: '9999-12-31', calendar: ENGLAND };
    expect(value(lapse({ ...facts, days: 1 })).lastOn).toBe('9999-12-31');
    expect(refusal(lapse({ ...facts, days: 2 }))).toEqual({ code: 'beyond-calendar' });
  });
});

it('what arrives at the moment of closing is too late', () => {
  const closesAt = '2026-04-10T23:00:00Z';
  expect(isInTime('2026-04-10T22:59:59.999Z', closesAt)).toBe(true);
  expect(isInTime('2026-04-10T23:00:00Z', closesAt)).toBe(false);
  expect(isInTime('2026-04-11T00:00:00+01:00', closesAt)).toBe(false);
});
