import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '~/domain/body/profile';
import { usualCard } from '~/domain/body/usual-card';
import type { BallotLine } from '~/domain/decision/decision-record';
import { resultText } from '~/domain/decision/result-text';
import { agreementsNeeded } from '~/domain/resolution/agreements-needed';
import { type AnswerFacts, decideAnswer } from '~/domain/resolution/decide-answer';
import { decideCirculate } from '~/domain/resolution/decide-circulate';
import { decideWithdraw } from '~/domain/resolution/decide-withdraw';
import { directorsChanged } from '~/domain/resolution/directors-changed';
import { isFreshSignIn } from '~/domain/resolution/is-fresh-sign-in';
import { type CirculatedSeat, judgeResolution } from '~/domain/resolution/judge-resolution';
import { kindsFor } from '~/domain/resolution/kinds-for';
import { linesOf } from '~/domain/resolution/lines-of';
import type { Answer, ResolutionKind } from '~/domain/resolution/resolution';
import { resolutionRef } from '~/domain/resolution/resolution-ref';
import { resolutionSteps } from '~/domain/resolution/resolution-steps';
import { seatToAnswer } from '~/domain/resolution/seat-to-answer';

const AT = '2026-06-03T09:00:00Z';
const LAPSES = '2026-06-28T23:00:00Z';

const seatsOf = (count: number, { vacant = 0, excluded = 0 } = {}): readonly CirculatedSeat[] =>
  Array.from({ length: count }, (_, index) => ({
    seat: `s${index}`,
    category: index === 0 ? 'independent' : '',
    personId: index < count - vacant ? `p${index}` : null,
    excluded: index < excluded,
  }));
const agree = (...seats: number[]) =>
  seats.map((index) => ({ seat: `s${index}`, choice: 'agree' as const, at: AT }));
const disagree = (...seats: number[]) =>
  seats.map((index) => ({ seat: `s${index}`, choice: 'disagree' as const, at: AT }));
const cardOf = (profile: Profile, quorum = 2) => usualCard(profile, quorum);
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('when a resolution in writing passes', () => {
  // governance.md §15, cases 11 and 15: 75 % in writing.
  it.each([
    ['special', 7, 5, 'undecided'],
    ['special', 7, 6, 'carried'],
    ['special', 4, 3, 'carried'],
    ['special', 4, 2, 'undecided'],
    ['special', 1, 1, 'carried'],
    ['ordinary', 4, 2, 'undecided'],
    ['ordinary', 4, 3, 'carried'],
    ['ordinary', 1, 1, 'carried'],
    ['ordinary', 1, 0, 'undecided'],
  ] as const)('%s: of %i members %i agree, %s', (kind, members, agreed, outcome) => {
    const { answer } = judgeResolution({
      kind,
      card: cardOf('trust-members'),
      seats: seatsOf(members),
      answers: agree(...range(agreed)),
    });
    expect(answer.outcome).toBe(outcome);
  });

  it('asks of the directors the kinds of seats that their quorum has', () => {
    const board = cardOf('trust-board');
    const card = { ...board, quorum: { count: 2, categories: { independent: 1 } } };
    const seats = seatsOf(3);
    const all = { kind: 'unanimous', card, answers: agree(0, 1, 2) } as const;
    expect(judgeResolution({ ...all, seats }).answer.outcome).toBe('carried');
    const without = seats.map((seat, at) => ({ ...seat, excluded: at === 0 }));
    expect(judgeResolution({ ...all, seats: without }).answer.outcome).toBe('inquorate');
  });

  it('counts all who are eligible, whether they answer or not, and no vacant seat', () => {
    const facts = { kind: 'special', card: cardOf('trust-members') } as const;
    const seats = seatsOf(5, { vacant: 1 });
    expect(judgeResolution({ ...facts, seats, answers: agree(0, 1, 2) }).answer.outcome).toBe('carried');
    expect(judgeResolution({ ...facts, seats: seatsOf(5), answers: agree(0, 1, 2) }).answer.outcome).toBe(
      'undecided',
    );
  });

  it('has no against: an agreement counts whatever else its member said', () => {
    const { answer } = judgeResolution({
      kind: 'ordinary',
      card: cardOf('trust-members'),
      seats: seatsOf(3),
      answers: [...disagree(0, 1), ...agree(0, 2)],
    });
    expect(answer).toMatchObject({ outcome: 'carried', tally: { for: 2, against: 1 } });
  });

  it('lapses when its period is over, with too few', () => {
    const { input, answer } = judgeResolution({
      kind: 'special',
      card: cardOf('trust-members'),
      seats: seatsOf(4),
      answers: agree(0, 1),
      lapsedAt: LAPSES,
    });
    expect(answer.outcome).toBe('not-carried');
    expect(answer.steps.at(-1)?.says).toContain('It has lapsed.');
    expect(input.closedAt).toBe(LAPSES);
  });

  it('is, of the directors, all who are eligible and a quorum of them; one no ends it', () => {
    const facts = {
      kind: 'unanimous',
      card: cardOf('trust-board', 3),
      seats: seatsOf(5, { excluded: 1 }),
    } as const;
    const judged = (answers: ReturnType<typeof agree> | ReturnType<typeof disagree>) =>
      judgeResolution({ ...facts, answers }).answer.outcome;
    expect(judged(agree(1, 2, 3))).toBe('undecided');
    expect(judged(agree(1, 2, 3, 4))).toBe('carried');
    const changedMind = judgeResolution({ ...facts, answers: [...agree(1, 2), ...disagree(1)] });
    expect(changedMind.answer.outcome).toBe('not-carried');
  });

  it('is never of a body that does not decide in writing', () => {
    const facts = { kind: 'ordinary', card: cardOf('council'), seats: seatsOf(4), answers: [] } as const;
    expect(() => judgeResolution(facts)).toThrow('not in writing: method-not-available');
  });

  it('needs as many as the engine asks for, and no fewer', () => {
    const kinds: readonly [ResolutionKind, Profile][] = [
      ['ordinary', 'trust-members'],
      ['special', 'trust-members'],
      ['unanimous', 'custom'],
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.constantFrom(...kinds), (count, [kind, profile]) => {
        const card = cardOf(profile, 1);
        const needed = agreementsNeeded(kind, count);
        const outcome = (agreed: number) =>
          judgeResolution({ kind, card, seats: seatsOf(count), answers: agree(...range(agreed)) }).answer
            .outcome;
        expect(outcome(needed)).toBe('carried');
        expect(outcome(needed - 1)).toBe('undecided');
      }),
    );
  });
});

