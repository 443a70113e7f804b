import { describe, expect, it } from 'vitest';
import { bankHolidays } from '~/platform/holidays';

describe('bank holidays of England and Wales', () => {
  const named = (year: string) => [...bankHolidays.holidays].filter(([date]) => date.startsWith(year));

  it('are those of GOV.UK, with the years that they cover and their date', () => {
    expect(bankHolidays).toMatchObject({ from: '2019-01-01', to: '2028-12-31', asOf: '2025-11-24' });
    expect(bankHolidays.holidays.size).toBe(83);
  });

  it('of 2026 and 2027 are those of governance.md §6.1', () => {
    expect(named('2026').map(([date]) => date)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
      '2026-12-25',
      '2026-12-28',
    ]);
    expect(named('2027').map(([date]) => date.slice(5))).toEqual([
      '01-01',
      '03-26',
      '03-29',
      '05-03',
      '05-31',
      '08-30',
      '12-27',
      '12-28',
    ]);
  });

  it('have English names, and say which stand in for another day', () => {
    expect(bankHolidays.holidays.get('2026-12-28')).toBe('Boxing Day (substitute day)');
    expect(bankHolidays.holidays.get('2022-09-19')).toContain('State Funeral');
    for (const [date, name] of bankHolidays.holidays)
      expect(`${date} ${name}`).not.toMatch(/_|bank_holidays/);
  });

  it('are not those of Scotland', () => {
    expect(bankHolidays.holidays.has('2026-01-02')).toBe(false);
  });
});
