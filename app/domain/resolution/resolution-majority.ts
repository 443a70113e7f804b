import type { MajorityRule } from '../body/rule-card';
import type { ResolutionKind } from './resolution';

/**
 * What passes a resolution in writing, of all who are eligible and not of those who answer: more than half for an
 * ordinary one, three quarters for a special one (CA 2006 ss.282(2), 283(2)); all, for a decision of the directors
 * (model article 8). Source: governance.md §5.
 */
export function resolutionMajority(kind: ResolutionKind): MajorityRule {
  switch (kind) {
    case 'ordinary':
      return { share: [1, 2], test: 'more-than', base: 'eligible' };
    case 'special':
      return { share: [3, 4], test: 'at-least', base: 'eligible' };
    case 'unanimous':
      return { share: [1, 1], test: 'at-least', base: 'eligible' };
  }
}
