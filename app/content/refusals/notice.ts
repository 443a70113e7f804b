import type { UrgencyAgreer } from '~/domain/notice/special-urgency';
import type { DayBasis } from '~/domain/notice/working-calendar';
import { dateWords } from '../dates';
import { AGREER_WORDS } from '../notice-words';
import type { RefusalTable } from '../refusal-table';

type Who = { readonly who?: string };
type Counted = { readonly basis?: DayBasis | undefined };
type Needs = Who & Counted & { readonly needs: number };
type Short = Needs & {
  readonly days: number;
  readonly givenOn: string;
  readonly meetsOn: string;
  readonly latest: string;
};
const by = ({ who }: Who) => (who ? who : 'The governance officer of the body that decides');
const kindOf = ({ basis }: Counted) => (basis === 'working' ? 'working ' : '');
const clear = (count: number, counted: Counted = {}) =>
  `${count} clear ${kindOf(counted)}${count === 1 ? 'day' : 'days'}`;
const between = ({ givenOn, meetsOn, latest }: Short) =>
  `It was given on ${dateWords(givenOn)}. For a decision on ${dateWords(meetsOn)} it had to be given by ${dateWords(latest)}.`;

/** What a council's executive must have given before it decides, and what the law has in its place (SI 2012/2089). */
export const NOTICE_REFUSALS: RefusalTable = {
  'key-notice-missing': (facts: Needs) => ({
    status: 409,
    title: 'No notice of the key decision was given',
    says: `It needs ${clear(facts.needs, facts)}’ notice before it is decided (SI 2012/2089 reg 9). ${by(facts)} gives it on the paper’s page once the earlier bodies have decided; or, where that is impracticable, the general exception.`,
  }),
  'key-notice-short': (facts: Short) => ({
    status: 409,
    title: `The notice gives ${clear(facts.days, facts)}, and ${facts.needs} are needed`,
    says: `${between(facts)} ${by(facts)} can have it decided later, or give the general exception: five clear working days after written notice to the scrutiny chair (SI 2012/2089 reg 10).`,
  }),
  'exception-short': (facts: Short) => ({
    status: 409,
    title: `The general exception gives ${clear(facts.days)}, and ${facts.needs} are needed`,
    says: `${between(facts)} ${by(facts)} can have it decided later, or record the scrutiny chair’s agreement that it is urgent and cannot reasonably be deferred (SI 2012/2089 reg 11).`,
  }),
  'private-notice-missing': (facts: Needs) => ({
    status: 409,
    title: 'No notice was given of taking it in private',
    says: `It is exempt, and ${clear(facts.needs, facts)}’ notice with the reasons come before (SI 2012/2089 reg 5). Notice of the key decision is not that notice. ${by(facts)} gives it on the paper’s page.`,
  }),
  'private-notice-short': (facts: Short) => ({
    status: 409,
    title: `The notice of taking it in private gives ${clear(facts.days, facts)}, and ${facts.needs} are needed`,
    says: `${between(facts)} ${by(facts)} can have it decided later, or record the scrutiny chair’s agreement (SI 2012/2089 reg 5(6)).`,
  }),
  'private-second-missing': (facts: Needs) => ({
    status: 409,
    title: 'The second notice of taking it in private is still to be given',
    says: `It says what was said against it and the answer, ${facts.needs} clear days before the meeting (SI 2012/2089 reg 5(4)). ${by(facts)} gives it on the paper’s page.`,
  }),
  'private-second-short': (facts: Short) => ({
    status: 409,
    title: `The second notice gives ${clear(facts.days)}, and ${facts.needs} are needed`,
    says: `${between(facts)} ${by(facts)} can have it decided later, or record the scrutiny chair’s agreement (SI 2012/2089 reg 5(6)).`,
  }),
  'exception-not-needed': (facts: { meetsOn: string }) => ({
    status: 409,
    title: 'The general exception is not needed',
    says: `For the meeting on ${dateWords(facts.meetsOn)} the decision can be made already, or 28 clear days’ notice can still be given. Give that notice.`,
  }),
  'exception-too-late': (facts: { meetsOn: string; days: number; latest: string; needs: number }) => ({
    status: 409,
    title: `The general exception would give ${clear(facts.days)}, and ${facts.needs} are needed`,
    says: `For the meeting on ${dateWords(facts.meetsOn)} it had to be given by ${dateWords(facts.latest)}. Choose a later meeting, or record special urgency: the scrutiny chair agrees that the decision cannot reasonably be deferred.`,
  }),
  'urgency-not-needed': (facts: { meetsOn: string }) => ({
    status: 409,
    title: 'Special urgency is not needed',
    says: `For the meeting on ${dateWords(facts.meetsOn)} there is still time for notice or for the general exception. Give that instead.`,
  }),
  'agreement-not-theirs': (facts: { mayAgree: UrgencyAgreer }) => ({
    status: 409,
    title: 'Another has to agree',
    says: `Here it takes the agreement of ${AGREER_WORDS[facts.mayAgree]}. The council’s chair answers when the scrutiny chair cannot act or there is none; the vice-chair only when there is neither. Say why the chair who comes first could not act.`,
  }),
  'agreed-in-future': () => ({
    status: 422,
    title: 'That day is still to come',
    says: 'Enter the day on which the chair agreed.',
  }),
  'agreer-unnamed': () => ({
    status: 422,
    title: 'Say who agreed',
    says: 'Enter the name of the council’s chair or vice-chair who agreed.',
  }),
  'decides-in-past': () => ({
    status: 422,
    title: 'Give the day on which it is to be decided',
    says: 'Today or later. One person decides it, at no meeting.',
  }),
  'report-not-open-long': (facts: { days: number; needs: number; openOn: string; earliest: string }) => ({
    status: 409,
    title: `The report has been open for ${clear(facts.days, { basis: 'working' })}, and ${facts.needs} are needed`,
    says: `It has lain before you since ${dateWords(facts.openOn)}. The first day on which you can decide is ${dateWords(facts.earliest)}. The rule card says how long; only special urgency, agreed by the scrutiny chair, lifts it.`,
  }),
  'no-such-meeting': () => ({
    status: 422,
    title: 'Choose a meeting of the body that decides',
    says: 'One that is not over. The governance officer calls another under Meetings.',
  }),
  'no-scrutiny': () => ({
    status: 409,
    title: 'No scrutiny committee is named for this body',
    says: 'Its chair has to be told. An administrator names the committee under Settings.',
  }),
  'not-taken-in-private': () => ({
    status: 409,
    title: 'This paper is not taken in private',
    says: 'Only an exempt paper of a council’s executive is, or one with an exempt appendix. The author can change its class.',
  }),
  'private-first-missing': () => ({
    status: 409,
    title: 'The first notice comes first',
    says: 'The second says what was said against the first. Give the notice with the reasons before it.',
  }),
  'private-notice-not-needed': () => ({
    status: 409,
    title: 'An agreement is not needed',
    says: 'Both notices were given in time for that meeting.',
  }),
};

/** Whether a refusal is for want of something that is given on the paper's page of notices. */
export function isOfNotice(code: string): boolean {
  return Object.hasOwn(NOTICE_REFUSALS, code);
}
