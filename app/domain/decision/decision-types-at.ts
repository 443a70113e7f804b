import type { Profile } from '../body/profile';
import type { UrgencyRule } from '../body/urgency-rule';
import type { Gate } from '../paper/stage';
import type { DecisionType } from './decision-type';
import { reportTypes } from './urgent-state';

const DECIDES: readonly DecisionType[] = [
  'approved',
  'approved-with-conditions',
  'noted',
  'deferred',
  'referred-back',
  'rejected',
];

/** What the one person of a consent desk may record. */
const DESK_TYPES = ['consented', 'consented-with-conditions', 'refused'] as const;
/** What one person of a council's executive may record. */
const ALONE_TYPES = ['approved', 'approved-with-conditions', 'referred-back', 'rejected'] as const;
/** Whatever one person who decides for a body may record. */
export const ONE_PERSON_TYPES = [...DESK_TYPES, ...ALONE_TYPES] as const;
export type DeskType = (typeof ONE_PERSON_TYPES)[number];

/** What one person may record at the gate, the usual first; none where one person does not pass it. */
export function deskTypesAt(gate: Gate): readonly DeskType[] {
  switch (gate) {
    case 'member-consent':
    case 'department-consent':
      return DESK_TYPES;
    case 'decide':
    case 'key-decision':
      return ALONE_TYPES;
    default:
      return [];
  }
}

/**
 * What a body may record at a gate of a route, the usual first; `null` is an item that is on no route. A gate
 * passed by something other than a body's decision has none. An item that `reports` an urgent decision has what the body
 * may answer to it. Source: governance.md §8 and §9.
 */
export function decisionTypesAt(
  gate: Gate | null,
  profile: Profile,
  reports: UrgencyRule['answer'] | null = null,
): readonly DecisionType[] {
  if (reports) return reportTypes(reports);
  switch (gate) {
    case 'recommend':
      return ['recommended', 'noted', 'deferred', 'referred-back', 'rejected'];
    case 'endorse':
      return ['endorsed', 'noted', 'deferred', 'referred-back', 'rejected'];
    case 'decide':
    case 'key-decision':
      return DECIDES;
    case 'concurrence':
      return ['concurred', 'deferred', 'referred-back', 'rejected'];
    case 'member-consent':
    case 'department-consent':
      return [...DESK_TYPES, 'deferred'];
    case 'clearance':
    case 'call-in':
    case 'implementation':
      return [];
    case null:
      if (profile === 'advisory') return ['agreed', 'noted', 'deferred', 'referred-back'];
      return ['agreed', ...DECIDES, 'appointed'];
  }
}

/** What one person may decide at the gate for a body that cannot meet in time: only what takes the matter on. */
export function urgentTypesAt(gate: Gate | null): readonly DecisionType[] {
  switch (gate) {
    case 'recommend':
      return ['recommended'];
    case 'endorse':
      return ['endorsed'];
    case 'decide':
    case 'key-decision':
    case null:
      return ['approved', 'approved-with-conditions'];
    case 'concurrence':
      return ['concurred'];
    case 'member-consent':
    case 'department-consent':
    case 'clearance':
    case 'call-in':
    case 'implementation':
      return [];
  }
}

/** Whether a decision of the type lays down conditions: then it has some, and otherwise none. */
export function hasConditions(type: DecisionType): boolean {
  return type === 'approved-with-conditions' || type === 'consented-with-conditions';
}
