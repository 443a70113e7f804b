import { type Actor, bodiesOf } from '~/domain/permission/actor';
import type { Prisma } from './generated/client';

/**
 * The resolutions that `resolution:read` allows to the actor, as a condition of the database: lists start here. A test
 * holds it against `canResolution`.
 */
export function readableResolutions(actor: Actor): Prisma.ResolutionWhereInput {
  const { personId } = actor;
  const bodyIds = [...bodiesOf(actor)];
  const seats = actor.seats.map(({ bodyId }) => bodyId);
  const offices = actor.offices.map(({ bodyId }) => bodyId);
  const open: Prisma.ResolutionWhereInput = { classification: { not: 'exempt' } };
  const excluded: Prisma.ResolutionWhereInput = {
    members: { some: { personId, interest: { not: '' }, restriction: null } },
  };
  return {
    OR: [
      { AND: [excluded, open] },
      {
        AND: [
          { NOT: excluded },
          {
            OR: [
              { members: { some: { personId } } },
              { bodyId: { in: bodyIds } },
              { circulatedById: personId },
              { companyBodyId: { in: offices } },
              { AND: [{ companyBodyId: { in: seats } }, open] },
            ],
          },
        ],
      },
    ],
  };
}
