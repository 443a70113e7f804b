import { describe, expect, it } from 'vitest';
import { PROFILES } from '~/domain/body/profile';
import { boardColumn } from '~/domain/paper/board-column';
import { cardStatus, medianDays } from '~/domain/paper/card-status';
import { ROUTE_TEMPLATES } from '~/domain/paper/route-templates';
import { GATES } from '~/domain/paper/stage';
import { stageAge, stageTarget } from '~/domain/paper/stage-target';
import type { Waiting, WaitingFacts } from '~/domain/paper/waiting';
import { waitingFor } from '~/domain/paper/waiting-for';
import { waitsOnYou } from '~/domain/paper/waits-on-you';
import { workingCalendar as calendar } from '~/platform/working-calendar';

describe('the target of a stage', () => {
  it.each([
    // The day of arrival is day 1.
    ['2026-11-02', 21, 'calendar', '2026-11-22'],
    ['2026-11-23', 1, 'calendar', '2026-11-23'],
    ['2026-11-23', 5, 'working', '2026-11-27'],
    // Saturday: day 1 is Monday. Christmas and its substitute day do not count.
    ['2026-11-21', 5, 'working', '2026-11-27'],
    ['2026-12-23', 5, 'working', '2026-12-31'],
    // Beyond the holiday data nothing is invented.
    ['2090-01-02', 5, 'working', null],
    ['2090-01-02', 5, 'calendar', '2090-01-06'],
  ] as const)('%s and %i %s days is %s', (from, days, basis, until) => {
    expect(stageTarget(from, { days, rule: { basis, calendar } })).toBe(until);
  });

  it.each([
    ['2026-11-02', { day: 1, of: 21, over: 0 }],
    ['2026-11-22', { day: 21, of: 21, over: 0 }],
    ['2026-11-25', { day: 24, of: 21, over: 3 }],
    ['2026-11-01', { day: 1, of: 21, over: 0 }],
  ])('on %s it is %j', (today, age) => {
    expect(stageAge(today, { arrivedOn: '2026-11-02', targetOn: '2026-11-22' })).toEqual(age);
  });

  it('has no length when the target is not known', () => {
    expect(stageAge('2026-11-04', { arrivedOn: '2026-11-02', targetOn: null })).toEqual({
      day: 3,
      of: null,
      over: 0,
    });
    expect(stageAge('2026-11-04', { arrivedOn: '2026-11-02', targetOn: '2026-10-02' })).toMatchObject({
      of: 1,
      over: 33,
    });
  });
});

describe('the templates', () => {
  it('have the nine stages of demonstration.md for the VAT paper', () => {
    const vat = ROUTE_TEMPLATES.find(({ key }) => key === 'vat');
    expect(
      vat?.stages.map(
        ({ gate, bodyCode, targetDays, targetUnit }) => `${gate} ${bodyCode} ${targetDays} ${targetUnit}`,
      ),
    ).toEqual([
      'clearance ET 5 working',
      'recommend ET 10 calendar',
      'endorse FAR 21 calendar',
      'decide TB 21 calendar',
      'member-consent MEM 14 calendar',
      'key-decision CAB 35 calendar',
      'call-in CAB 14 calendar',
      'department-consent DFE 30 calendar',
      'implementation TB 90 calendar',
    ]);
    expect(vat?.stages[5]?.needs).toEqual({ noticeDays: 28 });
    expect(vat?.stages[6]?.needs).toEqual({ publishWithinDays: 2 });
  });

  it('each have a key and stations of their own', () => {
    expect(new Set(ROUTE_TEMPLATES.map(({ key }) => key)).size).toBe(ROUTE_TEMPLATES.length);
    for (const { stages } of ROUTE_TEMPLATES)
      expect(new Set(stages.map(({ name }) => name)).size).toBe(stages.length);
  });
});

describe('the column of a station', () => {
  it.each([
    ['clearance', 'advisory', 'trust', 'executive'],
    ['endorse', 'trust-committee', 'trust', 'committee'],
    ['decide', 'trust-board', 'trust', 'board'],
    ['member-consent', 'trust-members', 'council', 'council'],
    ['recommend', 'trust-members', 'trust', 'council'],
    ['key-decision', 'cabinet', 'council', 'council'],
    ['call-in', 'cabinet', 'council', 'council'],
    ['clearance', 'cabinet', 'council', 'council'],
    ['department-consent', 'secretary-of-state', 'department', 'department'],
    ['decide', 'individual', 'department', 'department'],
    ['implementation', 'trust-board', 'trust', 'implementation'],
  ] as const)('%s at a %s of the %s is %s', (gate, profile, organisation, column) => {
    expect(boardColumn({ gate, profile, organisation })).toBe(column);
  });

  it('is there for every gate and profile', () => {
    for (const gate of GATES)
      for (const profile of PROFILES)
        expect(boardColumn({ gate, profile, organisation: 'trust' })).toBeTruthy();
  });
});

