import { barsFromExempt, RULINGS } from '~/domain/interest/effect';
import type { Classification } from '~/domain/paper/classification';
import { type Actor, bodiesOf } from '~/domain/permission/actor';
import type { Prisma } from './generated/client';

const EXEMPT_BARS = RULINGS.filter(barsFromExempt);
const SHAREABLE: readonly Classification[] = ['public', 'partner'];
const SUBMITTED = { state: { not: 'draft' } };

export type PaperScope = Prisma.PaperWhereInput;

const reached = (bodyId: { in: string[] } | string) => ({
  stages: { some: { bodyId, arrivedAt: { not: null } } },
});

/**
 * The papers that `paper:read` allows to the actor, as a condition of the database: lists start here and
 * nothing is filtered after it was read. A test holds it against `canPaper`.
 */
export function readablePapers(actor: Actor): PaperScope {
  const barredIn = (bodyId: string): PaperScope => ({
    items: {
      some: { declarations: { some: { bodyId, personId: actor.personId, effect: { in: EXEMPT_BARS } } } },
    },
  });
  const seats = actor.seats.map(({ bodyId }) => ({
    ...SUBMITTED,
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
      ...withPlace(actor),
      ...seats,
      ...asked(actor).map((way) => ({ ...way, classification: { not: 'exempt' } })),
      { ...shared(actor), classification: { in: [...SHAREABLE] } },
    ],
  };
}

/**
 * The same as if the papers were of another class, for what was made of an earlier version: no bar takes anything from what is
 * not exempt, so none is asked for. A test holds it against `canPaper` too.
 */
export function papersReadAs(actor: Actor, classification: Exclude<Classification, 'exempt'>): PaperScope {
  const seats = actor.seats.map(({ bodyId }) => bodyId);
  return {
    OR: [
      ...withPlace(actor),
      { ...SUBMITTED, ...reached({ in: seats }) },
      ...asked(actor),
      ...(SHAREABLE.includes(classification) ? [shared(actor)] : []),
    ],
  };
}

/** Who wrote them, and the officers of the bodies that they have reached. */
function withPlace({ personId, offices }: Actor): PaperScope[] {
  return [
    { authorId: personId },
    { sponsorId: personId },
    { ...SUBMITTED, ...reached({ in: offices.map(({ bodyId }) => bodyId) }) },
  ];
}

/** Asked for advice, and what the actor's committee has called in. */
function asked(actor: Actor): PaperScope[] {
  const myBodies = [...bodiesOf(actor)];
  const ofMe = [{ askedPersonId: actor.personId }, { askedBodyId: { in: myBodies } }];
  return [
    { ...SUBMITTED, advice: { some: { endedAt: null, OR: ofMe } } },
    {
      ...SUBMITTED,
      decisions: { some: { callIn: { isNot: null }, body: { scrutinyBodyId: { in: myBodies } } } },
    },
  ];
}

function shared(actor: Actor): PaperScope {
  const toMe = [{ personId: actor.personId }, { bodyId: { in: [...bodiesOf(actor)] } }];
  return { ...SUBMITTED, shares: { some: { endedAt: null, OR: toMe } } };
}
