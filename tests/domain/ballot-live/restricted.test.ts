import { describe, expect, it } from 'vitest';
import { ballotInput } from '~/domain/ballot/ballot-input';
import { computeOutcome } from '~/domain/ballot/compute-outcome';
import { decideObjection } from '~/domain/ballot/decide-objection';
import { decideOpen } from '~/domain/ballot/decide-open';
import { attendingOf, electorateOf, type SeatInRoom } from '~/domain/ballot/electorate';
import { judgeAssent } from '~/domain/ballot/judge-assent';
import type { DecidedAnswer } from '~/domain/ballot/outcome-answer';
import type { Choice } from '~/domain/ballot/outcome-input';
import type { MajorityRule } from '~/domain/body/rule-card';
import { quorumOfItem } from '~/domain/meeting/quorum-of-item';
import { decideCirculate } from '~/domain/resolution/decide-circulate';
import { judgeResolution } from '~/domain/resolution/judge-resolution';
import { aSeat, CARD, code } from './a-room';

// governance.md §15 example 9: only those present on 27 April may vote on 14 September.
const ORDER = 'Standing order 14.2: only members present when the item was deferred may vote.';
const restricted = { standingOrder: ORDER, wholly: false };
const COMMITTEE = { ...CARD, profile: 'council-committee' as const, remote: false };
const seats = (names: string, part: Partial<SeatInRoom> = {}) =>
  names.split(' ').map((name) => aSeat(name, part));
const SEPTEMBER = [...seats('a b c d e'), ...seats('f g', { restricted })];

function outcome(
  all: readonly SeatInRoom[],
  votes: readonly { readonly seat: string; readonly choice: Choice }[],
  majority: MajorityRule = CARD.majority,
) {
  const card = { ...COMMITTEE, majority };
  const input = ballotInput({
    kind: 'other',
    card: majority === CARD.majority ? card : { ...card, profile: 'custom' },
    seats: all,
    electors: electorateOf(all, card),
    votes,
  });
  return computeOutcome(input) as DecidedAnswer;
}
const vote = (names: string, choice: Choice) => names.split(' ').map((seat) => ({ seat, choice }));

describe('a deferred item on which only those who were at the first meeting may vote', () => {
  it('is carried by three of those five, 2 to 1; those absent in April are not in the electorate', () => {
    const all = SEPTEMBER.map((seat) => ('de'.includes(seat.seat) ? { ...seat, attends: null } : seat));
    const answer = outcome(all, [...vote('a b', 'for'), ...vote('c', 'against')]);
    expect(answer).toMatchObject({
      outcome: 'carried',
      tally: { for: 2, against: 1, notVoting: 0 },
      quorum: { counted: 3, needed: 3, met: true },
    });
    expect(answer.steps.map(({ rule }) => rule)).toEqual(['quorum', 'restriction', 'majority']);
    expect(answer.steps[0]?.says).toContain('two are not here');
    expect(answer.steps[0]?.says).toContain('two may not vote by standing order');
    expect(answer.steps[1]?.says).toBe(`Two members may not vote on it by standing order: ${ORDER}`);
    expect(electorateOf(all, COMMITTEE).map(({ seat }) => seat)).toEqual(['a', 'b', 'c']);
  });

  it('counts no vote of theirs, and takes them from those eligible', () => {
    const answer = outcome(SEPTEMBER, [...vote('a', 'for'), ...vote('f', 'against')]);
    expect(answer.excluded).toEqual([{ seat: 'f', reason: 'restricted' }]);
    const share: MajorityRule = { share: [3, 5], test: 'at-least', base: 'eligible' };
    expect(outcome(SEPTEMBER, vote('a b c', 'for'), share).outcome).toBe('carried');
    const free = SEPTEMBER.map((seat) => ({ ...seat, restricted: null }));
    expect(outcome(free, vote('a b c', 'for'), share).outcome).toBe('not-carried');
  });

  it('is inquorate for the item alone where they would make the quorum, for the meeting where the order is on all business', () => {
    const few = (wholly: boolean) => [
      ...seats('a b'),
      aSeat('c', { restricted: { standingOrder: ORDER, wholly } }),
      aSeat('v', { personId: null, restricted }),
    ];
    expect(outcome(few(false), []).quorum).toMatchObject({ counted: 2, state: 'inquorate-item' });
    expect(outcome(few(true), []).quorum).toMatchObject({ counted: 2, state: 'inquorate-meeting' });
    expect(outcome(few(true), vote('c', 'for')).excluded).toEqual([{ seat: 'c', reason: 'restricted' }]);
  });

  it('is not counted twice where an interest bars a member as well, nor while away', () => {
    const all = [
      ...seats('a b c'),
      aSeat('d', { barred: true, restricted }),
      aSeat('e', { restricted, attends: null }),
    ];
    const { quorum, steps } = outcome(all, []);
    expect(quorum).toMatchObject({ counted: 3, met: true });
    expect(steps[0]?.says).toContain('one member is recused and one is not here');
    expect(steps[1]?.says).toMatch(/^One member may not vote/);
    expect(attendingOf(all, { electors: [], card: COMMITTEE }).map(({ seat }) => seat)).toEqual(['d']);
  });

  it('opens with the others, and says so when put without a vote', () => {
    const opening = decideOpen({
      ...{ method: 'named', meetingState: 'in-session', itemIsCurrent: true, paper: null, part: 'A' },
      ...{ exemptAppendices: [], appendicesSettled: false, excluded: false },
      motion: {
        ...{ kind: 'other', state: 'ready', objected: false, seconded: false },
        ...{ amendmentPending: false, namesRecorded: false },
      },
      ...{ anotherOpen: false, anotherUndeclared: false, card: COMMITTEE, seats: SEPTEMBER },
    });
    expect(opening.ok && opening.value.electors).toHaveLength(5);
    const electors = electorateOf(SEPTEMBER, COMMITTEE);
    const input = ballotInput({ kind: 'other', card: COMMITTEE, seats: SEPTEMBER, electors, votes: [] });
    expect(judgeAssent(input, { objections: 0 }).steps.map(({ rule }) => rule)).toEqual([
      'quorum',
      'restriction',
      'assent',
    ]);
    expect(
      code(
        decideObjection({
          ...{ state: 'open', method: 'assent', profile: 'council-committee', isElector: false },
          ...{ barred: false, restrictedBy: ORDER, present: true },
        }),
      ),
    ).toBe('restricted-from-vote');
  });
});

