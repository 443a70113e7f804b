import type { Recommendation } from '~/domain/paper/paper-content';
import { ok, type Result, refuse } from '~/domain/shared/result';
import type { Profile } from '../body/profile';
import type { MeetingKind } from '../meeting/meeting-kind';
import {
  decideSpecialNotice,
  type SpecialNotice,
  type SpecialNoticeRefusal,
  statedSpecial,
} from '../meeting/special-notice';
import type { BallotState, MotionKind, MotionState } from './live-ballot';
import { checkMotionKind, type MotionKindRefusal } from './motion-majority';

/** What is to be put: the paper's recommendations, one by one or together, words of the meeting, or a name. */
export type MotionWish =
  | { readonly kind: 'recommendation'; readonly keys: readonly string[]; readonly together: boolean }
  | { readonly kind: 'other' | 'call-meeting' | 'special' | 'honour'; readonly text: string }
  | { readonly kind: 'appointment'; readonly candidate: string; readonly office: string };

export type PutMotion = {
  readonly text: string;
  readonly recommendations: readonly string[];
  readonly candidate: string;
};

export type StandingMotion = {
  readonly state: MotionState;
  readonly text: string;
  readonly recommendations: readonly string[];
  readonly candidate: string;
};

export type PutFacts = {
  readonly itemDone: boolean;
  readonly profile: Profile;
  readonly meeting: MeetingKind;
  readonly recommendations: readonly Recommendation[];
  /** What the notice of the meeting said of the item's special resolution. */
  readonly specialNotice: SpecialNotice;
  readonly motions: readonly StandingMotion[];
  /** People who sit on the body. */
  readonly memberIds: readonly string[];
  readonly movedById: string | null;
  readonly secondedById: string | null;
};

export type PutRefusal =
  | { readonly code: 'item-is-done' }
  | { readonly code: 'motion-empty' }
  | { readonly code: 'recommendation-unknown' }
  | { readonly code: 'recommendation-put-already' }
  | { readonly code: 'candidate-put-already' }
  | { readonly code: 'mover-not-member' }
  | { readonly code: 'mover-is-seconder' }
  | MotionKindRefusal
  | SpecialNoticeRefusal;

/**
 * The motions that a wish adds: a motion for each recommendation or one for all, and one for each name. Those that
 * stand ready in the same words are not added again. A recommendation or a name stands in one motion only, and a special
 * resolution is put in the words of its notice. Source: product.md, Ballots; governance.md §5, §8.
 */
export function decideMotion(wish: MotionWish, facts: PutFacts): Result<readonly PutMotion[], PutRefusal> {
  if (facts.itemDone) return refuse({ code: 'item-is-done' });
  const kind = checkMotionKind(wish.kind, facts);
  if (!kind.ok) return kind;
  const people = checkMover(facts);
  if (people) return refuse(people);
  const wanted = wantedMotions(wish, facts);
  if (!wanted.ok) return wanted;
  const standing = facts.motions.filter(({ state }) => state !== 'replaced' && state !== 'withdrawn');
  const added = wanted.value.filter(
    ({ text }) => !standing.some((motion) => motion.state === 'ready' && motion.text === text),
  );
  const clash = added.flatMap((motion) => clashOf(motion, standing))[0];
  return clash ? refuse(clash) : ok(added);
}

function wantedMotions(wish: MotionWish, facts: PutFacts): Result<readonly PutMotion[], PutRefusal> {
  switch (wish.kind) {
    case 'recommendation':
      return ofRecommendations(wish, facts);
    case 'other':
    case 'call-meeting':
    case 'honour':
    case 'special': {
      const text = wish.text.trim();
      if (text === '') return refuse({ code: 'motion-empty' });
      if (wish.kind === 'special') {
        const noticed = decideSpecialNotice(text, facts.specialNotice);
        if (!noticed.ok) return noticed;
      }
      const put = wish.kind === 'special' ? statedSpecial(text) : text;
      return ok([{ text: put, recommendations: [], candidate: '' }]);
    }
    case 'appointment':
      return ofName(wish);
  }
}

