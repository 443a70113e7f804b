import { describe, expect, it } from 'vitest';
import { type SeriesRule, seriesDates } from '~/domain/meeting/series';

const rule: SeriesRule = {
  ...{ by: 'rule', months: 2, week: 'fourth', weekday: 'tuesday' },
  ...{ from: '2026-11-30', until: '2027-07-31' },
};

describe('a series of meetings', () => {
  it('is every second month on the fourth Tuesday, from the day on', () => {
    expect(seriesDates({ ...rule, from: '2026-11-01' })).toEqual({
      ok: true,
      value: ['2026-11-24', '2027-01-26', '2027-03-23', '2027-05-25', '2027-07-27'],
    });
    // The fourth Tuesday of November has passed.
    expect(seriesDates(rule)).toMatchObject({
      value: ['2027-01-26', '2027-03-23', '2027-05-25', '2027-07-27'],
    });
    expect(seriesDates({ ...rule, until: '2027-07-26' })).toMatchObject({
      value: ['2027-01-26', '2027-03-23', '2027-05-25'],
    });
  });

  it('knows the first and the last of a month', () => {
    const one = { ...rule, months: 1, from: '2027-02-01', until: '2027-03-31' } as const;
    expect(seriesDates({ ...one, week: 'last', weekday: 'friday' })).toMatchObject({
      value: ['2027-02-26', '2027-03-26'],
    });
    expect(seriesDates({ ...one, week: 'first', weekday: 'monday' })).toMatchObject({
      value: ['2027-02-01', '2027-03-01'],
    });
    expect(seriesDates({ ...one, week: 'first', weekday: 'sunday' })).toMatchObject({
      value: ['2027-02-07', '2027-03-07'],
    });
  });

  it('counts its last day, and takes sixty meetings and no more', () => {
    const first = { ...rule, months: 1, week: 'first', weekday: 'monday', from: '2027-02-01' } as const;
    expect(seriesDates({ ...first, until: '2027-02-01' })).toMatchObject({ value: ['2027-02-01'] });
    const years = seriesDates({ ...first, until: '2032-01-31' });
    expect(years.ok && years.value.length).toBe(60);
    expect(seriesDates({ ...first, until: '2032-02-29' }).ok).toBe(false);
  });

  it('is neither empty nor without end', () => {
    expect(seriesDates({ ...rule, until: '2026-12-01' })).toMatchObject({
      refusal: { code: 'series-empty' },
    });
    expect(seriesDates({ ...rule, months: 1, until: '2040-01-01' })).toMatchObject({
      refusal: { code: 'series-too-long', most: 60 },
    });
  });

  it('may be a list of dates, each once and in order', () => {
    expect(seriesDates({ by: 'dates', dates: ['2027-03-02', '2027-01-05', '2027-03-02'] })).toMatchObject({
      value: ['2027-01-05', '2027-03-02'],
    });
    expect(seriesDates({ by: 'dates', dates: [] })).toMatchObject({ refusal: { code: 'series-empty' } });
    expect(seriesDates({ by: 'dates', dates: ['2027-02-30'] })).toMatchObject({
      refusal: { code: 'not-a-date', text: '2027-02-30' },
    });
  });
});
