import type { Profile } from '../body/profile';
import type { MotionKind } from './live-ballot';

export type Waiver = { readonly says: string; readonly source: string };

type Facts = {
  readonly profile: Profile;
  readonly kind: MotionKind;
  /** Seats that are held. */
  readonly inOffice: number;
  readonly needed: number;
};

/**
 * Whether a company's directors may vote on the motion without a quorum, and by what: on a proposal to call another meeting
 * (model article 11(1)); where fewer are in office than the quorum, to appoint more or to call a general meeting (11(3)).
 * Nothing else, and no other body. Source: governance.md §4.
 */
export function quorumWaived({ profile, kind, inOffice, needed }: Facts): Waiver | null {
  if (profile !== 'trust-board' && profile !== 'trust-committee') return null;
  if (kind === 'call-meeting') {
    return { says: 'A proposal to call a meeting needs no quorum.', source: 'model article 11(1)' };
  }
  if (profile === 'trust-board' && kind === 'appointment' && inOffice < needed) {
    return {
      says: 'Fewer directors are in office than the quorum: they may appoint more.',
      source: 'model article 11(3)',
    };
  }
  return null;
}
