import { describe, expect, test } from 'vitest';
import { PROFILES } from '~/domain/body/profile';
import { hasUrgency, usualUrgency } from '~/domain/body/urgency-rule';
import { checkType, type DeclaredBallot, suggestedType } from '~/domain/decision/check-type';
import { decideUrgent, type UrgentFacts } from '~/domain/decision/decide-urgent';
import { DECISION_TYPES } from '~/domain/decision/decision-type';
import { urgentTypesAt } from '~/domain/decision/decision-types-at';
import { reportMotion, reportTitle } from '~/domain/decision/report-words';
import { answerOf, reportTypes, urgentState } from '~/domain/decision/urgent-state';
import { GATES } from '~/domain/paper/stage';

const facts: UrgentFacts = {
  profile: 'trust-board',
  rule: { by: 'chair', consults: 1, answer: 'ratify' },
  taker: { role: 'chair', barred: false },
  consulted: 1,
  neededOn: '2026-11-27',
  takenOn: '2026-11-23',
  nextMeetingOn: '2026-12-10',
  inSession: false,
};
const judge = (change: Partial<UrgentFacts>) => {
  const decided = decideUrgent({ ...facts, ...change });
  return decided.ok ? 'ok' : decided.refusal;
};

describe('a decision between meetings (governance.md §9)', () => {
  test.each<[string, Partial<UrgentFacts>, unknown]>([
    ['the chair, one consulted, needed before the next meeting', {}, 'ok'],
    ['no meeting is called', { nextMeetingOn: null }, 'ok'],
    ['needed on the very day', { neededOn: '2026-11-23' }, 'ok'],
    ['needed the day before the meeting', { neededOn: '2026-12-09' }, 'ok'],
    [
      'needed on the day of the meeting: it can wait',
      { neededOn: '2026-12-10' },
      { code: 'urgent-can-wait', meetsOn: '2026-12-10' },
    ],
    ['needed before it is taken', { neededOn: '2026-11-22' }, { code: 'needed-before-taken' }],
    ['nobody consulted', { consulted: 0 }, { code: 'consult-more', least: 1, consulted: 0 }],
    ['a card that asks nobody', { consulted: 0, rule: { by: 'chair', consults: 0, answer: 'note' } }, 'ok'],
    ['a meeting in session', { inSession: true }, { code: 'body-is-meeting' }],
    ['a barred chair', { taker: { role: 'chair', barred: true } }, { code: 'urgent-taker-barred' }],
    [
      'a deputy where the card names the chair',
      { taker: { role: 'deputy', barred: false } },
      { code: 'urgency-not-theirs', by: 'chair' },
    ],
    [
      'a deputy where the card names both',
      {
        taker: { role: 'deputy', barred: false },
        rule: { by: 'chair-or-deputy', consults: 1, answer: 'ratify' },
      },
      'ok',
    ],
    [
      'another member',
      {
        taker: { role: 'member', barred: false },
        rule: { by: 'chair-or-deputy', consults: 1, answer: 'ratify' },
      },
      { code: 'urgency-not-theirs', by: 'chair-or-deputy' },
    ],
    [
      'somebody without a seat',
      { taker: { role: null, barred: false } },
      { code: 'urgency-not-theirs', by: 'chair' },
    ],
    [
      'a card that leaves it to nobody',
      { rule: { by: 'nobody', consults: 0, answer: 'ratify' } },
      { code: 'urgency-not-allowed' },
    ],
    [
      'a council: no single councillor decides (LGA 1972 s.101)',
      { profile: 'council' },
      { code: 'urgency-not-for-body', profile: 'council' },
    ],
  ])('%s', (_, change, expected) => {
    expect(judge(change)).toEqual(expected);
  });

  test('is for boards, their committees and executives', () => {
    expect(PROFILES.filter(hasUrgency)).toEqual(['trust-board', 'trust-committee', 'cabinet', 'custom']);
    expect(usualUrgency('cabinet').answer).toBe('note');
    expect(usualUrgency('trust-board')).toEqual({ by: 'chair', consults: 1, answer: 'ratify' });
  });

  test('takes the matter on, at a gate that a body’s own decision passes', () => {
    expect(GATES.filter((gate) => urgentTypesAt(gate).length > 0)).toEqual([
      'recommend',
      'endorse',
      'decide',
      'key-decision',
      'concurrence',
    ]);
    expect(urgentTypesAt(null)).toEqual(['approved', 'approved-with-conditions']);
  });
});

