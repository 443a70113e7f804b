import type { Profile } from '~/domain/body/profile';
import { PROFILES } from '~/domain/body/profile';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { canResolution } from '~/domain/permission/can';
import { kindsFor } from '~/domain/resolution/kinds-for';
import type { ResolutionKind } from '~/domain/resolution/resolution';
import { companyOf } from '~/persistence/company-of';
import { reads } from '~/persistence/reads';

export type CirculatingBody = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly profile: Profile;
  readonly kinds: readonly ResolutionKind[];
};

/** The bodies for which the actor may circulate a resolution in writing. */
export async function circulatingBodies(actor: Actor): Promise<readonly CirculatingBody[]> {
  const rows = await reads().body.findMany({
    where: { profile: { in: PROFILES.filter((profile) => kindsFor(profile).length > 0) } },
    orderBy: { name: 'asc' },
    select: { id: true, code: true, name: true, profile: true },
  });
  const boards = rows.filter(({ profile }) => profile === 'trust-board');
  const bodies: CirculatingBody[] = [];
  for (const row of rows) {
    const body = { ...row, profile: row.profile as Profile };
    // Where there are several boards, whoever serves one of them names it.
    const company =
      (await companyOf(reads(), { body, companyCode: '' })) ??
      boards.find(({ id }) => isOfficerOf(actor, id));
    const kinds = kindsFor(body.profile);
    const allowed = canResolution(actor, 'resolution:circulate', {
      bodyId: body.id,
      companyBodyId: company?.id ?? body.id,
      state: 'circulating',
      classification: 'board-confidential',
      ofDirectors: kinds.includes('unanimous'),
      proposerId: '',
      eligibleIds: [],
      excludedIds: [],
      restrictedIds: [],
    });
    if (allowed.ok) bodies.push({ ...body, kinds });
  }
  return bodies;
}
