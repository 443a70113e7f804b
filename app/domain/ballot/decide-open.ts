import { isSoleDecider } from '~/domain/body/profile';
import type { RuleCard } from '~/domain/body/rule-card';
import { type ExemptMatter, type OpensTooSoon, opensTooSoon } from '~/domain/meeting/agenda-part';
import type { Quorum } from '~/domain/meeting/quorum';
import type { MeetingState } from '~/domain/permission/meeting-table';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { ballotInput } from './ballot-input';
import { computeOutcome } from './compute-outcome';
import { type ElectorSeat, electorateOf, type SeatInRoom } from './electorate';
import type { BallotMethod, MotionKind, MotionState } from './live-ballot';
import { majorityByAct } from './motion-majority';

export type OpenFacts = ExemptMatter & {
  readonly method: BallotMethod;
  readonly meetingState: MeetingState;
  readonly itemIsCurrent: boolean;
  /** The paper of the item, if it has one: whether it still travels, and the version tabled. */
  readonly paper: { readonly travelling: boolean; readonly versionNumber: number | null } | null;
  readonly motion: {
    readonly kind: MotionKind;
    readonly state: MotionState;
    readonly objected: boolean;
    readonly seconded: boolean;
    /** An amendment to it is not disposed of. */
    readonly amendmentPending: boolean;
    /** The names of this vote enter the record: the law commands it or members called for it. */
    readonly namesRecorded: boolean;
  };
  /** Another ballot of the meeting is open. */
  readonly anotherOpen: boolean;
  /** Another ballot of the item is closed and waits for its declaration. */
  readonly anotherUndeclared: boolean;
  /** As it is for this motion (`cardFor`). */
  readonly card: RuleCard & { readonly secondingRequired?: boolean | undefined };
  readonly seats: readonly SeatInRoom[];
};

export type OpenRefusal =
  | { readonly code: 'meeting-not-in-session' }
  | { readonly code: 'item-not-current' }
  | { readonly code: 'another-ballot-open' }
  | { readonly code: 'another-ballot-undeclared' }
  | { readonly code: 'motion-not-ready'; readonly state: MotionState }
  | { readonly code: 'paper-not-travelling' }
  | { readonly code: 'version-not-tabled' }
  | OpensTooSoon
  | { readonly code: 'decided-at-desk' }
  | { readonly code: 'advisory-has-no-ballot' }
  | { readonly code: 'secret-only-for-appointments' }
  | { readonly code: 'objected-so-vote' }
  | { readonly code: 'motion-not-seconded' | 'amendment-first' | 'names-need-named-vote' }
  | { readonly code: 'share-needs-votes' }
  | { readonly code: 'rule-card-unlawful'; readonly says: string }
  | {
      readonly code: 'inquorate';
      readonly forItem: boolean;
      readonly needed: number;
      readonly counted: number;
      /** The step of the reasoning: what else is wanting where enough are counted. */
      readonly says: string;
    };

export type Opening = { readonly electors: readonly ElectorSeat[]; readonly quorum: Quorum | null };

/**
 * Whether a ballot may open now, and who may vote in it. The item must be the current one of a meeting in session, its
 * wording and version fixed, and its quorum met at this moment without those barred. Secret only for appointments; an
 * advisory body puts the question and takes no vote; a share that an Act asks for is counted. Source: product.md, Ballots; governance.md §4 and §5.
 */
export function decideOpen(facts: OpenFacts): Result<Opening, OpenRefusal> {
  const refusal = outOfPlace(facts) ?? wrongMethod(facts);
  if (refusal) return refuse(refusal);
  const { card, seats } = facts;
  const electors = electorateOf(seats, card);
  const answer = computeOutcome(ballotInput({ kind: facts.motion.kind, card, seats, electors, votes: [] }));
  if (answer.outcome === 'refused') {
    return refuse({ code: 'rule-card-unlawful', says: answer.steps.map(({ says }) => says).join(' ') });
  }
  const { quorum } = answer;
  if (quorum && !quorum.met) {
    const { needed, counted } = quorum;
    const says = answer.steps.map((step) => step.says).join(' ');
    return refuse({ code: 'inquorate', forItem: quorum.state === 'inquorate-item', needed, counted, says });
  }
  return ok({ electors, quorum });
}

function outOfPlace(facts: OpenFacts): OpenRefusal | null {
  if (facts.meetingState !== 'in-session') return { code: 'meeting-not-in-session' };
  if (!facts.itemIsCurrent) return { code: 'item-not-current' };
  if (facts.anotherOpen) return { code: 'another-ballot-open' };
  if (facts.anotherUndeclared) return { code: 'another-ballot-undeclared' };
  if (facts.motion.state !== 'ready') return { code: 'motion-not-ready', state: facts.motion.state };
  if (facts.paper && !facts.paper.travelling) return { code: 'paper-not-travelling' };
  if (facts.paper && facts.paper.versionNumber === null) return { code: 'version-not-tabled' };
  if (facts.motion.amendmentPending) return { code: 'amendment-first' };
  const toExclude = facts.motion.kind === 'exclusion';
  if (facts.card.secondingRequired && !facts.motion.seconded && !toExclude) {
    return { code: 'motion-not-seconded' };
  }
  return opensTooSoon({ ...facts, profile: facts.card.profile, toExclude });
}

function wrongMethod({ method, card, motion }: OpenFacts): OpenRefusal | null {
  if (isSoleDecider(card.profile)) return { code: 'decided-at-desk' };
  if (card.profile === 'advisory' && method !== 'assent') return { code: 'advisory-has-no-ballot' };
  if (method === 'secret' && motion.kind !== 'appointment') return { code: 'secret-only-for-appointments' };
  if (method === 'assent' && majorityByAct(motion.kind)) return { code: 'share-needs-votes' };
  if (method === 'assent' && motion.objected) return { code: 'objected-so-vote' };
  if (method !== 'named' && motion.namesRecorded) return { code: 'names-need-named-vote' };
  return null;
}
