import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActionFacts, actionRag, actionStatus, daysLate, onTime } from '~/domain/action/action-status';
import { addDays } from '~/domain/shared/calendar';

const TODAY = '2026-11-23';
const open: ActionFacts = {
  ...{ state: 'open', dueOn: '2027-01-15', originalDueOn: '2027-01-15', today: TODAY },
  ...{ lastUpdateOn: TODAY, createdOn: '2026-10-01', completedOn: null, revisions: 0 },
};
const dueIn = (days: number, wish: Partial<ActionFacts> = {}): ActionFacts => ({
  ...open,
  dueOn: addDays(TODAY, days),
  ...wish,
});

// governance.md §11.
describe('the status of an action', () => {
  test.each([
    ['eight days ahead', dueIn(8), 'not-due'],
    ['seven days ahead', dueIn(7), 'due-soon'],
    ['today: not overdue yet', dueIn(0), 'due-soon'],
    ['yesterday', dueIn(-1), 'overdue'],
    ['said to be done, late or not', dueIn(-9, { state: 'completed' }), 'awaiting-closure'],
    ['closed by the body', dueIn(-9, { state: 'closed' }), 'closed'],
    ['replaced', dueIn(-9, { state: 'superseded' }), 'superseded'],
  ] as const)('due %s', (_when, action, status) => {
    expect(actionStatus(action)).toBe(status);
  });

  test('is late by the days past the date in force', () => {
    expect([1, 0, -1, -12].map((days) => daysLate(dueIn(days)))).toEqual([0, 0, 1, 12]);
  });
});

describe('its colour', () => {
  test.each([
    ['overdue', dueIn(-1), 'red'],
    ['due today: not overdue yet', dueIn(0), 'green'],
    ['revised twice', dueIn(60, { revisions: 2 }), 'red'],
    ['revised once', dueIn(60, { revisions: 1 }), 'amber'],
    ['due in 14 days and silent for 14', dueIn(14, { lastUpdateOn: addDays(TODAY, -14) }), 'amber'],
    ['due in 14 days and silent for 13', dueIn(14, { lastUpdateOn: addDays(TODAY, -13) }), 'green'],
    ['due in 15 days and silent for long', dueIn(15, { lastUpdateOn: addDays(TODAY, -90) }), 'green'],
    [
      'never updated: silent since it was made',
      dueIn(3, { lastUpdateOn: null, createdOn: addDays(TODAY, -14) }),
      'amber',
    ],
    [
      'never updated, made yesterday',
      dueIn(3, { lastUpdateOn: null, createdOn: addDays(TODAY, -1) }),
      'green',
    ],
    ['completed, however late or revised', dueIn(-20, { state: 'completed', revisions: 3 }), 'green'],
    ['closed', dueIn(-20, { state: 'closed', revisions: 3 }), 'blue'],
    ['superseded', dueIn(-20, { state: 'superseded' }), 'blue'],
  ] as const)('%s', (_what, action, rag) => {
    expect(actionRag(action)).toBe(rag);
  });

  test('never gets better by another revision, by silence, or by the passing of a day', () => {
    const worse = { green: 0, amber: 1, red: 2, blue: 3 };
    const days = fc.integer({ min: -40, max: 60 });
    const silence = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(days, silence, fc.integer({ min: 0, max: 3 }), (left, silent, revisions) => {
        const action = dueIn(left, { revisions, lastUpdateOn: addDays(TODAY, -silent) });
        const rag = worse[actionRag(action)];
        expect(worse[actionRag({ ...action, revisions: revisions + 1 })]).toBeGreaterThanOrEqual(rag);
        expect(
          worse[actionRag({ ...action, lastUpdateOn: addDays(TODAY, -silent - 1) })],
        ).toBeGreaterThanOrEqual(rag);
        expect(worse[actionRag({ ...action, today: addDays(TODAY, 1) })]).toBeGreaterThanOrEqual(rag);
      }),
    );
  });
});

test('on time is by the first date, whatever was agreed later', () => {
  const by = (completedOn: string | null) => onTime({ completedOn, originalDueOn: '2026-11-30' });
  expect([by(null), by('2026-11-30'), by('2026-12-01')]).toEqual([null, true, false]);
});
