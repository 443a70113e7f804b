import { describe, expect, it } from 'vitest';
import { decideMove, type MoveFacts, moveTargets } from '~/domain/paper/decide-move';
import type { RouteStage } from '~/domain/paper/decide-next-stage';
import { decideNotice, noticesCountFrom } from '~/domain/paper/decide-notice';
import { decideTabling, meets, type TablingFacts } from '~/domain/paper/decide-tabling';
import { type GateFacts, gateBlock } from '~/domain/paper/gate-block';
import { missingClearances } from '~/domain/paper/missing-clearances';
import { GATES, type Gate, type StageState } from '~/domain/paper/stage';
import { workingCalendar } from '~/platform/working-calendar';

const facts: GateFacts = {
  gate: 'decide',
  needs: {},
  clearances: [],
  callInClosesAt: null,
  calledIn: false,
  openConditions: 0,
  openActions: 0,
};
const stage = (position: number, gate: Gate, state: StageState): RouteStage => ({
  id: `${position}`,
  position,
  gate,
  bodyId: gate,
  name: gate,
  state,
});

describe('what a gate lacks', () => {
  const needs = { clearances: ['finance', 'legal'] } as const;

  it.each([
    [[], ['finance', 'legal']],
    [[{ matter: 'finance', answer: 'positive' }], ['legal']],
    [
      [
        { matter: 'finance', answer: null },
        { matter: 'legal', answer: 'with-conditions' },
      ],
      ['finance', 'legal'],
    ],
    [
      [
        { matter: 'finance', answer: 'positive' },
        { matter: 'legal', answer: 'negative' },
        { matter: 'legal', answer: 'positive' },
      ],
      [],
    ],
    [
      [
        { matter: 'finance', answer: 'positive' },
        { matter: 'legal', answer: 'positive' },
        { matter: 'legal', answer: null },
      ],
      ['legal'],
    ],
  ] as const)('clearances %j leave %j', (given, missing) => {
    expect(missingClearances(needs, given)).toEqual(missing);
  });

  it.each([
    [
      { gate: 'clearance', needs },
      { code: 'clearances-missing', matters: ['finance', 'legal'] },
    ],
    [{ gate: 'clearance' }, null],
    [{ gate: 'recommend' }, { code: 'decision-not-taken', gate: 'recommend' }],
    [{ gate: 'department-consent' }, { code: 'decision-not-taken', gate: 'department-consent' }],
    [{ gate: 'call-in' }, { code: 'decision-not-published' }],
    [{ gate: 'call-in', calledIn: true }, { code: 'called-in' }],
    [
      { gate: 'call-in', callInClosesAt: '2026-12-01T00:00:00Z' },
      { code: 'call-in-open', closesAt: '2026-12-01T00:00:00Z' },
    ],
    [
      { gate: 'implementation', openConditions: 2, openActions: 1 },
      { code: 'conditions-not-met', count: 2 },
    ],
    [
      { gate: 'implementation', openActions: 1 },
      { code: 'actions-not-closed', count: 1 },
    ],
    [{ gate: 'implementation' }, null],
  ] as const)('%j is blocked by %j', (given, block) => {
    expect(gateBlock({ ...facts, ...given })).toEqual(block);
  });
});

describe('a move by hand', () => {
  const line = [
    stage(1, 'clearance', 'passed'),
    stage(2, 'decide', 'current'),
    stage(3, 'call-in', 'to-come'),
    stage(4, 'implementation', 'to-come'),
  ];
  const at = (more: Partial<MoveFacts> = {}): MoveFacts => ({
    ...facts,
    stages: line,
    ballotOpen: false,
    ...more,
  });

  it.each([
    [1, {}, { ok: true, value: { kind: 'back', position: 1 } }],
    [1, { ballotOpen: true }, { ok: false, refusal: { code: 'ballot-undecided' } }],
    [2, {}, { ok: false, refusal: { code: 'already-there' } }],
    [3, {}, { ok: false, refusal: { code: 'decision-not-taken', gate: 'decide' } }],
    [4, {}, { ok: false, refusal: { code: 'not-next-station', next: 'call-in' } }],
    [7, {}, { ok: false, refusal: { code: 'no-such-station' } }],
    ['end', {}, { ok: false, refusal: { code: 'not-next-station', next: 'call-in' } }],
    [1, { gate: 'clearance' }, { ok: false, refusal: { code: 'first-station' } }],
    [1, { gate: 'call-in' }, { ok: false, refusal: { code: 'only-call-in-asks-back' } }],
    [1, { gate: 'implementation' }, { ok: false, refusal: { code: 'already-decided' } }],
    [
      1,
      { stages: [stage(1, 'decide', 'stopped')] },
      { ok: false, refusal: { code: 'paper-not-on-the-line' } },
    ],
    [
      'end',
      { gate: 'implementation', stages: [stage(1, 'implementation', 'current')] },
      { ok: true, value: { kind: 'on' } },
    ],
    [
      3,
      { stages: [stage(1, 'decide', 'current'), stage(3, 'call-in', 'skipped')] },
      { ok: false, refusal: { code: 'not-next-station', next: '' } },
    ],
  ] as const)('to %s with %j', (to, more, answer) => {
    expect(decideMove(at(more as Partial<MoveFacts>), to)).toEqual(answer);
  });

  it('may be asked to each other station, once however often it was drawn', () => {
    const drawn = [
      stage(1, 'recommend', 'passed'),
      stage(2, 'decide', 'sent-back'),
      stage(3, 'recommend', 'passed'),
      stage(4, 'decide', 'current'),
      stage(5, 'call-in', 'to-come'),
      stage(6, 'endorse', 'skipped'),
    ];
    expect(moveTargets(drawn).map(({ position }) => position)).toEqual([3, 5]);
    expect(moveTargets([stage(1, 'decide', 'stopped')])).toEqual([]);
  });
});

