import { expect, it } from 'vitest';
import { reportPeriod } from '~/domain/decision/report-period';

const asked = (fromOn: string, untilOn: string) => reportPeriod({ fromOn, untilOn }, '2026-11-30');
const usual = { fromOn: '2025-12-01', untilOn: '2026-11-30' };

it('is the year that ends today, or what is asked for', () => {
  expect(asked('', '')).toEqual({ period: usual, problem: null, overAYear: false });
  expect(asked('2026-07-01', '2026-09-30').period).toEqual({ fromOn: '2026-07-01', untilOn: '2026-09-30' });
  expect(asked('2026-11-30', '').period).toEqual({ fromOn: '2026-11-30', untilOn: '2026-11-30' });
});

it('says where it is longer than a year', () => {
  expect(asked('2025-12-01', '2026-11-30').overAYear).toBe(false);
  expect(asked('2025-12-01', '2026-12-01').overAYear).toBe(true);
});

it('is the usual one, and says why, where no period was asked for', () => {
  expect(asked('soon', '')).toMatchObject({ period: usual, problem: 'no-day' });
  expect(asked('', '2026-02-30')).toMatchObject({ period: usual, problem: 'no-day' });
  expect(asked('2026-09-30', '2026-09-29')).toMatchObject({
    period: usual,
    problem: 'ends-before-it-begins',
  });
});
