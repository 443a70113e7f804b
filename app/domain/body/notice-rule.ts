import type { DayBasis } from '../notice/working-calendar';
import { isCouncilProfile, type Profile } from './profile';

/** How long before a meeting its agenda has to be out, and what says so. */
export type NoticeRule = {
  readonly days: number;
  readonly basis: DayBasis;
  /** A statute's days no card changes; `card` is the body's own rule. */
  readonly from: 'statute' | 'card';
};

/** What a company's board gives itself where its articles say nothing (governance.md §1: suggest 7 days). */
const USUAL_DAYS = 7;

/**
 * The notice that a body's meetings need: five clear working days for a council's (LGA 1972 s.100A(6); SI 2012/2089 regs 6,
 * 7), fourteen clear days for a company's general meeting (CA 2006 s.307), otherwise the card's own days, all counted.
 * Source: governance.md §1, §6.
 */
export function noticeRule(card: {
  readonly profile: Profile;
  readonly noticeDays?: number | undefined;
}): NoticeRule {
  if (isCouncilProfile(card.profile)) return { days: 5, basis: 'working', from: 'statute' };
  if (card.profile === 'trust-members') return { days: 14, basis: 'calendar', from: 'statute' };
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
