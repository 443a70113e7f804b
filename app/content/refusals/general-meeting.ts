import type { Fraction } from '~/domain/shared/fraction';
import { dateWords } from '../dates';
import type { RefusalTable } from '../refusal-table';

/** Notice of a company’s meeting, and its members’ agreement to less. */
export const GENERAL_MEETING_REFUSALS: RefusalTable = {
  'new-business-after-adjournment': () => ({
    status: 409,
    title: 'An adjourned general meeting takes no new business',
    says: 'Only what could properly have been transacted before the adjournment is taken when it goes on (model article 27). Nobody can lift that here: the governance officer puts it on the agenda of another general meeting, with notice of it.',
  }),
  'business-not-in-notice': (facts: { needs: number; days: number | null }) => ({
    status: 409,
    title: 'The notice of this meeting does not have this business in time',
    says: `${facts.days === null ? 'It is in no published agenda' : `It has been in the published agenda for ${facts.days} clear ${facts.days === 1 ? 'day' : 'days'}`} and a general meeting takes what was in its notice ${facts.needs} clear days before (Companies Act 2006, sections 307 and 311). The members may agree to shorter notice before the meeting begins; else it waits for another general meeting.`,
  }),
  'general-meeting-not-noticed': (facts: { needs: number }) => ({
    status: 409,
    title: 'No notice of this meeting was given',
    says: `A general meeting is held on notice of its agenda, ${facts.needs} clear days before (Companies Act 2006, sections 301 and 307). The governance officer publishes the agenda; where that is too short, the members may agree to it.`,
  }),
  'general-meeting-short-notice': (facts: {
    needs: number;
    days: number;
    agreed: number;
    needed: number;
    share: Fraction;
  }) => ({
    status: 409,
    title: 'The notice of this meeting is too short',
    says: `${facts.days} clear ${facts.days === 1 ? 'day was' : 'days were'} given and ${facts.needs} are needed. ${facts.needed} ${facts.needed === 1 ? 'member' : 'members'} must agree to shorter notice, more than half with ${facts.share[0]}% of the votes (Companies Act 2006, section 307); ${facts.agreed} ${facts.agreed === 1 ? 'has' : 'have'}. Members agree on this page, or the governance officer records it; or the meeting is put off.`,
  }),
  'notice-not-waived-here': () => ({
    status: 422,
    title: 'Notice of this body’s meetings is nobody’s to waive',
    says: 'The members of a company may agree to shorter notice of a general meeting, and a director may waive notice of a board’s. A council’s agenda is open to the public for the days that the law says, and nobody can lift that.',
  }),
  'consent-of-nobody': () => ({
    status: 422,
    title: 'Nobody holds that seat',
    says: 'Choose a member: whoever holds the seat, or acts for its member, agrees.',
  }),
  'consent-not-yours': () => ({
    status: 403,
    title: 'That is another member’s to give',
    says: 'A member agrees or waives for himself or herself; the governance officer records what a member gave in writing.',
  }),
  'consent-of-proxy': () => ({
    status: 403,
    title: 'A proxy does not agree for the member',
    says: 'A proxy attends, speaks and votes at the meeting (Companies Act 2006, section 324). Shorter notice is the member’s own to agree, or the authorised representative’s of a corporate member (sections 307 and 323). The governance officer records what the member gave in writing.',
  }),
  'take-back-reason-missing': () => ({
    status: 422,
    title: 'Say why it is taken back',
    says: 'The reason is kept beside what was recorded.',
  }),
  'no-consent-to-take-back': () => ({
    status: 409,
    title: 'Nothing is recorded of that member',
    says: 'What a member has not agreed or waived need not be taken back.',
  }),
  'consent-document-missing': () => ({
    status: 422,
    title: 'Say by which document it was given',
    says: 'The record keeps how the officer knows of it: the document’s name and date.',
  }),
  'consent-too-late': () => ({
    status: 409,
    title: 'The meeting has begun',
    says: 'Members agree to shorter notice before it begins: it begins only where they have. Nobody can lift that afterwards.',
  }),
  'waiver-too-late': (facts: { until: string }) => ({
    status: 409,
    title: 'It is too late to waive notice',
    says: `A director may waive notice until seven days after the meeting, here until ${dateWords(facts.until)} (model article 9(4)). Nobody can lift that.`,
  }),
  'continuation-notice-missing': (facts: { needs: number; adjournedOn: string; meetsOn: string }) => ({
    status: 409,
    title: 'No notice was given that it continues today',
    says: `The meeting was adjourned on ${dateWords(facts.adjournedOn)}. A general meeting that goes on more than 14 days later needs ${facts.needs} clear days’ notice of the day (model article 27), and none was given of ${dateWords(facts.meetsOn)}. The governance officer gives notice of a day; nobody can waive it.`,
  }),
  'continuation-notice-short': (facts: {
    needs: number;
    days: number;
    givenOn: string;
    meetsOn: string;
    latest: string;
  }) => ({
    status: 409,
    title: `${facts.days === 1 ? '1 clear day' : `${facts.days} clear days`}, and ${facts.needs} are needed`,
    says: `Between the notice on ${dateWords(facts.givenOn)} and ${dateWords(facts.meetsOn)}. It had to be given by ${dateWords(facts.latest)}. Choose a later day; nobody can shorten the time.`,
  }),
};
