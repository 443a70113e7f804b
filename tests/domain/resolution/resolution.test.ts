import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '~/domain/body/profile';
import type { BallotLine } from '~/domain/decision/decision-record';
import { resultText } from '~/domain/decision/result-text';
import { agreementsNeeded } from '~/domain/resolution/agreements-needed';
import { judgeResolution } from '~/domain/resolution/judge-resolution';
import { linesOf } from '~/domain/resolution/lines-of';
import type { ResolutionKind } from '~/domain/resolution/resolution';
import { resolutionRef } from '~/domain/resolution/resolution-ref';
import { resolutionSteps } from '~/domain/resolution/resolution-steps';
import { AT, agree, cardOf, LAPSES, seatsOf } from '../../support/circulated-seats';

const disagree = (...seats: number[]) =>
  seats.map((index) => ({ seat: `s${index}`, choice: 'disagree' as const, at: AT }));
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