describe('the report to the body', () => {
  const taken = { takenAt: '2026-11-23T10:00:00Z', reportedAt: null, answer: null, metAt: [] };
  test('is due at the next meeting, and overdue once one has passed without it', () => {
    expect(urgentState(taken)).toBe('to-report');
    expect(urgentState({ ...taken, metAt: ['2026-11-20T10:00:00Z', taken.takenAt] })).toBe('to-report');
    expect(urgentState({ ...taken, metAt: ['2026-12-10T10:00:00Z'] })).toBe('overdue');
    const reportedAt = '2026-12-10T11:00:00Z';
    expect(urgentState({ ...taken, metAt: ['2026-12-10T10:00:00Z'], reportedAt })).toBe('reported');
    expect(urgentState({ ...taken, reportedAt, answer: 'disputed' })).toBe('disputed');
  });

  test('is ratified, disputed or put off; where the card only has it noted, noted', () => {
    expect(reportTypes('ratify')).toEqual(['ratified', 'not-ratified', 'deferred']);
    expect(reportTypes('note')).toEqual(['noted', 'deferred']);
    expect(DECISION_TYPES.flatMap((type) => answerOf(type) ?? [])).toEqual(['noted', 'ratified', 'disputed']);
  });

  const yes: DeclaredBallot = { result: 'carried', puts: 'recommendation' };
  const no: DeclaredBallot = { result: 'not-carried', puts: 'recommendation' };
  const moveOn: DeclaredBallot = { result: 'carried', puts: 'other' };
  test.each<[string, Parameters<typeof checkType>[0], readonly DeclaredBallot[], string]>([
    ['ratified by a carried motion', 'ratified', [yes], 'ok'],
    ['ratified without one', 'ratified', [], 'nothing-was-carried'],
    ['ratified by another motion', 'ratified', [moveOn], 'nothing-was-carried'],
    ['not ratified by a lost motion', 'not-ratified', [no], 'ok'],
    ['not ratified though it was', 'not-ratified', [yes], 'it-was-carried'],
    ['not ratified without a vote', 'not-ratified', [], 'nothing-was-carried'],
    ['put off without a vote', 'deferred', [], 'ok'],
    ['approved', 'approved', [yes], 'type-not-here'],
  ])('%s', (_, type, ballots, expected) => {
    const checked = checkType(type, { gate: null, profile: 'trust-board', ballots, reports: 'ratify' });
    expect(checked.ok ? 'ok' : checked.refusal.code).toBe(expected);
  });

  test('suggests what the ballot said', () => {
    const suggest = (ballots: readonly DeclaredBallot[], reports: 'ratify' | 'note') =>
      suggestedType({ gate: null, profile: 'trust-board', ballots, reports });
    expect(suggest([yes], 'ratify')).toBe('ratified');
    expect(suggest([no], 'ratify')).toBe('not-ratified');
    expect(suggest([], 'ratify')).toBe('deferred');
    expect(suggest([], 'note')).toBe('noted');
  });

  test('names no title where it is exempt', () => {
    const named = { ref: 'TB/2026/119', title: 'Emergency placement' };
    expect(reportTitle(named)).toBe('Urgent decision TB/2026/119, reported: Emergency placement');
    expect(reportTitle({ ...named, title: '' })).toBe('Urgent decision TB/2026/119, reported');
    expect(reportMotion({ body: 'Trust Board', ...named })).toBe(
      'That Trust Board ratifies the urgent decision TB/2026/119, Emergency placement.',
    );
    expect(reportMotion({ body: 'Trust Board', ...named, title: '' })).toBe(
      'That Trust Board ratifies the urgent decision TB/2026/119.',
    );
  });
});
