import { isCouncilProfile, isTrustProfile, type Profile } from '../body/profile';
import { RULINGS, type Ruling } from './effect';

const COMPANY: readonly Ruling[] = ['not-material', 'authorised', 'answer-questions', 'leave'];
const COUNCIL: readonly Ruling[] = [
  'not-material',
  'answer-questions',
  'leave',
  'pecuniary',
  'dispensation-speak',
  'dispensation-vote',
];

/**
 * The rulings that the law of the body knows, mildest first: directors authorise conflicts (CA 2006 s.175), councillors
 * have disclosable pecuniary interests and dispensations (Localism Act 2011 ss.31, 33). Source: governance.md §3.
 */
export function rulingsFor(profile: Profile): readonly Ruling[] {
  if (isCouncilProfile(profile)) return COUNCIL;
  return isTrustProfile(profile) || profile === 'advisory' ? COMPANY : RULINGS;
}
