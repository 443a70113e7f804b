import { BARRING_RULINGS } from '~/domain/interest/effect';
import type { CirculatedSeat, GivenAnswer } from '~/domain/resolution/judge-resolution';
import type { Answer, ResolutionKind, ResolutionState } from '~/domain/resolution/resolution';
import { heldOn } from './people';
import { fullName, NAME_SELECT } from './person-name';
import type { Reads } from './reads';
import { asResolutionThing, RESOLUTION_THING_SELECT } from './resolution-thing';
import { readCard } from './rule-cards';
import type { FrozenSeat } from './seats-in-room';
import type { Transaction } from './transaction';

const SELECT = {
  ...RESOLUTION_THING_SELECT,
  id: true,
  ref: true,
  kind: true,
  title: true,
  wording: true,
  reasons: true,
  differs: true,
  consultations: true,
  paperId: true,
  versionNumber: true,
  stageId: true,
  ruleCardVersion: true,
  ruleCard: true,
  seats: true,
  circulatedAt: true,
  lapsesOn: true,
  lapsesAt: true,
  endedAt: true,
  withdrawnReason: true,
  outcome: true,
  liveVersion: true,
  decision: { select: { id: true, ref: true } },
  members: {
    select: {
      seatId: true,
      personId: true,
      interest: true,
      restriction: true,
      person: { select: NAME_SELECT },
    },
  },
  answers: {
    orderBy: { at: 'asc' },
    select: { seatId: true, personId: true, choice: true, at: true, person: { select: NAME_SELECT } },
  },
} as const;

export type KeptResolution = NonNullable<Awaited<ReturnType<typeof keptResolution>>>;

/** A resolution as it is kept, its members in seating order, its JSON read, with what the rules and permission need of it on a London day; or null. */
export async function keptResolution(
  client: Reads | Transaction,
  key: { readonly id: string } | { readonly ref: string },
  day: string,
) {
  const row = await client.resolution.findUnique({ where: key, select: SELECT });
  if (!row) return null;
  const frozen = JSON.parse(row.seats) as readonly FrozenSeat[];
  const seats: readonly CirculatedSeat[] = frozen.map((seat) => ({
    ...seat,
    excluded: row.members.some(({ seatId, interest }) => seatId === seat.seat && interest !== ''),
  }));
  const order = frozen.map(({ seat }) => seat);
  const members = row.members.toSorted((a, b) => order.indexOf(a.seatId) - order.indexOf(b.seatId));
  const answers: readonly GivenAnswer[] = row.answers.map(({ seatId, choice, at }) => ({
    seat: seatId,
    choice: choice as Answer,
    at: at.toISOString(),
  }));
  return {
    ...row,
    kind: row.kind as ResolutionKind,
    state: row.state as ResolutionState,
    card: readCard(row.ruleCard),
    frozen,
    members,
    circulated: seats,
    given: answers,
    thing: asResolutionThing(row, await holdersNow(client, frozen, day)),
  };
}

/** Who holds each seat of the body on a day, in seating order, as a resolution freezes it. */
export async function seatsHeld(
  client: Reads | Transaction,
  bodyId: string,
  day: string,
): Promise<readonly (FrozenSeat & { readonly name: string })[]> {
  const seats = await client.seat.findMany({
    where: { bodyId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      category: true,
      role: true,
      memberships: {
        where: heldOn(day),
        select: { personId: true, person: { select: NAME_SELECT } },
        take: 1,
      },
    },
  });
  return seats.map(({ id, category, role, memberships: [held] }) => ({
    seat: id,
    category,
    leads: role !== 'member',
    personId: held?.personId ?? null,
    name: held ? fullName(held.person) : '',
  }));
}

/** The seats of a body whose holders were ruled to be barred at an item on the paper, each with the interest declared. */
export async function barredOnPaper(
  client: Reads | Transaction,
  { bodyId, paperId }: { readonly bodyId: string; readonly paperId: string },
): Promise<readonly { readonly seatId: string; readonly interest: string }[]> {
  return client.declaration.findMany({
    where: { bodyId, item: { paperId }, state: 'ruled', effect: { in: [...BARRING_RULINGS] } },
    orderBy: { declaredAt: 'asc' },
    select: { seatId: true, interest: true },
  });
}

/** A sole member acts by whoever represents it now; every other electorate was fixed at circulation. */
async function holdersNow(
  client: Reads | Transaction,
  [only, ...others]: readonly FrozenSeat[],
  day: string,
): Promise<readonly string[]> {
  if (!only || others.length > 0) return [];
  const held = await client.membership.findMany({
    where: { seatId: only.seat, ...heldOn(day) },
    select: { personId: true },
  });
  return held.map(({ personId }) => personId);
}