describe('whether it may be circulated', () => {
  const circulation = {
    kind: 'special',
    matter: 'general',
    card: cardOf('trust-members'),
    seats: seatsOf(4),
  } as const;

  it('has kinds for members and for directors, and none for a council', () => {
    expect(kindsFor('trust-members')).toEqual(['ordinary', 'special']);
    expect(kindsFor('trust-board')).toEqual(['unanimous']);
    expect(kindsFor('custom')).toEqual(['ordinary', 'special', 'unanimous']);
    expect(kindsFor('council')).toEqual([]);
    expect(decideCirculate(circulation)).toEqual({ ok: true, value: true });
    expect(decideCirculate({ ...circulation, card: cardOf('cabinet') })).toEqual({
      ok: false,
      refusal: { code: 'not-decided-in-writing', kinds: [] },
    });
  });

  it('refuses what needs a meeting, and the articles by anything but a special resolution', () => {
    for (const matter of ['remove-director', 'remove-auditor'] as const) {
      expect(decideCirculate({ ...circulation, matter })).toEqual({
        ok: false,
        refusal: { code: 'matter-needs-meeting', matter },
      });
    }
    expect(decideCirculate({ ...circulation, matter: 'articles' })).toEqual({ ok: true, value: true });
    expect(decideCirculate({ ...circulation, kind: 'ordinary', matter: 'articles' })).toMatchObject({
      refusal: { code: 'matter-needs-special' },
    });
  });

  it('bars no member, and needs somebody', () => {
    expect(decideCirculate({ ...circulation, seats: seatsOf(4, { excluded: 1 }) })).toMatchObject({
      refusal: { code: 'members-have-no-bar' },
    });
    expect(decideCirculate({ ...circulation, seats: seatsOf(2, { vacant: 2 }) })).toMatchObject({
      refusal: { code: 'nobody-eligible' },
    });
  });

  it('needs a quorum of directors whom no interest excludes', () => {
    const board = { ...circulation, kind: 'unanimous', card: cardOf('trust-board', 3) } as const;
    expect(decideCirculate({ ...board, seats: seatsOf(5, { excluded: 2 }) })).toEqual({
      ok: true,
      value: true,
    });
    expect(decideCirculate({ ...board, seats: seatsOf(5, { excluded: 3 }) })).toEqual({
      ok: false,
      refusal: { code: 'no-quorum-in-writing', eligible: 2, needed: 3 },
    });
  });
});

describe('a quorum that must include the chair or a deputy, and directors in writing (model article 8(4))', () => {
  const card = { ...cardOf('trust-board', 2), quorum: { count: 2, chairOrDeputy: true } };
  const led = seatsOf(4).map((seat, index) => ({ ...seat, leads: index === 0 }));
  const circulate = (seats: readonly CirculatedSeat[]) =>
    decideCirculate({ kind: 'unanimous', matter: 'general', card, seats });

  it('is made where one of them is eligible, and all agreeing it passes', () => {
    expect(circulate(led).ok).toBe(true);
    const judged = judgeResolution({ kind: 'unanimous', card, seats: led, answers: agree(0, 1, 2, 3) });
    expect(judged.answer.outcome).toBe('carried');
  });

  it('is not made where an interest keeps the only one out', () => {
    expect(circulate(led.map((seat) => ({ ...seat, excluded: seat.leads })))).toEqual({
      ok: false,
      refusal: { code: 'no-quorum-in-writing', eligible: 3, needed: 2 },
    });
  });
});

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

describe('how it is written', () => {
  it('has a reference, clauses and steps', () => {
    expect(resolutionRef('MEM', 4)).toBe('MEM-R-004');
    expect(linesOf('(a) That it be so.\n\n(ii) And so.\nThat (c) stays.')).toEqual([
      'That it be so.',
      'And so.',
      'That (c) stays.',
    ]);
    const step = { rule: 'majority', says: 'It has passed.', source: 'CA 2006' };
    expect(resolutionSteps({ kind: 'ordinary', steps: [step], representative: null })).toEqual([step]);
    const told = resolutionSteps({ kind: 'special', steps: [step], representative: 'Ada' });
    expect(told.map(({ rule }) => rule)).toEqual(['special', 'representative', 'majority']);
    expect(told[1]?.says).toContain('by its authorised representative, Ada');
  });

  it('reads in one line', () => {
    const tally = { for: 6, against: 0, abstain: 0, notVoting: 1 };
    const vote: BallotLine = {
      motion: '',
      method: 'in-writing',
      outcome: 'carried',
      declared: 'carried',
      declaredReason: '',
      tally,
      names: [],
      castingVote: '',
      steps: [],
    };
    expect(resultText('agreed', { votes: [vote], conditions: [] })).toBe('Agreed, in writing, 6 of 7 agreed');
  });
});
