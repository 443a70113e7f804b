import fc from 'fast-check';
import { CHOICES, type ListedVote, type OutcomeInput } from '~/domain/ballot/outcome-input';
import { MAJORITY_BASES, type MajorityRule } from '~/domain/body/rule-card';
import { CUSTOM } from './a-ballot';

/** Any majority that makes sense: halves often, since ties are theirs. */
const anyMajority: fc.Arbitrary<MajorityRule> = fc
  .record({
    share: fc.oneof(
      fc.constant([1, 2] as const),
      fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).filter(([n, d]) => n < d),
    ),
    test: fc.constantFrom('more-than' as const, 'at-least' as const),
    base: fc.constantFrom(...MAJORITY_BASES),
  })
  .map((majority) => majority);

const anyTie = fc.record({
  tie: fc.constantFrom('casting-vote' as const, 'lost' as const),
  castingVote: fc.option(
    fc.record({
      by: fc.constant('chair'),
      choice: fc.constantFrom('for' as const, 'against' as const, null),
      conflicted: fc.boolean(),
    }),
    { nil: undefined },
  ),
});

export type CountBallot = OutcomeInput & {
  readonly seats: number;
  readonly present: number;
  readonly recused: number;
  readonly votes: { readonly for: number; readonly against: number; readonly abstain: number };
};

/** Any ballot of counts that fit together, at a meeting of any body that is refused nothing. */
export const anyCountBallot: fc.Arbitrary<CountBallot> = fc
  .record({
    majority: anyMajority,
    tie: anyTie,
    quorum: fc.nat({ max: 8 }),
    votes: fc.record({ for: fc.nat({ max: 6 }), against: fc.nat({ max: 6 }), abstain: fc.nat({ max: 3 }) }),
    silent: fc.nat({ max: 3 }),
    recused: fc.nat({ max: 3 }),
    away: fc.nat({ max: 3 }),
  })
  .map(({ majority, tie: { tie, castingVote }, quorum, votes, silent, recused, away }) => {
    const present = votes.for + votes.against + votes.abstain + silent + recused;
    return {
      rule: { ...CUSTOM, majority, tie, quorum: { count: quorum } },
      seats: Math.max(1, present + away),
      present,
      recused,
      votes,
      castingVote,
      method: 'meeting' as const,
    };
  });

const SEATS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
export const closedAt = '2026-11-23T11:20:00Z';
const MINUTES = ['10', '15', '20', '21', '30'];

export type ListBallot = OutcomeInput & { readonly votes: readonly ListedVote[] };

const anySeat = fc.record({
  attends: fc.constantFrom('here' as const, 'on-line' as const, 'left' as const, 'away' as const),
  recused: fc.boolean().map((is) => is),
  vetoes: fc.nat({ max: 9 }).map((n) => n === 0),
  moments: fc.uniqueArray(fc.constantFrom(...MINUTES), { maxLength: 3 }),
  choices: fc.array(fc.constantFrom(...CHOICES), { minLength: 3, maxLength: 3 }),
  unsure: fc.boolean(),
});

/** Any ballot of seven listed seats, with changed, late and undated votes, closed at 11:20. */
export const anyListBallot: fc.Arbitrary<ListBallot> = fc
  .record({
    majority: anyMajority,
    tie: anyTie,
    remote: fc.boolean(),
    seats: fc.array(anySeat, { minLength: SEATS.length, maxLength: SEATS.length }),
  })
  .map(({ majority, tie: { tie, castingVote }, remote, seats }) => {
    const named = seats.map((seat, place) => ({ ...seat, seat: SEATS[place] ?? '' }));
    return {
      rule: {
        ...CUSTOM,
        majority,
        tie,
        remote,
        quorum: { count: 0 },
        veto: named.filter(({ vetoes }) => vetoes).map(({ seat }) => seat),
      },
      seats: named.map(({ seat }) => ({ seat, vacant: false })),
      present: named
        .filter(({ attends }) => attends !== 'away')
        .map(({ seat, attends }) => ({ seat, remote: attends === 'on-line', left: attends === 'left' })),
      recused: named.filter(({ recused, attends }) => recused && attends === 'here').map(({ seat }) => seat),
      votes: named.flatMap(({ seat, moments, choices, unsure }) => {
        const [first = 'for'] = choices;
        if (unsure) return [{ seat, choice: first }];
        return moments.map((minute, place) => ({
          seat,
          choice: choices[place] ?? first,
          castAt: `2026-11-23T11:${minute}:00Z`,
        }));
      }),
      castingVote,
      closedAt,
      method: 'meeting' as const,
    };
  });
