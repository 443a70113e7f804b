import { isCouncilProfile, type Profile } from '../body/profile';
import type { QuorumState } from './quorum';

/** What may still be done where there is no quorum. */
export type StillPossible =
  | 'other-items'
  | 'defer'
  | 'refer-to-members'
  | 'seek-dispensation'
  | 'call-another-meeting'
  | 'appoint-directors'
  | 'call-general-meeting'
  | 'must-adjourn'
  | 'adjourn';

type Facts = {
  readonly profile: Profile;
  readonly state: QuorumState;
  readonly needed: number;
  /** Seats that are held. */
  readonly inOffice: number;
};

/**
 * What a body may still do below its quorum. Kept from an item by interests alone it may go on with others, put this one
 * off, take it to the members of the company or seek a dispensation. Without a quorum directors may agree to call another
 * meeting and, where fewer are in office than the quorum, only appoint more or call a general meeting; a general meeting
 * must adjourn. Source: governance.md §3.2, §4; model articles 11 and 27.
 */
export function belowQuorum({ profile, state, needed, inOffice }: Facts): readonly StillPossible[] {
  if (state === 'quorate') return [];
  const company = profile === 'trust-board' || profile === 'trust-committee';
  if (state === 'inquorate-item') {
    const always = ['other-items', 'defer'] as const;
    if (company) return [...always, 'refer-to-members'];
    return isCouncilProfile(profile) ? [...always, 'seek-dispensation'] : always;
  }
  if (profile === 'trust-members') return ['must-adjourn'];
  if (profile === 'trust-board' && inOffice < needed) return ['appoint-directors', 'call-general-meeting'];
  return company ? ['call-another-meeting', 'adjourn'] : ['adjourn'];
}
