import { findSenseless } from '~/domain/ballot/find-senseless';
import { quorumNeeded } from '~/domain/meeting/quorum-needed';
import { addDays, type CalendarDate } from '~/domain/shared/calendar';
import { type Result, refuse } from '~/domain/shared/result';
import type { BodyCard } from './body-card';
import { checkRuleCard, type RuleCardRefusal } from './check-rule-card';
import { checkNotice, type NoticeRuleRefusal } from './notice-rule';
import type { QuorumRule } from './rule-card';
import { sameCard } from './same-card';
import { checkSubstitutes, type SubstitutesRefusal } from './substitutes';
import { checkUrgency, type UrgencyRuleRefusal, urgencyRule } from './urgency-rule';

export type CardChangeRefusal =
  | RuleCardRefusal
  | SubstitutesRefusal
  | UrgencyRuleRefusal
  | NoticeRuleRefusal
  | { readonly code: 'card-profile-fixed' }
  | { readonly code: 'card-senseless'; readonly message: string }
  | { readonly code: 'card-unchanged' }
  | { readonly code: 'card-changed-meanwhile'; readonly version: number }
  | { readonly code: 'card-starts-too-early'; readonly earliest: CalendarDate }
  | { readonly code: 'quorum-above-seats'; readonly needed: number; readonly seats: number }
  | {
      readonly code: 'minimum-above-seats';
      readonly category: string;
      readonly needed: number;
      readonly seats: number;
    }
  | { readonly code: 'no-seat-to-lead' };

/** One version of a body’s card, in force or still to be. */
export type CardVersion = {
  readonly version: number;
  readonly effectiveOn: CalendarDate;
  readonly card: BodyCard;
};

/** A seat as far as a card's quorum may ask for it. */
export type CardSeat = {
  readonly category: string;
  /** The chair's or a deputy's. */
  readonly leads: boolean;
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
 * Whether a body's card may be followed by another: a lawful one (`checkRuleCard`) that differs, holds from tomorrow at
 * the earliest, so that the rules never change in the middle of a meeting, and not before the version it follows. Refuses
 * `card-changed-meanwhile` when another version came first, and a quorum that all seats together could not make: too many,
 * more of a category than there are, or a chair or deputy where there is none.
 * Source: governance.md §1, §4.
 */
export function decideCardChange(change: CardChange): Result<true, CardChangeRefusal> {
  const { newest, proposed, basedOn, effectiveOn, seats, today } = change;
  if (basedOn !== newest.version) return refuse({ code: 'card-changed-meanwhile', version: newest.version });
  if (proposed.profile !== newest.card.profile) return refuse({ code: 'card-profile-fixed' });
  const notice = checkNotice(proposed);
  if (!notice.ok) return notice;
  if (sameCard(proposed, newest.card)) return refuse({ code: 'card-unchanged' });
  const tomorrow = addDays(today, 1);
  const tooEarly = [tomorrow, newest.effectiveOn].filter((day) => effectiveOn < day).sort();
  const earliest = tooEarly.at(-1);
  if (earliest) return refuse({ code: 'card-starts-too-early', earliest });
  const senseless = findSenseless(proposed);
  if (senseless) return refuse({ code: 'card-senseless', message: senseless.message });
  const beyond = beyondSeats(proposed.quorum, seats);
  if (beyond) return refuse(beyond);
  const lawful = checkRuleCard(proposed, seats.length);
  if (!lawful.ok) return lawful;
  const substituted = checkSubstitutes(proposed);
  if (!substituted.ok) return substituted;
  return checkUrgency(urgencyRule(proposed), { profile: proposed.profile, seats: seats.length });
}

function beyondSeats(quorum: QuorumRule, seats: readonly CardSeat[]): CardChangeRefusal | null {
  const needed = quorumNeeded(quorum, seats.length);
  if (needed > seats.length) return { code: 'quorum-above-seats', needed, seats: seats.length };
  for (const [category, least] of Object.entries<number>(quorum.categories ?? {})) {
    const of = seats.filter((seat) => seat.category === category).length;
    if (least > of) return { code: 'minimum-above-seats', category, needed: least, seats: of };
  }
  return quorum.chairOrDeputy && !seats.some(({ leads }) => leads) ? { code: 'no-seat-to-lead' } : null;
}
