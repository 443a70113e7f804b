import { describe, expect, test } from 'vitest';
import {
  type ClosureDecision,
  decideAskClosure,
  decideClosure,
  decideRevision,
  decideWork,
} from '~/domain/action/decide-action';

const STATES = ['open', 'completed', 'closed', 'superseded'] as const;
const done = { ok: true, value: true };
const refused = (refusal: object) => ({ ok: false, refusal });
const notOpen = (state: string) => refused({ code: 'action-not-open', state });

test.each(STATES)('work on an action that is %s', (state) => {
  const expected = state === 'open' ? done : notOpen(state);
  expect(decideWork(state)).toEqual(expected);
  expect(decideAskClosure({ state, evidence: 1 })).toEqual(expected);
  expect(decideRevision({ state, dueOn: '2026-12-14', toOn: '2027-01-15' })).toEqual(expected);
});

test('closure is asked on evidence', () => {
  expect(decideAskClosure({ state: 'open', evidence: 0 })).toEqual(
    refused({ code: 'closure-needs-evidence' }),
  );
});

test('another date is another date, earlier or later', () => {
  const revised = (toOn: string) => decideRevision({ state: 'open', dueOn: '2026-12-14', toOn });
  expect(revised('2026-12-14')).toEqual(refused({ code: 'due-date-unchanged' }));
  expect([revised('2026-12-13'), revised('2026-12-15')]).toEqual([done, done]);
});

describe('closure', () => {
  const asked: ClosureDecision = {
    ...{ state: 'completed', bodyId: 'tb', leadId: 'lead', helperIds: ['helper'], actorId: 'officer' },
    ...{ result: 'granted', reason: '', minute: { bodyId: 'tb', itemNumber: 7, metUntil: '2026-11-23' } },
    askedOn: '2026-11-23',
  };
  test.each([
    ['by the body’s minute', {}, done],
    ['without a minute', { minute: null }, refused({ code: 'closure-needs-minute' })],
    [
      'by another body',
      { minute: { bodyId: 'far', itemNumber: 7, metUntil: '2026-11-23' } },
      refused({ code: 'closure-other-body' }),
    ],
    [
      'by a meeting that was over before',
      { askedOn: '2026-11-24' },
      refused({ code: 'closure-before-asked', askedOn: '2026-11-24' }),
    ],
    ['recorded by its lead', { actorId: 'lead' }, refused({ code: 'closure-by-lead' })],
    ['recorded by a helper', { actorId: 'helper' }, refused({ code: 'closure-by-lead' })],
    ['returned with a reason', { result: 'returned', reason: 'No signature', minute: null }, done],
    ['returned without one', { result: 'returned', reason: ' \n' }, refused({ code: 'return-needs-reason' })],
    [
      'returned by its lead',
      { result: 'returned', reason: 'x', actorId: 'lead' },
      refused({ code: 'closure-by-lead' }),
    ],
    ['not asked', { state: 'open' }, refused({ code: 'closure-not-asked' })],
    ['given already', { state: 'closed' }, refused({ code: 'closure-not-asked' })],
    ['of one that was replaced', { state: 'superseded' }, refused({ code: 'closure-not-asked' })],
  ] as const)('%s', (_how, wish, expected) => {
    expect(decideClosure({ ...asked, ...(wish as Partial<ClosureDecision>) })).toEqual(expected);
  });
});
