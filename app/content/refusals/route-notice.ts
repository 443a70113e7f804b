import { dateWords } from '../dates';
import type { RefusalTable } from '../refusal-table';

/** When notice of a key decision may be given, and by whom. */
export const ROUTE_NOTICE_REFUSALS: RefusalTable = {
  'holidays-unknown': (facts: { on: string }) => ({
    status: 409,
    title: 'The bank holidays are not known that far ahead',
    says: `The data ends before ${dateWords(facts.on)}, so working days cannot be counted and none are guessed. Choose an earlier date, or ask an administrator to bring the holiday data up to date.`,
  }),
  'beyond-calendar': () => ({
    status: 422,
    title: 'That date cannot be reckoned with',
    says: 'Choose a date nearer to now.',
  }),
  'no-key-decision-ahead': () => ({
    status: 409,
    title: 'No key decision lies ahead',
    says: 'The route of this paper has no key decision still to be made, so there is nothing to give notice of.',
  }),
  'notice-before-decision': (facts: { stage: string }) => ({
    status: 409,
    title: 'It is too early for the notice',
    says: `Notice is given once the earlier bodies have decided. “${facts.stage}” is still to come.`,
  }),
  'not-deciding-officer': (facts: { body: string; who?: string }) => ({
    status: 403,
    title: 'This is not yours to do',
    says: `Notice is given by the governance officer of ${facts.body}${facts.who ? `: ${facts.who}` : ''}.`,
  }),
};
