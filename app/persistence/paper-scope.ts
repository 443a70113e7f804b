import { barsFromExempt, RULINGS } from '~/domain/interest/effect';
import { type Actor, bodiesOf } from '~/domain/permission/actor';
import type { Prisma } from './generated/client';

const EXEMPT_BARS = RULINGS.filter(barsFromExempt);

export type PaperScope = Prisma.PaperWhereInput;

/**
 * The papers that `paper:read` allows to the actor, as a condition of the database: lists start here and
 * nothing is filtered after it was read. A test holds it against `canPaper`.
 */
export function readablePapers(actor: Actor): Prisma.PaperWhereInput {
  const myBodies = [...bodiesOf(actor)];
  const offices = actor.offices.map(({ bodyId }) => bodyId);
  const barredIn = (bodyId: string): Prisma.PaperWhereInput => ({
    items: {
      some: { declarations: { some: { bodyId, personId: actor.personId, effect: { in: EXEMPT_BARS } } } },
    },
  });
  const submitted = { state: { not: 'draft' } };
  const reached = (bodyId: { in: string[] } | string) => ({
    stages: { some: { bodyId, arrivedAt: { not: null } } },
  });
  const toMe = [{ personId: actor.personId }, { bodyId: { in: myBodies } }];
  const askedOfMe = [{ askedPersonId: actor.personId }, { askedBodyId: { in: myBodies } }];
  const seats = actor.seats.map(({ bodyId }) => ({
    ...submitted,
    ...reached(bodyId),
    NOT: { classification: 'exempt', ...barredIn(bodyId) },
  }));
  // A bar in the body that has the paper now takes exempt text away whatever else the actor is to it.
  const barredWhereItIs = actor.seats.map(({ bodyId }) => ({
    AND: [{ classification: 'exempt', stages: { some: { bodyId, state: 'current' } } }, barredIn(bodyId)],
  }));
  return {
    NOT: barredWhereItIs,
    OR: [
      { authorId: actor.personId },
      { sponsorId: actor.personId },
      { ...submitted, ...reached({ in: offices }) },
      ...seats,
      {
        ...submitted,
        classification: { not: 'exempt' },
        advice: { some: { endedAt: null, OR: askedOfMe } },
      },
      {
        ...submitted,
        classification: { not: 'exempt' },
        decisions: { some: { callIn: { isNot: null }, body: { scrutinyBodyId: { in: myBodies } } } },
      },
      {
        ...submitted,
        classification: { in: ['public', 'partner'] },
        shares: { some: { endedAt: null, OR: toMe } },
      },
    ],
  };
}