describe('tabling', () => {
  const station = {
    gate: 'key-decision',
    bodyId: 'cab',
    bodyName: 'Cabinet',
    profile: 'cabinet',
    needs: { noticeDays: 28 },
  } as const;
  const key: TablingFacts = {
    state: 'travelling',
    station,
    meetingBodyId: 'cab',
    meetsOn: '2026-12-15',
    parts: [],
    noticesOn: [],
    exceptionsOn: [],
    urgentUntil: [],
    privately: null,
    calendar: workingCalendar,
  };

  // governance.md §15, example 23
  it('needs 28 clear days of notice for a key decision, and the earliest notice counts', () => {
    expect(decideTabling(key)).toMatchObject({ refusal: { code: 'key-notice-missing', needs: 28 } });
    expect(decideTabling({ ...key, noticesOn: ['2026-11-17'] })).toMatchObject({
      refusal: { code: 'key-notice-short', days: 27, latest: '2026-11-16' },
    });
    expect(decideTabling({ ...key, noticesOn: ['2026-12-01', '2026-11-16'] })).toMatchObject({
      ok: true,
      value: { notice: { way: 'notice', givenOn: '2026-11-16', sum: { days: 28 } }, privacy: null },
    });
  });

  it('asks a council’s body for the ground of what is exempt, and nobody else', () => {
    const part = { letter: 'B', classification: 'exempt', paragraphs: [], publicInterest: '' } as const;
    const plain = { ...key, station: { ...station, gate: 'decide', needs: {} }, parts: [part] } as const;
    expect(decideTabling(plain)).toEqual({
      ok: false,
      refusal: { code: 'exempt-without-paragraph', letter: 'B' },
    });
    expect(decideTabling({ ...plain, station: { ...plain.station, profile: 'trust-board' } }).ok).toBe(true);
  });

  it('is only where the paper is, while it travels, at a gate that a meeting passes', () => {
    const plain = { ...key, station: { ...station, gate: 'decide', needs: {} } } as const;
    expect(decideTabling(plain)).toEqual({ ok: true, value: { notice: null, privacy: null } });
    expect(decideTabling({ ...plain, meetingBodyId: 'tb' })).toMatchObject({
      refusal: { code: 'paper-elsewhere' },
    });
    expect(decideTabling({ ...plain, state: 'withdrawn' })).toMatchObject({
      refusal: { code: 'paper-not-on-the-line' },
    });
    expect(decideTabling({ ...plain, station: null })).toMatchObject({
      refusal: { code: 'paper-not-on-the-line' },
    });
    expect(decideTabling({ ...key, noticesOn: ['9999-12-31'], meetsOn: '0001-01-01' })).toMatchObject({
      ok: false,
    });
    const tabled = GATES.filter(
      (gate) => decideTabling({ ...plain, station: { ...plain.station, gate } }).ok,
    );
    expect(tabled).toEqual(GATES.filter(meets));
    expect(tabled).toEqual([
      ...['recommend', 'endorse', 'decide', 'member-consent', 'key-decision', 'concurrence'],
    ]);
  });
});

describe('when notice may be given', () => {
  const at = (words: string) =>
    words.split(' ').map((word, index) => {
      const [gate, state] = word.split(':') as [Gate, StageState];
      const completedAt = state === 'passed' ? `2026-11-0${index + 1}T10:00:00Z` : null;
      return { id: `${index + 1}`, position: index + 1, gate, name: gate, state, completedAt };
    });

  it.each([
    ['decide:current key-decision:to-come', { refusal: { code: 'notice-before-decision', stage: 'decide' } }],
    ['decide:passed member-consent:current key-decision:to-come', { ok: true, value: { id: '3' } }],
    ['decide:passed key-decision:current', { ok: true, value: { id: '2' } }],
    ['decide:passed key-decision:passed call-in:current', { refusal: { code: 'no-key-decision-ahead' } }],
    ['decide:current', { refusal: { code: 'no-key-decision-ahead' } }],
  ] as const)('%s', (words, answer) => {
    expect(decideNotice(at(words))).toMatchObject(answer);
  });

  it('counts notices from the latest decision before the key one', () => {
    expect(
      noticesCountFrom(at('endorse:passed decide:passed member-consent:passed key-decision:current')),
    ).toBe('2026-11-02T10:00:00Z');
    expect(noticesCountFrom(at('decide:passed decide:sent-back endorse:passed'))).toBe(
      '2026-11-03T10:00:00Z',
    );
    expect(noticesCountFrom(at('key-decision:current'))).toBeNull();
    const unknown = at('endorse:passed').map((stage) => ({ ...stage, completedAt: null }));
    expect(noticesCountFrom(unknown)).toBeNull();
    const [first, second] = at('decide:passed endorse:passed');
    expect(noticesCountFrom([...(second ? [second] : []), ...(first ? [first] : [])])).toBe(
      '2026-11-02T10:00:00Z',
    );
  });
});
