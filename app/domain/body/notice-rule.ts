import type { DayBasis } from '../notice/working-calendar';
import { ok, type Result, refuse } from '../shared/result';
import { isCouncilProfile, type Profile } from './profile';

/** How long before a meeting its agenda has to be out, and what says so. */
export type NoticeRule = {
  readonly days: number;
  readonly basis: DayBasis;
  /** A statute's days no card shortens; `card` is the body's own rule, which may ask for more. */
  readonly from: 'statute' | 'card';
};

/** What a company's board gives itself where its articles say nothing (governance.md §1: suggest 7 days). */
const USUAL_DAYS = 7;

/** For how long the report lies before one person of an executive, as an agenda does before a meeting of it. */
const REPORT_DAYS = 5;

/** More than this nobody's rule asks for. */
const MOST_DAYS = 60;

export type NoticeRuleRefusal =
  | { readonly code: 'notice-below-statute'; readonly least: number; readonly basis: DayBasis }
  | { readonly code: 'notice-too-long'; readonly most: number };

/** What the law gives at the least, which no card shortens; null where it gives none. */
function leastNotice(profile: Profile): Pick<NoticeRule, 'days' | 'basis'> | null {
  if (isCouncilProfile(profile)) return { days: 5, basis: 'working' };
  return profile === 'trust-members' ? { days: 14, basis: 'calendar' } : null;
}

/** Whether a card may ask for so many days: no fewer than the law gives. Source: governance.md §1, §6. */
export function checkNotice(card: {
  readonly profile: Profile;
  readonly noticeDays?: number | undefined;
}): Result<true, NoticeRuleRefusal> {
  const least = leastNotice(card.profile);
  const days = card.noticeDays ?? least?.days ?? USUAL_DAYS;
  if (least && days < least.days) {
    return refuse({ code: 'notice-below-statute', least: least.days, basis: least.basis });
  }
  return days > MOST_DAYS ? refuse({ code: 'notice-too-long', most: MOST_DAYS }) : ok(true);
}

/**
 * The notice that a body's meetings need: five clear working days for a council's (LGA 1972 s.100A(6); SI 2012/2089 regs 6,
 * 7), fourteen clear days for a company's general meeting (CA 2006 s.307), or more where its card asks for more; otherwise
 * the card's own days, all counted. One person of an executive holds no meeting: these are the working days for which the
 * report lies open before a key decision, of which SI 2012/2089 says nothing, so that they are local; 0 where none are asked.
 * Source: governance.md §1, §6.
 */
export function noticeRule(card: {
  readonly profile: Profile;
  readonly noticeDays?: number | undefined;
}): NoticeRule {
  const least = leastNotice(card.profile);
  if (least) {
    const own = card.noticeDays ?? 0;
    return own > least.days ? { ...least, days: own, from: 'card' } : { ...least, from: 'statute' };
  }
  if (card.profile === 'individual') {
    return { days: card.noticeDays ?? REPORT_DAYS, basis: 'working', from: 'card' };
  }
  return { days: card.noticeDays ?? USUAL_DAYS, basis: 'calendar', from: 'card' };
}

/** Whether its agendas, open papers and minutes are published: a council's are by law (LGA 1972 s.100B). */
export function publishesMeetings(card: {
  readonly profile: Profile;
  readonly publishes?: boolean | undefined;
}): boolean {
  if (isCouncilProfile(card.profile)) return true;
  return card.publishes ?? card.profile === 'trust-board';
}
