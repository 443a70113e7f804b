import type { Classification } from '~/domain/paper/classification';
import type { ResolutionThing } from '~/domain/permission/resolution-table';
import type { ResolutionState } from '~/domain/resolution/resolution';

/** What permission needs of a resolution, to be selected beside whatever else is read. */
export const RESOLUTION_THING_SELECT = {
  bodyId: true,
  companyBodyId: true,
  state: true,
  kind: true,
  circulatedById: true,
  classification: true,
  body: { select: { code: true, name: true, profile: true } },
  paper: { select: { ref: true, bodyId: true } },
  members: { select: { seatId: true, personId: true, interest: true, restriction: true } },
} as const;

type Row = {
  readonly bodyId: string;
  readonly companyBodyId: string;
  readonly state: string;
  readonly kind: string;
  readonly circulatedById: string;
  readonly classification: string;
  readonly members: readonly {
    readonly personId: string;
    readonly interest: string;
    readonly restriction: string | null;
  }[];
};

/** `actingNow`: who acts for a sole member today; empty where the electorate is of several. */
export function asResolutionThing(row: Row, actingNow: readonly string[]): ResolutionThing {
  const { bodyId, companyBodyId, circulatedById, members } = row;
  const fixed = members.filter(({ interest }) => interest === '').map(({ personId }) => personId);
  return {
    bodyId,
    companyBodyId,
    state: row.state as ResolutionState,
    classification: row.classification as Classification,
    ofDirectors: row.kind === 'unanimous',
    proposerId: circulatedById,
    eligibleIds: [...fixed, ...actingNow],
    excludedIds: members
      .filter(({ interest, restriction }) => interest !== '' && restriction === null)
      .map(({ personId }) => personId),
    restrictedIds: members.filter(({ restriction }) => restriction !== null).map(({ personId }) => personId),
  };
}
