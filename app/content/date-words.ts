import type { ClockQuestion, ClockSum } from '~/domain/notice/clock-question';
import type { ChairState, UrgencyAgreer } from '~/domain/notice/special-urgency';
import { dateWords } from './dates';

type DateKind = ClockQuestion['kind'] | 'special-urgency';

/** What each clock is called, and what it rests on. */
export const DATE_KIND_WORDS: {
  readonly [K in DateKind]: { readonly label: string; readonly source: string };
} = {
  'clear-days': {
    label: 'Clear days of an agenda',
    source: 'Local Government Act 1972 ss.100A and 100B; articles. Both end days are left out.',
  },
  'latest-notice': { label: 'Latest lawful notice', source: 'Both end days are left out.' },
  'key-decision': { label: 'Key decision: 28 days', source: 'SI 2012/2089 regulation 9' },
  'general-exception': { label: 'General exception', source: 'SI 2012/2089 regulation 10' },
  'special-urgency': { label: 'Special urgency', source: 'SI 2012/2089 regulation 11' },
  'private-meeting': { label: 'Private meeting: 28 days', source: 'SI 2012/2089 regulation 5' },
  'call-in': { label: 'Call-in', source: 'Local Government Act 2000 s.9F; the council’s own rules' },
  lapse: {
    label: 'Written resolution lapses',
    source: 'Companies Act 2006 s.297. The day of circulation is day 1.',
  },
  adjournment: {
    label: 'Adjourned general meeting',
    source: 'Model articles: seven clear days if over 14 days later',
  },
};

export const DATE_FIELD_WORDS = {
  publishedOn: 'Published on',
  noticeOn: 'Notice given on',
  meetsOn: 'Meets on',
  circulatedOn: 'Circulated on',
  adjournedOn: 'Adjourned on',
  needs: 'Clear days needed',
  days: 'Days',
  scrutinyChair: 'The scrutiny chair',
  councilChair: 'The chair of the council',
  agreedBy: 'Who agreed that it is urgent',
} as const;

export const CHAIR_STATE_WORDS: { readonly [S in ChairState]: string } = {
  able: 'Can act',
  unable: 'Cannot act',
  none: 'There is none',
};

export const AGREER_WORDS: { readonly [A in UrgencyAgreer]: string } = {
  'scrutiny-chair': 'the scrutiny chair',
  'council-chair': 'the chair of the council',
  'council-vice-chair': 'the vice-chair of the council',
};

/** The answer in one or two sentences. `endsAt` is a local time at which the last day ends. */
export function dateAnswerWords(
  question: ClockQuestion,
  { days, enough, latest, effectiveOn }: ClockSum,
  endsAt: string,
): { readonly title: string; readonly says: string } {
  const end = endsAt ? `${endsAt} on ${dateWords(latest)}` : `the end of ${dateWords(latest)}`;
  switch (question.kind) {
    case 'latest-notice':
      return { title: `Notice by ${end}`, says: `That leaves ${dayCount(days, 'clear day')}.` };
    case 'call-in':
      return {
        title: `Requests until ${end}`,
        says: effectiveOn
          ? `Not called in, the decision takes effect on ${dateWords(effectiveOn)}.`
          : 'The next working day is beyond the holiday data, so the day of effect is not known.',
      };
    case 'lapse':
      return { title: `It lapses at ${end}`, says: 'An agreement after that has no effect.' };
    default:
      return {
        title: `${dayCount(days, 'clear day')}: ${enough ? 'enough' : 'not enough'}`,
        says: `The last lawful day for notice ${enough ? 'is' : 'was'} ${dateWords(latest)}.`,
      };
  }
}

function dayCount(days: number, noun: string): string {
  return `${days} ${days === 1 ? noun : `${noun}s`}`;
}
