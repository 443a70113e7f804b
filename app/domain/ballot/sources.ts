import { isCouncilProfile, type Profile } from '~/domain/body/profile';

/** What a step rests on, for the body that votes. */
export type RuleSources = {
  readonly quorum: string;
  readonly majority: string;
  readonly tie: string;
};

const ARTICLES = 'the articles';
const STANDING_ORDERS = 'standing orders';
const EXECUTIVE_RULES = 'the executive procedure rules (LGA 2000 Part 1A)';

/**
 * The law or rules behind quorum, majority and tie of each kind of body, and behind the majority that an Act sets for one
 * motion of a council (governance.md §0.4, §1, §4, §5).
 */
export function sourcesOf(profile: Profile, statute?: string): RuleSources {
  const usual = usualSources(profile);
  return statute !== undefined && isCouncilProfile(profile)
    ? { ...usual, majority: 'LGA 1972 s.249' }
    : usual;
}

function usualSources(profile: Profile): RuleSources {
  switch (profile) {
    case 'trust-board':
      return { quorum: 'model article 11', majority: 'model article 7', tie: 'model article 13' };
    case 'trust-committee':
      return { quorum: ARTICLES, majority: ARTICLES, tie: ARTICLES };
    case 'trust-members':
      return { quorum: 'CA 2006 s.318', majority: 'CA 2006 ss.282 and 283', tie: ARTICLES };
    case 'council':
      return {
        quorum: 'LGA 1972 Sch 12 para 6',
        majority: 'LGA 1972 Sch 12 para 39(1)',
        tie: 'LGA 1972 Sch 12 para 39(2)',
      };
    case 'council-committee':
      return {
        quorum: STANDING_ORDERS,
        majority: 'LGA 1972 Sch 12 paras 39(1) and 44',
        tie: 'LGA 1972 Sch 12 paras 39(2) and 44',
      };
    case 'cabinet':
      return { quorum: EXECUTIVE_RULES, majority: EXECUTIVE_RULES, tie: EXECUTIVE_RULES };
    case 'individual':
    case 'secretary-of-state':
    case 'advisory':
    case 'custom': {
      const source = OTHER_SOURCES[profile];
      return { quorum: source, majority: source, tie: source };
    }
  }
}

const OTHER_SOURCES = {
  individual: 'SI 2012/2089 reg 13',
  'secretary-of-state': 'the governance side agreement',
  advisory: 'the terms of reference',
  custom: 'the rule card',
} as const;