const person = { name: 'Imogen Tarrant', you: false };
const nothing: WaitingFacts = {
  gate: 'decide',
  body: 'Trust Board',
  today: '2026-11-23',
  author: { name: 'Lata Sondhi-Cole', you: true },
  officers: [person],
  deskHolders: [],
  sentBackUnrevised: false,
  clearances: [],
  ballot: null,
  unrecorded: false,
  tabled: null,
  deferred: false,
  noticeDays: null,
  advice: null,
  callInClosesAt: null,
  calledIn: null,
  closedActions: 0,
  actions: 0,
  openConditions: 0,
};
const tabled = {
  number: '6',
  inSession: false,
  current: false,
  on: '2026-11-30',
  about: '2026-11-30T11:00:00Z',
};
const cleared = { matter: 'finance', asked: { name: 'Nell', you: true }, answered: false } as const;

describe('what a paper waits for', () => {
  it.each<[string, Partial<WaitingFacts>, Waiting['kind'], boolean]>([
    ['sent back', { sentBackUnrevised: true }, 'revision', true],
    ['clearance asked', { gate: 'clearance', clearances: [cleared] }, 'clearances', true],
    [
      'clearance refused',
      { gate: 'clearance', clearances: [{ ...cleared, answered: true }] },
      'clearance-refused',
      true,
    ],
    ['not published', { gate: 'call-in' }, 'publication', false],
    ['call-in', { gate: 'call-in', callInClosesAt: '2026-11-25T17:00:00Z' }, 'call-in', false],
    ['called in', { gate: 'call-in', calledIn: 'scrutiny' }, 'called-in', false],
    ['implementation', { gate: 'implementation', actions: 3, closedActions: 1 }, 'implementation', false],
    ['vote open', { ballot: { state: 'open', electors: 9, voted: 6, youMayVote: true } }, 'votes', true],
    [
      'vote closed',
      { ballot: { state: 'closed', electors: 9, voted: 9, youMayVote: false } },
      'declaration',
      false,
    ],
    ['dealt with', { unrecorded: true, tabled }, 'record', false],
    ['before the meeting', { tabled: { ...tabled, inSession: true, current: true } }, 'item-now', false],
    ['later in the meeting', { tabled: { ...tabled, inSession: true } }, 'item-today', false],
    ['today', { tabled: { ...tabled, on: '2026-11-23' } }, 'item-today', false],
    ['tabled', { tabled }, 'meeting', false],
    ['notice', { gate: 'key-decision', noticeDays: 28 }, 'notice', false],
    ['advice', { advice: { people: [person], dueOn: '2026-11-27' } }, 'advice', false],
    ['desk', { gate: 'department-consent', deskHolders: [{ name: 'Desk', you: true }] }, 'desk', true],
    ['representative', { gate: 'member-consent', deskHolders: [{ name: 'Rep', you: false }] }, 'desk', false],
    ['nothing', { deferred: true }, 'tabling', false],
  ])('%s', (_, facts, kind, yours) => {
    const waiting = waitingFor({ ...nothing, ...facts });
    expect(waiting.kind).toBe(kind);
    expect(waitsOnYou(waiting)).toBe(yours);
  });

  it('asks a person of the executive to decide, and a desk to consent', () => {
    const deskHolders = [person];
    expect(waitingFor({ ...nothing, gate: 'key-decision', deskHolders })).toMatchObject({ decides: true });
    expect(waitingFor({ ...nothing, gate: 'member-consent', deskHolders })).toMatchObject({ decides: false });
  });

  it('names each person once who is still to clear it', () => {
    const both = [cleared, { ...cleared, matter: 'legal' }] as const;
    expect(waitingFor({ ...nothing, gate: 'clearance', clearances: both })).toEqual({
      kind: 'clearances',
      people: [cleared.asked],
      matters: ['finance', 'legal'],
    });
  });
});

describe('the sign on a card', () => {
  const tabling = waitingFor(nothing);
  const meeting = waitingFor({ ...nothing, tabled });
  const voting = waitingFor({
    ...nothing,
    ballot: { state: 'open', electors: 9, voted: 6, youMayVote: false },
  });
  const doing = (more: Partial<WaitingFacts>) => waitingFor({ ...nothing, gate: 'implementation', ...more });
  const today = '2026-11-23';

  it.each([
    [tabling, { day: 8, of: 10, over: 0 }, null, null],
    [tabling, { day: 9, of: 10, over: 0 }, null, 'risk'],
    [meeting, { day: 21, of: 21, over: 0 }, null, null],
    [meeting, { day: 24, of: 21, over: 3 }, null, 'late'],
    [voting, { day: 24, of: 21, over: 3 }, null, null],
    [tabling, { day: 40, of: null, over: 0 }, null, null],
    [doing({ actions: 2, closedActions: 2 }), { day: 1, of: 1, over: 0 }, null, 'done'],
    [doing({ actions: 2, closedActions: 2, openConditions: 1 }), { day: 1, of: 1, over: 0 }, null, 'track'],
    [doing({ actions: 2, closedActions: 1 }), { day: 1, of: 1, over: 0 }, '2026-11-22', 'late'],
    [doing({ actions: 2, closedActions: 1 }), { day: 1, of: 1, over: 0 }, '2026-11-23', 'track'],
  ] as const)('%j at %j, actions due %s: %s', (waiting, age, lastDueOn, status) => {
    expect(cardStatus({ waiting, age, today, lastDueOn })).toBe(status);
  });

  it('typical days are the middle of those taken', () => {
    expect(medianDays([9, 3, 30])).toBe(9);
    expect(medianDays([4, 8])).toBe(4);
    expect(medianDays([])).toBeNull();
  });
});
