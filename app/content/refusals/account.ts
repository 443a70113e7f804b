import type { RefusalTable } from '../refusal-table';

/** Signing in, passwords, sessions and accounts. */
export const ACCOUNT_REFUSALS: RefusalTable = {
  'sign-in-failed': () => ({
    status: 422,
    title: 'We could not sign you in',
    says: 'The e-mail address or the password is not right. Check both and try again.',
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
  'administrator-exists': () => ({
    status: 409,
    title: 'There is an administrator already',
    says: 'The first administrator is made once. An administrator adds the next from Settings.',
  }),
  'email-taken': () => ({
    status: 422,
    title: 'That e-mail address has an account',
    says: 'Each account has an address of its own. Use the account that exists or another address.',
  }),
  'own-account': () => ({
    status: 409,
    title: 'You cannot close your own account',
    says: 'Another administrator can, so that somebody always keeps the keys.',
  }),
  'own-password': () => ({
    status: 409,
    title: 'Your own password is changed on your account’s page',
    says: 'There your present password is asked for first. If you forgot it, another administrator gives you a new one.',
  }),
};
