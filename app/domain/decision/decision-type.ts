/** What a body did with a paper (governance.md §8 and §9). */
export const DECISION_TYPES = [
  'approved',
  'approved-with-conditions',
  'recommended',
  'endorsed',
  'noted',
  'consented',
  'consented-with-conditions',
  'refused',
  'rejected',
  'deferred',
  'referred-back',
  'appointed',
  'agreed',
  'concurred',
  'ratified',
  'not-ratified',
] as const;
export type DecisionType = (typeof DECISION_TYPES)[number];

/** What a decision does to the paper's route: it goes on, waits where it is, goes back, or stops. */
export function effectOnRoute(type: DecisionType): 'on' | 'waits' | 'back' | 'stops' {
  switch (type) {
    case 'approved':
    case 'approved-with-conditions':
    case 'recommended':
    case 'endorsed':
    case 'noted':
    case 'consented':
    case 'consented-with-conditions':
    case 'appointed':
    case 'agreed':
    case 'concurred':
    case 'ratified':
      return 'on';
    case 'deferred':
      return 'waits';
    case 'referred-back':
      return 'back';
    case 'rejected':
    case 'refused':
    case 'not-ratified':
      return 'stops';
  }
}
