import { describe, expect, it, vi } from 'vitest';
import { jsonLines, runCommand, runProcess } from './command-line';

vi.setConfig({ testTimeout: 60_000 });

/** The lines of the contract. */
const d1 = {
  id: 'd1',
  kind: 'clear-days',
  publishedAt: '2026-05-20T23:30:00Z',
  meetsOn: '2026-05-29',
  basis: 'working',
  needs: 5,
};
const d2 = { id: 'd2', kind: 'latest-notice', meetsOn: '2027-01-05', basis: 'working', needs: 5 };
const d3 = { id: 'd3', kind: 'call-in', publishedAt: '2026-04-01T09:00:00Z', days: 5, basis: 'working' };
const d4 = { id: 'd4', kind: 'lapse', circulatedOn: '2026-06-01', days: 28 };
const d5 = {
  id: 'd5',
  kind: 'key-decision',
  noticeAt: '2026-11-16T10:00:00Z',
  meetsOn: '2026-12-15',
  needs: 28,
};
const asOf = '2025-11-24';

async function answers(...lines: readonly unknown[]): Promise<readonly unknown[]> {
  return (await runCommand('clock', jsonLines(...lines))).lines;
}

it('answers the lines of the contract', async () => {
  const run = await runCommand('clock', jsonLines(d1, d2, d3, d4, d5));
  expect(run.status).toBe(0);
  expect(run.lines).toEqual([
    {
      id: 'd1',
      days: 4,
      enough: false,
      counted: ['2026-05-22', '2026-05-26', '2026-05-27', '2026-05-28'],
      skipped: [
        { date: '2026-05-23', reason: 'weekend' },
        { date: '2026-05-24', reason: 'weekend' },
        { date: '2026-05-25', reason: 'bank holiday: Spring bank holiday' },
      ],
      latest: '2026-05-20',
      asOf,
    },
    expect.objectContaining({
      id: 'd2',
      latest: '2026-12-23',
      days: 5,
      closesAt: '2026-12-24T00:00:00Z',
      asOf,
    }),
    {
      id: 'd3',
      days: 5,
      counted: ['2026-04-02', '2026-04-07', '2026-04-08', '2026-04-09', '2026-04-10'],
      skipped: [
        { date: '2026-04-03', reason: 'bank holiday: Good Friday' },
        { date: '2026-04-04', reason: 'weekend' },
        { date: '2026-04-05', reason: 'weekend' },
        { date: '2026-04-06', reason: 'bank holiday: Easter Monday' },
      ],
      latest: '2026-04-10',
      closesAt: '2026-04-10T23:00:00Z',
      effectiveOn: '2026-04-13',
      asOf,
    },
    expect.objectContaining({ id: 'd4', days: 28, latest: '2026-06-28', closesAt: '2026-06-28T23:00:00Z' }),
    expect.objectContaining({ id: 'd5', days: 28, enough: true, skipped: [], latest: '2026-11-16' }),
  ]);
});

it('"Basis defaults: calendar for key-decision, private-meeting, lapse and adjournment, else working"', async () => {
  const notice = { noticeAt: '2026-12-08T10:00:00Z', meetsOn: '2026-12-15', needs: 5 };
  const { basis: _basis, ...clear } = d1;
  const { basis: _working, ...window } = d3;
  const { basis: _none, ...latest } = d2;
  expect(
    await answers(
      { id: 'a', kind: 'key-decision', ...notice },
      { id: 'b', kind: 'private-meeting', ...notice },
      { id: 'c', kind: 'general-exception', ...notice },
      {
        id: 'd',
        kind: 'adjournment',
        adjournedOn: '2026-11-01',
        noticeAt: notice.noticeAt,
        meetsOn: '2026-12-15',
      },
      clear,
      window,
      latest,
      { ...d4, circulatedOn: '2026-05-30', days: 2, basis: 'working' },
      { id: 'h', kind: 'key-decision', ...notice, basis: 'working' },
    ),
  ).toMatchObject([
    { days: 6, enough: true },
    { days: 6, enough: true },
    { days: 4, enough: false },
    { days: 6, enough: false, latest: '2026-12-07' },
    { days: 4 },
    { effectiveOn: '2026-04-13' },
    { latest: '2026-12-23' },
    { latest: '2026-06-02' },
    { days: 4, enough: false },
  ]);
});

