import { isSoleDecider, type Profile } from '~/domain/body/profile';
import type { Method } from './outcome-input';

/** How a ballot is judged: by one person, by members in writing, by all directors, or at a meeting. */
export type Procedure = 'sole' | 'written' | 'unanimous' | 'meeting';

/** One person deciding alone does so by no method; otherwise the method says how. Source: contract outcome. */
export function procedureOf(profile: Profile, method: Method): Procedure {
  if (isSoleDecider(profile)) return 'sole';
  switch (method) {
    case 'meeting':
      return 'meeting';
    case 'written-members':
      return 'written';
    case 'unanimous-directors':
      return 'unanimous';
  }
}

/**
 * Whether the law gives this body this way of deciding: written resolutions are for members of a company (CA 2006
 * s.288), unanimous decisions for its directors (model article 8). `custom` has both. Source: governance.md §5.
 */
export function isMethodAvailable(profile: Profile, method: Method): boolean {
  switch (method) {
    case 'meeting':
      return true;
    case 'written-members':
      return profile === 'trust-members' || profile === 'custom';
    case 'unanimous-directors':
      return profile === 'trust-board' || profile === 'trust-committee' || profile === 'custom';
  }
}
