import { findSenseless } from '~/domain/ballot/find-senseless';
import { addDays, type CalendarDate } from '~/domain/shared/calendar';
import { type Result, refuse } from '~/domain/shared/result';
import type { BodyCard } from './body-card';
import { type CallInRuleRefusal, checkCallIn } from './call-in-rule';
import { checkBodyCard } from './check-body-card';
import type { RuleCardRefusal } from './check-rule-card';
import { checkNotice, type NoticeRuleRefusal } from './notice-rule';
import { type CardSeat, checkQuorumOfSeats, type QuorumOfSeatsRefusal } from './quorum-of-seats';
import { sameCard } from './same-card';
import { checkShortNotice, type ShortNoticeRefusal } from './short-notice';
import { checkSubstitutes, type SubstitutesRefusal } from './substitutes';
import { checkUrgency, type UrgencyRuleRefusal, urgencyRule } from './urgency-rule';

export type CardChangeRefusal =
  | RuleCardRefusal
  | SubstitutesRefusal
  | UrgencyRuleRefusal
  | NoticeRuleRefusal
  | ShortNoticeRefusal
  | CallInRuleRefusal
  | { readonly code: 'card-profile-fixed' }
  | { readonly code: 'card-senseless'; readonly message: string }
  | { readonly code: 'card-unchanged' }
  | { readonly code: 'card-changed-meanwhile'; readonly version: number }
  | { readonly code: 'card-starts-too-early'; readonly earliest: CalendarDate }
  | QuorumOfSeatsRefusal
  | { readonly code: 'demand-above-seats'; readonly seats: number };

/** One version of a body’s card, in force or still to be. */
export type CardVersion = {
  readonly version: number;
  readonly effectiveOn: CalendarDate;
  readonly card: BodyCard;
};

type CardChange = {
  readonly newest: CardVersion;
  readonly proposed: BodyCard;
  /** The version that the change was made from. */
  readonly basedOn: number;
  readonly effectiveOn: CalendarDate;
  /** All seats of the body, vacant ones too. */
  readonly seats: readonly CardSeat[];
  readonly today: CalendarDate;
};

/**
 * Whether a body's card may be followed by another: a lawful one (`checkBodyCard`) that differs, holds from tomorrow at
 * the earliest, so that the rules never change in the middle of a meeting, and not before the version it follows. Refuses
 * `card-changed-meanwhile` when another version came first, and a quorum that all seats together could not make: too many,
 * more of a category than there are, or a chair or deputy where there is none; or one that nobody makes.
 * Source: governance.md §1, §4.
 */
export function decideCardChange(change: CardChange): Result<true, CardChangeRefusal> {
  const { newest, proposed, basedOn, effectiveOn, seats, today } = change;
  if (basedOn !== newest.version) return refuse({ code: 'card-changed-meanwhile', version: newest.version });
  if (proposed.profile !== newest.card.profile) return refuse({ code: 'card-profile-fixed' });
  const notice = checkNotice(proposed);
  if (!notice.ok) return notice;
  const shorter = checkShortNotice(proposed);
  if (!shorter.ok) return shorter;
  const window = checkCallIn(proposed);
  if (!window.ok) return window;
  if (sameCard(proposed, newest.card)) return refuse({ code: 'card-unchanged' });
  const tomorrow = addDays(today, 1);
  const tooEarly = [tomorrow, newest.effectiveOn].filter((day) => effectiveOn < day).sort();
  const earliest = tooEarly.at(-1);
  if (earliest) return refuse({ code: 'card-starts-too-early', earliest });
  const senseless = findSenseless(proposed);
  if (senseless) return refuse({ code: 'card-senseless', message: senseless.message });
  const makeable = checkQuorumOfSeats(proposed.quorum, seats);
  if (!makeable.ok) return makeable;
  const lawful = checkBodyCard(proposed, seats.length);
  if (!lawful.ok) return lawful;
  if ((proposed.recordedVoteDemand ?? 0) > seats.length) {
    return refuse({ code: 'demand-above-seats', seats: seats.length });
  }
  const substituted = checkSubstitutes(proposed);
  if (!substituted.ok) return substituted;
  return checkUrgency(urgencyRule(proposed), { profile: proposed.profile, seats: seats.length });
}
