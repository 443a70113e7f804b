import type { RefusalTable } from '../refusals';
import { relationsInWords } from '../relations';

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
  'sign-in-failed': () => ({
    status: 422,
    title: 'We could not sign you in',
    says: 'The email address or the password is not right. Check both and try again.',
  }),
  'too-many-tries': (facts: { minutes: number }) => ({
    status: 429,
    title: 'Too many tries',
    says: `Wait ${facts.minutes === 1 ? 'a minute' : `${facts.minutes} minutes`} and try again. Anyone already signed in is not affected.`,
  }),
  'session-not-found': () => ({
    status: 409,
    title: 'That session has already ended',
    says: 'Nothing more needs to be done. The list below shows the sessions that are open now.',
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
  'password-wrong': () => ({
    status: 422,
    title: 'Your present password is not right',
    says: 'Nothing was changed. Enter the password that you signed in with.',
  }),
  'password-common': () => ({
    status: 422,
    title: 'That password is too easy to guess',
    says: 'It is on the list of passwords that others use. Choose three random words.',
  }),
};
