import type { RefusalTable } from '../refusal-table';
import { relationsInWords } from '../relations';

/** What any page can answer, and the demonstration’s clock. */
export const HOUSE_REFUSALS: RefusalTable = {
  'not-found': () => ({
    status: 404,
    title: 'Page not found',
    says: 'There is nothing here that you can see. If you expected a paper, ask its sponsor or the governance officer to share it with you.',
  }),
  'not-permitted': (facts: { who: readonly string[] }) => ({
    status: 403,
    title: 'This is not yours to do',
    says: `Only ${relationsInWords(facts.who)} can do this now.`,
  }),
  'unknown-form': () => ({
    status: 400,
    title: 'That form is not known',
    says: 'The page may have changed since you opened it. Go back, reload it and try again.',
  }),
  'form-too-large': (facts: { megabytes: number }) => ({
    status: 413,
    title: 'That is more than a form takes',
    says: `A form may hold ${facts.megabytes} MB at most. Shorten what you wrote, or attach it as a file.`,
  }),
  'too-many-files': (facts: { minutes: number }) => ({
    status: 429,
    title: 'Too many files in a short time',
    says: `This file is made for each reader who asks, and you have had many. Wait ${facts.minutes === 1 ? 'a minute' : `${facts.minutes} minutes`} and ask again. The same can be read on its page meanwhile.`,
  }),
  'file-too-heavy': () => ({
    status: 503,
    title: 'This file took too long to make',
    says: 'It is made for each reader who asks, and this time it took more time or memory than one file may. Nothing is lost: the same can be read on its page, papers and appendices one by one. Ask again when fewer people do. If it happens again, tell the governance officer, who can have large files sent beside the papers and publish the agenda again.',
  }),
  'message-not-given-up': () => ({
    status: 409,
    title: 'That message was not given up',
    says: 'It was sent, or its time had passed. Nothing more can be done with it.',
  }),
  'nothing-ahead': () => ({
    status: 409,
    title: 'Nothing is ahead',
    says: 'No meeting, window or due date lies ahead of the clock. Move it by a day or a week instead.',
  }),
  'clock-far-enough': () => ({
    status: 409,
    title: 'That is far enough',
    says: 'The demonstration’s clock goes three years ahead at most. Start with an empty data folder to begin again.',
  }),
};
