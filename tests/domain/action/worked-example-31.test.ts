import { expect, test } from 'vitest';
import { type ActionFacts, actionStatus, daysLate, onTime } from '~/domain/action/action-status';
import { decideAskClosure } from '~/domain/action/decide-action';

// governance.md §15, example 31: due on 30 November 2026.
const facts: ActionFacts = {
  ...{ state: 'open', dueOn: '2026-11-30', originalDueOn: '2026-11-30', today: '2026-11-30' },
  ...{ lastUpdateOn: '2026-11-20', createdOn: '2026-10-01', completedOn: null, revisions: 0 },
};

test('31 due today is due soon, not overdue; the day after it is overdue by one', () => {
  expect(actionStatus(facts)).toBe('due-soon');
  const tomorrow = { ...facts, today: '2026-12-01' };
  expect([actionStatus(tomorrow), daysLate(tomorrow)]).toEqual(['overdue', 1]);
});

test('31 completed without evidence is refused; with it, it awaits the body', () => {
  expect(decideAskClosure({ state: 'open', evidence: 0 })).toMatchObject({ ok: false });
  expect(decideAskClosure({ state: 'open', evidence: 1 })).toMatchObject({ ok: true });
  expect(actionStatus({ ...facts, state: 'completed' })).toBe('awaiting-closure');
});

test('31 revised to 31 January and completed on 20 January it is not on time for the measure', () => {
  expect(onTime({ completedOn: '2027-01-20', originalDueOn: facts.originalDueOn })).toBe(false);
});
