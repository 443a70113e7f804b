import { isCouncilProfile, type Profile } from '../body/profile';
import { isExecutive } from '../decision/is-executive';
import { checkParagraphs, type Paragraph, type ParagraphRefusal } from '../paper/schedule-12a';
import type { MeetingState } from '../permission/meeting-table';
import { ok, type Result, refuse } from '../shared/result';
import type { ItemState } from './agenda';

/**
 * Why the public is kept out of an item: `exempt` by resolution under Schedule 12A; `confidential` by law and without one;
 * `own-practice` of a body to which the Act does not apply, a company's board among them.
 */
export const EXCLUSION_GROUNDS = ['exempt', 'confidential', 'own-practice'] as const;
export type ExclusionGround = (typeof EXCLUSION_GROUNDS)[number];

/** `proposed` waits for its resolution; `lost` was not carried; `lapsed` was never put before its item ended. */
export type ExclusionState = 'proposed' | 'in-force' | 'ended' | 'lost' | 'lapsed';

/** Somebody invited to follow the meeting who stays for the item, and why. */
export type Stay = { readonly personId: string; readonly reason: string };

export type ExclusionWish = {
  readonly ground: ExclusionGround;
  /** Of Schedule 12A; with `exempt` only. */
  readonly paragraphs: readonly number[];
  /** With `exempt` the public interest; with `confidential` what forbids disclosure; else the body's own reason. */
  readonly reason: string;
  readonly stays: readonly Stay[];
};

export type ExclusionFacts = {
  readonly profile: Profile;
  readonly meetingState: MeetingState;
  readonly itemState: ItemState;
  /** An executive's notices of a private meeting stand for what of the item is exempt. */
  readonly privatelyNoticed: boolean;
  /** Another exclusion stands for the item: proposed or in force. */
  readonly stands: boolean;
  /** Those invited to follow the meeting. */
  readonly observerIds: readonly string[];
};

export type ExclusionRefusal =
  | { readonly code: 'meeting-not-in-session' | 'item-not-in-hand' | 'exclusion-stands' }
  | { readonly code: 'ground-not-here'; readonly council: boolean }
  | { readonly code: 'exclusion-reason-missing' | 'stay-without-reason' | 'stay-not-observer' }
  | { readonly code: 'no-private-notice' }
  | ParagraphRefusal;

export type DecidedExclusion = {
  readonly paragraphs: readonly Paragraph[];
  readonly reason: string;
  readonly stays: readonly Stay[];
  /** Whether it waits for a resolution of the body, carried before exempt matter is opened. */
  readonly byResolution: boolean;
};

/** The grounds that a body of this profile has: a council's by statute, any other's by its own practice. */
export function groundsFor(profile: Profile): readonly ExclusionGround[] {
  return isCouncilProfile(profile) ? ['exempt', 'confidential'] : ['own-practice'];
}

/**
 * Whether the public may be kept out of the item in hand on this ground, and whether that takes a resolution. A council's
 * body excludes for exempt information by a resolution that names the description (LGA 1972 s.100A(4), (5); SI 2012/2089
 * reg 4), and must for confidential information without one (s.100A(2)); an executive only after the notices of a private
 * meeting (reg 5). Any other body goes by its own practice, with a reason. Source: governance.md §6.3, §7.
 */
export function decideExclusion(
  wish: ExclusionWish,
  facts: ExclusionFacts,
): Result<DecidedExclusion, ExclusionRefusal> {
  const { profile } = facts;
  if (facts.meetingState !== 'in-session') return refuse({ code: 'meeting-not-in-session' });
  if (facts.itemState !== 'current') return refuse({ code: 'item-not-in-hand' });
  if (facts.stands) return refuse({ code: 'exclusion-stands' });
  if (!groundsFor(profile).includes(wish.ground)) {
    return refuse({ code: 'ground-not-here', council: isCouncilProfile(profile) });
  }
  const reason = wish.reason.trim();
  const exempt = wish.ground === 'exempt';
  const paragraphs = exempt ? checkParagraphs(wish.paragraphs, reason) : ok([]);
  if (!paragraphs.ok) return paragraphs;
  if (reason === '') return refuse({ code: 'exclusion-reason-missing' });
  if (exempt && isExecutive(profile) && !facts.privatelyNoticed) return refuse({ code: 'no-private-notice' });
  const stays = wish.stays.map((stay) => ({ ...stay, reason: stay.reason.trim() }));
  if (stays.some(({ personId }) => !facts.observerIds.includes(personId))) {
    return refuse({ code: 'stay-not-observer' });
  }
  if (stays.some((stay) => stay.reason === '')) return refuse({ code: 'stay-without-reason' });
  return ok({ paragraphs: paragraphs.value, reason, stays, byResolution: exempt });
}

/** What becomes of a proposed exclusion once its resolution is declared. */
export function afterResolution(carried: boolean): Extract<ExclusionState, 'in-force' | 'lost'> {
  return carried ? 'in-force' : 'lost';
}

/** What becomes of an exclusion when its item ends: the public returns, or what was never put lapses. */
export function afterItem(state: ExclusionState): ExclusionState {
  if (state === 'in-force') return 'ended';
  return state === 'proposed' ? 'lapsed' : state;
}
