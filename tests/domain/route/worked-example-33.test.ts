import { expect, test } from 'vitest';
import { mustConcur } from '~/domain/decision/must-concur';
import { callIn } from '~/domain/notice/call-in';
import { decideMove, type MoveFacts } from '~/domain/paper/decide-move';
import type { Gate } from '~/domain/paper/stage';
import { endOfLondonDay } from '~/platform/london';
import { ENGLAND } from '../notice/a-calendar';

// governance.md §15, example 33, with the dates of §14: the Cabinet decides on 15 December 2026, published on the 16th.
const stations: readonly Gate[] = [
  'decide',
  'key-decision',
  'call-in',
  'department-consent',
  'implementation',
];
const at = (gate: Gate, facts: Partial<MoveFacts> = {}) => {
  const here = stations.indexOf(gate);
  return decideMove(
    {
      ...{ gate, needs: {}, clearances: [], callInClosesAt: null, calledIn: false },
      ...{ openConditions: 0, openActions: 0, ballotOpen: false },
      stages: stations.map((one, index) => ({
        ...{ id: one, position: index + 1, gate: one, bodyId: one, name: one },
        state: index < here ? 'passed' : index === here ? 'current' : 'to-come',
      })),
      ...facts,
    },
    here + 2,
  );
};
const window = callIn({ publishedOn: '2026-12-16', days: 5, calendar: ENGLAND });
const closesAt = window.ok ? endOfLondonDay(window.value.lastOn) : '';

test('33 the Cabinet’s result has no effect before 24 December', () => {
  expect(window).toMatchObject({ value: { lastOn: '2026-12-23', effectiveOn: '2026-12-24' } });
});

test('33 asked for on 18 December it is blocked: the call-in window is open until the end of the 23rd', () => {
  expect(closesAt).toBe('2026-12-24T00:00:00Z');
  expect(at('call-in', { callInClosesAt: closesAt })).toEqual({
    ok: false,
    refusal: { code: 'call-in-open', closesAt },
  });
});

test('33 the Secretary of State’s consent, still pending on 10 February, blocks: silence is none', () => {
  expect(at('department-consent')).toEqual({
    ok: false,
    refusal: { code: 'decision-not-taken', gate: 'department-consent' },
  });
});

test('33 the Cabinet changes recommendation 2: divergence, and the Board is asked to concur', () => {
  const resolved = ['Buy as the Council’s agent.', 'Review after twelve months.'];
  const board = { bodyId: 'tb', body: 'Trust Board', ref: 'TB/2026/118', resolved };
  const cabinet = { gate: 'key-decision', bodyId: 'cab', type: 'approved', aheadBodyIds: [] } as const;
  const changed = ['Buy as the Council’s agent.', 'Review after six months.'];
  expect(mustConcur({ ...cabinet, approvals: [board], resolved: changed })).toEqual([board]);
  expect(mustConcur({ ...cabinet, approvals: [board], resolved })).toEqual([]);
});
