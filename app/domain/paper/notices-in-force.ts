import { isSoleDecider, type Profile } from '../body/profile';
import { isExecutive } from '../decision/is-executive';
import type { NoticeKind } from '../notice/notice-kind';
import type { DayBasis } from '../notice/working-calendar';
import type { CalendarDate } from '../shared/calendar';
import type { KeyNoticesGiven } from './decide-key-notice';
import type { PrivateNoticesGiven } from './decide-privacy';

/** A notice given, or an agreement recorded in place of one, since the earlier bodies decided. */
export type NoticeInForce = {
  readonly kind: NoticeKind;
  /** The day on which it was made public. */
  readonly on: CalendarDate;
  /** Of an agreement: the last day on which it lets the decision be made; of a notice of no matter. */
  readonly untilOn: CalendarDate | null;
};

export type Noticed = {
  readonly inForce: readonly NoticeInForce[];
  /** Of the body that decides. */
  readonly profile: Profile;
  /** How it counts 28 days. */
  readonly keyBasis: DayBasis;
  /** Whether something of the paper is exempt: its text, or an appendix that it carries. */
  readonly exempt: boolean;
};

export type StatutoryNotices = KeyNoticesGiven & { readonly privately: PrivateNoticesGiven | null };

/**
 * The notices and agreements that count for the key decision on a paper, and for taking it in private: those are asked of what
 * an executive takes at a meeting and is exempt. Regulation 5 is about meetings, and one person holds none. Source:
 * governance.md §6.3 (SI 2012/2089 regs 5, 9, 10 and 11).
 */
export function statutoryNotices({ inForce, profile, keyBasis, exempt }: Noticed): StatutoryNotices {
  const given = (kind: NoticeKind) => inForce.filter((one) => one.kind === kind).map(({ on }) => on);
  const until = (kind: NoticeKind) =>
    inForce.flatMap((one) => (one.kind === kind && one.untilOn !== null ? [one.untilOn] : []));
  const privately = isExecutive(profile) && !isSoleDecider(profile) && exempt;
  return {
    noticesOn: given('key-decision'),
    exceptionsOn: given('general-exception'),
    urgentUntil: until('special-urgency'),
    keyBasis,
    privately: privately
      ? {
          firstOn: given('private-meeting'),
          secondOn: given('private-meeting-again'),
          urgentUntil: until('private-urgency'),
          keyBasis,
        }
      : null,
  };
}

/**
 * The same as they are asked for when a paper is tabled. An open paper with an exempt appendix may be taken in public, so that
 * its notices of a private meeting are asked for only when the public is to go out. Source: governance.md §6.3, §7.
 */
export function noticesToTable(
  noticed: Noticed & {
    /** Whether the text itself is. */
    readonly exemptText: boolean;
  },
): StatutoryNotices {
  const given = statutoryNotices(noticed);
  return noticed.exemptText ? given : { ...given, privately: null };
}

/** Whether anything in force may let the key decision be made. Source: governance.md §6.3 (SI 2012/2089 regs 9, 10 and 11). */
export function letsKeyDecision(kinds: readonly NoticeKind[]): boolean {
  return kinds.some((kind) => KEY_KINDS.includes(kind));
}

const KEY_KINDS: readonly NoticeKind[] = ['key-decision', 'general-exception', 'special-urgency'];
