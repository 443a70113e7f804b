import type { Profile } from '../body/profile';
import type { Gate } from './stage';

/** The six columns of the board, in the order of the line (demonstration.md). */
export const BOARD_COLUMNS = [
  'executive',
  'committee',
  'board',
  'council',
  'department',
  'implementation',
] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

export type ColumnStation = {
  readonly gate: Gate;
  readonly profile: Profile;
  readonly organisation: 'trust' | 'council' | 'department';
};

/** The column of a station: by what is done there, then by the kind of its body and the organisation it belongs to. */
export function boardColumn({ gate, profile, organisation }: ColumnStation): BoardColumn {
  if (gate === 'implementation') return 'implementation';
  if (gate === 'department-consent' || organisation === 'department') return 'department';
  if (
    gate === 'member-consent' ||
    gate === 'key-decision' ||
    gate === 'call-in' ||
    organisation === 'council'
  ) {
    return 'council';
  }
  switch (profile) {
    case 'trust-board':
      return 'board';
    case 'trust-committee':
      return 'committee';
    case 'trust-members':
      return 'council';
    default:
      return 'executive';
  }
}
