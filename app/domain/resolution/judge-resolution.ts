import { computeOutcome } from '../ballot/compute-outcome';
import type { DecidedAnswer } from '../ballot/outcome-answer';
import type { Choice, OutcomeInput } from '../ballot/outcome-input';
import type { RuleCard } from '../body/rule-card';
import type { Restricted } from '../body/voting-restriction';
import type { Instant } from '../shared/instant';
import { type Answer, methodOf, type ResolutionKind } from './resolution';
import { resolutionMajority } from './resolution-majority';

/** A seat at circulation; nobody held it where `personId` is null. An interest excludes a director, never a member. */
export type CirculatedSeat = {
  readonly seat: string;
  readonly category: string;
  /** The chair's seat or a deputy's. */
  readonly leads?: boolean | undefined;
  readonly personId: string | null;
  readonly excluded: boolean;
  /** A standing order or article keeps its holder from voting, and so from what is decided in writing. */
  readonly restricted?: Restricted | null | undefined;
};

export type GivenAnswer = { readonly seat: string; readonly choice: Answer; readonly at: Instant };

export type ResolutionFacts = {
  readonly kind: ResolutionKind;
  readonly card: RuleCard;
  readonly seats: readonly CirculatedSeat[];
  readonly answers: readonly GivenAnswer[];
  /** Where it has lapsed, when: an exclusive instant. */
  readonly lapsedAt?: Instant | undefined;
};

export type JudgedResolution = { readonly input: OutcomeInput; readonly answer: DecidedAnswer };

/**
 * The outcome of a resolution in writing by the engine of every ballot, with what it was computed from. Of a member's
 * answers an agreement counts whatever else was said (CA 2006 s.296(3)); a director who has said no is not of one mind
 * with the others. Eligible is who could have voted on it (s.289; model article 8(3)), so nobody whom a standing order keeps
 * from voting. Throws where the body has no such resolutions: `decideCirculate` refuses those first.
 */
export function judgeResolution(facts: ResolutionFacts): JudgedResolution {
  const { kind, card, seats, answers, lapsedAt } = facts;
  const { profile, quorum, remote } = card;
  const input: OutcomeInput = {
    rule: { profile, quorum, majority: resolutionMajority(kind), veto: [], remote },
    seats: seats.map(({ seat, category, leads, personId }) => ({
      seat,
      category: category === '' ? undefined : category,
      vacant: personId === null,
      leads,
    })),
    recused: seats.filter((one) => one.excluded && !one.restricted).map(({ seat }) => seat),
    restricted: seats.flatMap(({ seat, personId, restricted }) =>
      restricted && personId !== null ? [{ seat, ...restricted }] : [],
    ),
    votes: seats.flatMap(({ seat }) =>
      voteOf(
        kind,
        answers.filter((given) => given.seat === seat),
      ),
    ),
    ...(lapsedAt === undefined ? {} : { closedAt: lapsedAt }),
    method: methodOf(kind),
  };
  const answer = computeOutcome(input);
  if (answer.outcome === 'refused') throw new RangeError(`not in writing: ${answer.refusal}`);
  return { input, answer };
}

function voteOf(kind: ResolutionKind, given: readonly GivenAnswer[]) {
  const counts: Answer = kind === 'unanimous' ? 'disagree' : 'agree';
  const one = given.find(({ choice }) => choice === counts) ?? given[0];
  if (!one) return [];
  const choice: Choice = one.choice === 'agree' ? 'for' : 'against';
  return [{ seat: one.seat, choice, castAt: one.at }];
}