it('runs on its own: standard input to standard output, with its exit status', async () => {
  const run = await runProcess('clock', jsonLines(d3, d4));
  expect(run).toMatchObject({ lines: [{ id: 'd3' }, { id: 'd4' }], status: 0, errors: '' });
});

describe('"Optional everywhere"', () => {
  it('`closures` are no working days', async () => {
    const closed = { closures: ['2026-04-07', '2026-04-08'] };
    expect(await answers({ ...d3, ...closed }, { ...d4, ...closed })).toMatchObject([
      {
        skipped: [{}, {}, {}, {}, { date: '2026-04-07', reason: 'closed' }, { date: '2026-04-08' }, {}, {}],
        effectiveOn: '2026-04-15',
      },
      { days: 28 },
    ]);
  });

  it('`holidays` "replaces the data", also for years outside it, so there is no `asOf`', async () => {
    const elitestone = {
      ...d1,
      publishedAt: '1990-04-26T12:00:00Z',
      meetsOn: '1990-05-01',
      needs: 3,
      holidays: ['1990-05-07'],
    };
    const lines = await answers(elitestone, { ...d3, holidays: ['2026-04-02'] });
    expect(lines).toMatchObject([
      { days: 2, enough: false, latest: '1990-04-25' },
      { counted: ['2026-04-03', '2026-04-06', '2026-04-07', '2026-04-08', '2026-04-09'] },
    ]);
    for (const line of lines) expect(line).not.toHaveProperty('asOf');
  });

  it('`endsAt`: "local time at which a last day ends"', async () => {
    const at = { endsAt: '17:00' };
    expect(await answers({ ...d3, ...at }, { ...d4, ...at }, { ...d2, ...at })).toMatchObject([
      { closesAt: '2026-04-10T16:00:00Z' },
      { closesAt: '2026-06-28T16:00:00Z' },
      { closesAt: '2026-12-23T17:00:00Z' },
    ]);
  });
});

it('"A working-day sum that reaches outside the holiday data gives the error `holidays-unknown`; a calendar sum never does"', async () => {
  const beyond = { ...d3, publishedAt: '2028-12-28T09:00:00Z' };
  const run = await runCommand(
    'clock',
    jsonLines(beyond, { ...beyond, basis: 'calendar' }, { ...d4, circulatedOn: '2031-01-01' }),
  );
  expect(run.status).toBe(1);
  expect(run.lines).toMatchObject([
    {
      id: 'd3',
      error: { code: 'holidays-unknown', message: expect.stringContaining('2029-01-01'), path: '' },
    },
    { id: 'd3', closesAt: '2029-01-03T00:00:00Z', effectiveOn: null },
    { id: 'd4', days: 28, latest: '2031-01-28' },
  ]);
});

it('goes on after what it cannot understand', async () => {
  const bad: readonly (readonly [unknown, string])[] = [
    [{ ...d1, kind: 'tide' }, '/kind'],
    [{ ...d1, publishedAt: '2026-05-20' }, '/publishedAt'],
    [{ ...d1, meetsOn: '2026-02-30' }, '/meetsOn'],
    [{ ...d1, needs: -1 }, '/needs'],
    [{ ...d1, days: 5 }, '/days'],
    [{ ...d4, needs: 5 }, '/needs'],
    [{ ...d1, basis: 'lunar' }, '/basis'],
    [{ ...d1, closures: ['2026-05-22', 'Friday'] }, '/closures/1'],
    [{ ...d1, endsAt: '5 pm' }, '/endsAt'],
    [{ ...d4, days: 4_000_000 }, ''],
    [{ ...d2, basis: 'calendar', needs: Number.MAX_SAFE_INTEGER }, ''],
  ];
  const run = await runCommand('clock', jsonLines('nonsense', ...bad.map(([line]) => line), d3));
  expect(run.status).toBe(1);
  expect(run.lines.map((line) => (line as { error?: { path: string } }).error?.path)).toEqual([
    '',
    ...bad.map(([, path]) => path),
    undefined,
  ]);
  expect(run.lines.at(-1)).toMatchObject({ id: 'd3', effectiveOn: '2026-04-13' });
});