describe('the quorum of the item in hand', () => {
  const here = { mode: 'in-room', arrivedAt: null, leftAt: null } as const;
  const rules = { rule: { count: 3 }, remote: true };
  const seat = (part: object = {}) => ({ category: '', attendance: here, barred: false, ...part });

  it('leaves out who may not vote, and says how many', () => {
    const item = quorumOfItem(
      [seat(), seat(), seat({ restricted }), seat({ barred: true, restricted })],
      rules,
    );
    expect(item).toMatchObject({ counted: 2, restricted: 1, recused: 1, state: 'inquorate-item' });
    const wholly = quorumOfItem(
      [seat(), seat(), seat({ restricted: { ...restricted, wholly: true } })],
      rules,
    );
    expect(wholly).toMatchObject({ counted: 2, restricted: 1, recused: 0, state: 'inquorate-meeting' });
  });
});

describe('in writing', () => {
  const circulated = [
    ...'abc'.split('').map((seat) => ({ seat, category: '', personId: seat, excluded: false })),
    { seat: 'd', category: '', personId: 'd', excluded: true, restricted: { ...restricted, wholly: true } },
  ];
  const agree = (names: string) =>
    names.split('').map((seat) => ({ seat, choice: 'agree' as const, at: '2026-11-23T10:00:00Z' }));

  it('a member who may not vote is not eligible, so that three of three quarters pass it', () => {
    const card = { ...CARD, profile: 'trust-members' as const, quorum: { count: 1 }, tie: 'lost' as const };
    const facts = { kind: 'special' as const, card, seats: circulated };
    expect(code(decideCirculate({ ...facts, matter: 'general' }))).toBe('ok');
    expect(judgeResolution({ ...facts, answers: agree('abc') }).answer.outcome).toBe('carried');
    expect(judgeResolution({ ...facts, answers: agree('ab') }).answer.outcome).toBe('undecided');
    const nobody = circulated.slice(3);
    expect(code(decideCirculate({ ...facts, matter: 'general', seats: nobody }))).toBe('nobody-eligible');
  });

  it('a director who may not vote is not waited for, and makes no quorum', () => {
    const facts = { kind: 'unanimous' as const, card: CARD, seats: circulated };
    expect(judgeResolution({ ...facts, answers: agree('abc') }).answer.outcome).toBe('carried');
    const few = { ...facts, seats: circulated.slice(1) };
    expect(code(decideCirculate({ ...few, matter: 'general' }))).toBe('no-quorum-in-writing');
  });
});
