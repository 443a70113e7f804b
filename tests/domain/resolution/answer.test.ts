import { describe, expect, it } from 'vitest';
import { type AnswerFacts, decideAnswer } from '~/domain/resolution/decide-answer';
import { decideWithdraw } from '~/domain/resolution/decide-withdraw';
import { directorsChanged } from '~/domain/resolution/directors-changed';
import { isFreshSignIn } from '~/domain/resolution/is-fresh-sign-in';
import type { Answer } from '~/domain/resolution/resolution';
import { seatToAnswer } from '~/domain/resolution/seat-to-answer';
import { AT, LAPSES, seatsOf } from '../../support/circulated-seats';

describe('whether an answer counts', () => {
  const facts: AnswerFacts = {
    kind: 'special',
    state: 'circulating',
    lapsesAt: LAPSES,
    lapsesOn: '2026-06-28',
    now: AT,
    seat: 's1',
    before: [],
    changed: false,
  };
  const refused = (wish: Partial<AnswerFacts>, choice: Answer = 'agree') => {
    const decided = decideAnswer({ ...facts, ...wish }, choice);
    return decided.ok ? decided.value : decided.refusal.code;
  };

  it.each([
    ['the first', {}, 'agree', 'kept'],
    ['the same again', { before: ['agree'] }, 'agree', 'again'],
    ['the same again, once it has passed', { before: ['agree'], state: 'passed' }, 'agree', 'again'],
    ['a member who takes agreement back', { before: ['agree'] }, 'disagree', 'agreement-stands'],
    ['a member who agrees after all', { before: ['disagree'] }, 'agree', 'kept'],
    ['a director who changes mind', { kind: 'unanimous', before: ['agree'] }, 'disagree', 'kept'],
    ['of somebody not eligible', { seat: null }, 'agree', 'not-eligible'],
    ['once it is over', { state: 'passed' }, 'agree', 'resolution-over'],
    ['a moment before it lapses', { now: '2026-06-28T22:59:59Z' }, 'agree', 'kept'],
    ['at the instant at which it lapses', { now: LAPSES }, 'agree', 'resolution-lapsed'],
    ['of directors who have changed', { kind: 'unanimous', changed: true }, 'agree', 'directors-changed'],
    ['of members who have changed', { changed: true }, 'agree', 'kept'],
  ] as const)('%s', (_what, wish, choice, expected) => {
    expect(refused(wish, choice)).toBe(expected);
  });
});

describe('who answers, and for which seat', () => {
  it('is who was a member at circulation, unless an interest excludes', () => {
    const seats = seatsOf(3, { excluded: 1 });
    expect(seatToAnswer(seats, { personId: 'p1', heldNow: [] })).toBe('s1');
    expect(seatToAnswer(seats, { personId: 'p0', heldNow: ['s0'] })).toBeNull();
    expect(seatToAnswer(seats, { personId: 'new', heldNow: ['s1'] })).toBeNull();
    expect(seatToAnswer([], { personId: 'p1', heldNow: [] })).toBeNull();
  });

  it('is, for a sole member, whoever represents it now', () => {
    const sole = seatsOf(1);
    expect(seatToAnswer(sole, { personId: 'new', heldNow: ['s0'] })).toBe('s0');
    expect(seatToAnswer(sole, { personId: 'p0', heldNow: [] })).toBeNull();
  });

  it('sees when the directors have changed', () => {
    const seats = seatsOf(3);
    expect(directorsChanged(seats, seats.toReversed())).toBe(false);
    expect(directorsChanged(seats, seatsOf(3, { vacant: 1 }))).toBe(true);
    expect(directorsChanged(seats, seatsOf(4))).toBe(true);
  });

  it('is fresh for ten minutes', () => {
    expect(isFreshSignIn(599)).toBe(true);
    expect(isFreshSignIn(600)).toBe(false);
  });
});

describe('taking it back', () => {
  it.each([
    ['unanimous', 'circulating', 'withdraws'],
    ['unanimous', 'withdrawn', 'again'],
    ['unanimous', 'passed', 'resolution-over'],
    ['special', 'circulating', 'members-resolution-runs'],
  ] as const)('%s, %s: %s', (kind, state, expected) => {
    const decided = decideWithdraw({ kind, state });
    expect(decided.ok ? decided.value : decided.refusal.code).toBe(expected);
  });
});
