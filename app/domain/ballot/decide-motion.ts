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
import { checkMover, type MoverFacts, type MoverRefusal } from './check-mover';
import type { MotionState } from './live-ballot';
import { checkMotionKind, type MotionKindRefusal } from './motion-majority';

/** What is to be put: the paper's recommendations, one by one or together, words of the meeting, or a name. */
export type MotionWish =
  | { readonly kind: 'recommendation'; readonly keys: readonly string[]; readonly together: boolean }
  | { readonly kind: 'other' | 'call-meeting' | 'special' | 'honour'; readonly text: string }
  | { readonly kind: 'appointment'; readonly candidate: string; readonly office: string };

/** A motion to be added, in the words in which it is put. */
export type PutMotion = {
  readonly text: string;
  readonly recommendations: readonly string[];
  readonly candidate: string;
};

/** A motion of the item that is there already. */
export type StandingMotion = {
  readonly state: MotionState;
  readonly text: string;
  readonly recommendations: readonly string[];
  readonly candidate: string;
};

/** What stands when a motion is put: the item, the body, the paper and the other motions. */
export type PutFacts = MoverFacts & {
  readonly itemDone: boolean;
  readonly profile: Profile;
  readonly meeting: MeetingKind;
  readonly recommendations: readonly Recommendation[];
  /** What the notice of the meeting said of the item's special resolution. */
  readonly specialNotice: SpecialNotice;
  readonly motions: readonly StandingMotion[];
};

/** Why a motion cannot be put. */
export type PutRefusal =
  | { readonly code: 'item-is-done' }
  | { readonly code: 'motion-empty' }
  | { readonly code: 'recommendation-unknown' }
  | { readonly code: 'recommendation-put-already' }
  | { readonly code: 'candidate-put-already' }
  | MoverRefusal
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
