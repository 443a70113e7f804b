import { isCouncilProfile, type Profile } from '../body/profile';
import type { MeetingState } from '../permission/meeting-table';
import { ok, type Result, refuse } from '../shared/result';
import type { ItemState } from './agenda';
import type { AgendaPart } from './agenda-part';

export type KeepAppendicesFacts = {
  readonly profile: Profile;
  readonly meetingState: MeetingState;
  readonly itemState: ItemState;
  readonly part: AgendaPart;
  readonly exemptAppendices: readonly string[];
  /** An exclusion stands for the item: proposed or in force. */
  readonly stands: boolean;
  /** The public was out of the item before. */
  readonly wasOut: boolean;
};

export type KeepAppendicesRefusal = {
  readonly code:
    | 'meeting-not-in-session'
    | 'item-not-in-hand'
    | 'nothing-to-keep-undiscussed'
    | 'exclusion-stands'
    | 'appendices-discussed';
};

/**
 * Whether it may be stated that the exempt appendices of the item in hand are not discussed, so that it is taken in public
 * with its open paper. Only in a council's body, of an open paper that carries one, and not where the public is being
 * excluded or was. Source: governance.md §7 (Part A and Part B; LGA 1972 s.100A(4)).
 */
export function decideKeepAppendices(facts: KeepAppendicesFacts): Result<true, KeepAppendicesRefusal> {
  if (facts.meetingState !== 'in-session') return refuse({ code: 'meeting-not-in-session' });
  if (facts.itemState !== 'current') return refuse({ code: 'item-not-in-hand' });
  if (!isCouncilProfile(facts.profile) || facts.part === 'B' || facts.exemptAppendices.length === 0) {
    return refuse({ code: 'nothing-to-keep-undiscussed' });
  }
  if (facts.stands) return refuse({ code: 'exclusion-stands' });
  return facts.wasOut ? refuse({ code: 'appendices-discussed' }) : ok(true);
}