function clashOf(motion: PutMotion, standing: readonly StandingMotion[]): PutRefusal[] {
  const named = motion.candidate !== '' && standing.some(({ candidate }) => candidate === motion.candidate);
  if (named) return [{ code: 'candidate-put-already' }];
  const taken = standing.flatMap(({ recommendations }) => recommendations);
  const twice = motion.recommendations.some((key) => taken.includes(key));
  return twice ? [{ code: 'recommendation-put-already' }] : [];
}

/** A mover and a seconder are two members of the body; neither is required. */
function checkMover({ movedById, secondedById, memberIds }: MoverFacts): PutRefusal | null {
  const named = [movedById, secondedById].filter((id) => id !== null);
  if (named.some((id) => !memberIds.includes(id))) return { code: 'mover-not-member' };
  return movedById !== null && movedById === secondedById ? { code: 'mover-is-seconder' } : null;
}

type MoverFacts = Pick<PutFacts, 'movedById' | 'secondedById' | 'memberIds'>;

function ofRecommendations(
  { keys, together }: { readonly keys: readonly string[]; readonly together: boolean },
  { recommendations }: PutFacts,
): Result<readonly PutMotion[], PutRefusal> {
  if (keys.length === 0) return refuse({ code: 'motion-empty' });
  const chosen = recommendations.filter(({ key }) => keys.includes(key));
  if (chosen.length < new Set(keys).size) return refuse({ code: 'recommendation-unknown' });
  const groups = together ? [chosen] : chosen.map((one) => [one]);
  return ok(
    groups.map((group) => ({
      text: group.map(({ key, text }) => `(${key}) ${text}`).join('\n'),
      recommendations: group.map(({ key }) => key),
      candidate: '',
    })),
  );
}

function ofName(wish: {
  readonly candidate: string;
  readonly office: string;
}): Result<readonly PutMotion[], PutRefusal> {
  const [candidate, office] = [wish.candidate.trim(), wish.office.trim()];
  if (candidate === '' || office === '') return refuse({ code: 'motion-empty' });
  return ok([{ text: `That ${candidate} be appointed as ${office}.`, recommendations: [], candidate }]);
}

export type AmendFacts = MoverFacts & {
  readonly kind: MotionKind;
  /** Another amendment to it is not disposed of. */
  readonly amendmentPending: boolean;
  readonly state: MotionState;
  /** Of the ballots on this motion that were not set aside. */
  readonly ballots: readonly BallotState[];
  readonly text: string;
  readonly wording: string;
};

export type AmendRefusal =
  | PutRefusal
  | { readonly code: 'ballot-open-on-motion' }
  | { readonly code: 'motion-not-ready'; readonly state: MotionState }
  | { readonly code: 'amendment-changes-nothing' }
  | {
      readonly code:
        | 'exclusion-not-amended'
        | 'special-not-amended'
        | 'amendment-not-amended'
        | 'amendment-first';
    };

/**
 * Whether a motion may be amended: by agreement, which replaces it, or by a motion of its own, which is disposed of before it.
 * Only one that no ballot has in hand (wording never changes under a vote), one amendment at a time, none to an
 * amendment, and none to a special resolution, which is put in the words of its notice. Source: product.md, What it does 7; governance.md §5.
 */
export function decideAmendment(facts: AmendFacts): Result<{ readonly text: string }, AmendRefusal> {
  const text = facts.text.trim();
  if (facts.kind === 'exclusion') return refuse({ code: 'exclusion-not-amended' });
  // Its text is that of the notice (CA 2006 s.283(6)).
  if (facts.kind === 'special') return refuse({ code: 'special-not-amended' });
  if (facts.kind === 'amendment') return refuse({ code: 'amendment-not-amended' });
  if (facts.ballots.some((state) => state === 'open' || state === 'closed')) {
    return refuse({ code: 'ballot-open-on-motion' });
  }
  if (facts.state !== 'ready') return refuse({ code: 'motion-not-ready', state: facts.state });
  if (facts.amendmentPending) return refuse({ code: 'amendment-first' });
  if (text === '') return refuse({ code: 'motion-empty' });
  if (text === facts.wording) return refuse({ code: 'amendment-changes-nothing' });
  const people = checkMover(facts);
  return people ? refuse(people) : ok({ text });
}
