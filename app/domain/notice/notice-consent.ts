import type { NoticeRule } from '../body/notice-rule';
import type { Profile } from '../body/profile';
import type { MeetingState } from '../permission/meeting-table';
import { addDays, type CalendarDate, daysFrom } from '../shared/calendar';
import { type Fraction, shareRoundedUp } from '../shared/fraction';
import { ok, type Result, refuse } from '../shared/result';

/** A company's members agree to shorter notice of a general meeting; a director waives notice of a board's. */
export type ConsentKind = 'consent' | 'waiver';

/** What members may do about the notice of this body's meetings; null where nobody can, as for a council's. */
export function consentKind(profile: Profile): ConsentKind | null {
  if (profile === 'trust-members') return 'consent';
  return profile === 'trust-board' || profile === 'trust-committee' ? 'waiver' : null;
}

/** Until how long after the day of the meeting a director's waiver is of use (model article 9(4)). */
const WAIVER_DAYS = 7;

export type NoticeFacts = {
  readonly profile: Profile;
  readonly rule: NoticeRule;
  /** Of the votes of all members, with how many they agree to shorter notice (`shortNoticeShare`). */
  readonly share: Fraction;
  /** The day on which the agenda was first published for the day of the meeting; null where it was not. */
  readonly publishedOn: CalendarDate | null;
  readonly meetsOn: CalendarDate;
  readonly today: CalendarDate;
  /** Those who hold a seat. */
  readonly members: number;
  /** How many of them agreed or waived. */
  readonly agreed: number;
};

export type NoticeStanding = {
  readonly kind: ConsentKind;
  /** Clear days needed, and those that publication gave, or would give today; both ends left out. */
  readonly needs: number;
  readonly days: number;
  readonly published: boolean;
  readonly short: boolean;
  readonly members: number;
  readonly agreed: number;
  readonly share: Fraction;
  /** How many must, for shorter notice to be good. */
  readonly needed: number;
  readonly enough: boolean;
};

/**
 * How the notice of a company's meeting stands, and who has agreed that it was short. A general meeting may be called at
 * shorter notice where that is agreed by a majority in number of the members who together have nine tenths of the votes of
 * all, or the share that the articles ask, of which each has one (CA 2006 ss.284, 307(4)-(6)): of a sole member, by that one. Notice need not be given to a
 * director who waives it (model article 9(4)), so that all of them must. Null for any other body. Source: governance.md §1, §6.5.
 */
export function noticeStanding(facts: NoticeFacts): NoticeStanding | null {
  const { profile, rule, publishedOn, meetsOn, today, members, agreed, share } = facts;
  const kind = consentKind(profile);
  if (kind === null) return null;
  const days = Math.max(0, daysFrom(publishedOn ?? today, meetsOn) - 1);
  const needed = kind === 'consent' ? neededOf(members, share) : members;
  return {
    ...{ kind, needs: rule.days, days, published: publishedOn !== null, short: days < rule.days },
    ...{ members, agreed, share, needed, enough: agreed >= needed },
  };
}

/** The least number that is more than half and has the share of the votes. */
function neededOf(members: number, share: Fraction): number {
  return Math.max(Math.floor(members / 2) + 1, shareRoundedUp(share, members));
}

export type GeneralNoticeRefusal =
  | { readonly code: 'general-meeting-not-noticed'; readonly needs: number }
  | {
      readonly code: 'general-meeting-short-notice';
      readonly needs: number;
      readonly days: number;
      readonly agreed: number;
      readonly needed: number;
      readonly share: Fraction;
    };

/**
 * Whether a meeting may begin, as far as its notice goes: a company's general meeting on notice of its agenda for fourteen
 * clear days, or its card's, or fewer as its members agreed. Directors' notice is theirs to waive and stops no meeting.
 * Source: governance.md §6.5 (CA 2006 ss.301, 307).
 */
export function decideGeneralNotice(standing: NoticeStanding | null): Result<true, GeneralNoticeRefusal> {
  if (standing?.kind !== 'consent') return ok(true);
  const { needs, days, agreed, needed, share } = standing;
  if (!standing.published) return refuse({ code: 'general-meeting-not-noticed', needs });
  if (!standing.short || standing.enough) return ok(true);
  return refuse({ code: 'general-meeting-short-notice', needs, days, agreed, needed, share });
}

export type ConsentFacts = {
  readonly profile: Profile;
  readonly state: MeetingState;
  readonly meetsOn: CalendarDate;
  readonly today: CalendarDate;
  /** Who holds the seat, or represents a corporate member (s.323); null where nobody does. */
  readonly memberId: string | null;
  /** The member's proxy; null where there is none. */
  readonly proxyId: string | null;
  readonly actorId: string;
  /** The actor serves the body. */
  readonly officer: boolean;
  /** By which the officer knows of it. */
  readonly document: string;
};

export type ConsentRefusal =
  | {
      readonly code:
        | 'notice-not-waived-here'
        | 'consent-of-nobody'
        | 'consent-not-yours'
        | 'consent-of-proxy'
        | 'consent-document-missing'
        | 'consent-too-late';
    }
  | { readonly code: 'waiver-too-late'; readonly until: CalendarDate };

/**
 * Whether a member's agreement to shorter notice, or a director's waiver, may be recorded: by the member, or by the officer
 * with the document that gave it; not by a proxy, who attends, speaks and votes at the meeting and no more (s.324), while it is
 * the members with the right to attend and vote who agree (s.307(5)); an agreement before the meeting begins, a waiver until seven days after the day on which it
 * was held. Source: governance.md §1, §6.5 (CA 2006 s.307; model article 9(4)).
 */
export function decideConsent(facts: ConsentFacts): Result<ConsentKind, ConsentRefusal> {
  const { state, meetsOn, today, memberId } = facts;
  const kind = consentKind(facts.profile);
  if (kind === null) return refuse({ code: 'notice-not-waived-here' });
  if (memberId === null) return refuse({ code: 'consent-of-nobody' });
  if (memberId !== facts.actorId) {
    if (!facts.officer) {
      return refuse({ code: facts.proxyId === facts.actorId ? 'consent-of-proxy' : 'consent-not-yours' });
    }
    if (facts.document.trim() === '') return refuse({ code: 'consent-document-missing' });
  }
  if (kind === 'consent') return state === 'scheduled' ? ok(kind) : refuse({ code: 'consent-too-late' });
  const until = addDays(meetsOn, WAIVER_DAYS);
  return today <= until ? ok(kind) : refuse({ code: 'waiver-too-late', until });
}
