import type { Answer, Matter, ResolutionKind, ResolutionState } from '~/domain/resolution/resolution';

export const KIND_WORDS: { readonly [K in ResolutionKind]: string } = {
  ordinary: 'Ordinary resolution',
  special: 'Special resolution',
  unanimous: 'Directors’ unanimous decision',
};

/** What passes it, with its source. */
export const KIND_RULES: { readonly [K in ResolutionKind]: string } = {
  ordinary: 'More than half of all eligible members must agree (CA 2006 s.282).',
  special: 'At least three quarters of all eligible members must agree (CA 2006 s.283).',
  unanimous: 'Every eligible director must agree, and they must be a quorum (model article 8).',
};

export const MATTER_WORDS: { readonly [M in Matter]: string } = {
  general: 'Anything else',
  articles: 'A change of the articles',
  'remove-director': 'The removal of a director before the term ends',
  'remove-auditor': 'The removal of an auditor before the term ends',
};

const OVER: { readonly [S in ResolutionState]: string } = {
  circulating: 'It circulates.',
  passed: 'It has passed already, and nothing more is needed.',
  lapsed: 'It lapsed before enough had agreed.',
  'not-passed': 'A director did not agree, so there is no common view.',
  withdrawn: 'It was withdrawn.',
};

/** Why nothing more can be said of it. */
export function overWords(state: ResolutionState): string {
  return OVER[state];
}

/** What is said after an answer. */
export function answeredWords(choice: Answer, state: ResolutionState): string {
  if (choice === 'agree') return state === 'passed' ? 'You agreed, and it has passed.' : 'You agreed.';
  return state === 'not-passed' ? 'You did not agree, so it does not pass.' : 'Your answer is kept.';
}
