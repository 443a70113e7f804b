import type { ElectorSeat, SeatInRoom } from '~/domain/ballot/electorate';
import type { BallotMethod, BallotState, DeclaredResult, LiveAnswer } from '~/domain/ballot/live-ballot';
import type { OutcomeInput } from '~/domain/ballot/outcome-input';
import { asBodyCard, type BodyCard } from '~/domain/body/body-card';
import { withQuorumFor } from '~/domain/body/members-quorum';
import { barsFromVote, type Ruling } from '~/domain/interest/effect';
import { heldOn } from './people';
import { proxiesOf } from './proxies';
import type { Reads } from './reads';
import type { Transaction } from './transaction';
import { restrictionAt } from './voting-restrictions';

type Client = Reads | Transaction;

/** A seat of the body as the ballot kept it at its opening. */
export type FrozenSeat = Pick<SeatInRoom, 'seat' | 'category' | 'personId' | 'leads' | 'restricted'>;
/** What an outcome was computed from, and what came out (architecture.md, Freeze at opening). */
export type StoredOutcome = {
  readonly cardVersion: number;
  readonly input: OutcomeInput;
  readonly answer: LiveAnswer;
};

type Place = { readonly meetingId: string; readonly itemId: string };

/** The body's rule card in force on a business day, with its version and the quorum that it makes then. */
export async function ruleCardInForce(
  client: Client,
  bodyId: string,
  day: string,
): Promise<{ readonly version: number; readonly card: BodyCard } | null> {
  const row = await client.ruleCard.findFirst({
    where: { bodyId, effectiveOn: { lte: day } },
    orderBy: { version: 'desc' },
    select: { version: true, card: true },
  });
  if (!row) return null;
  const card = readCard(row.card);
  // Its quorum is the law's, by how many members there are on the day (CA 2006 s.318).
  const held = card.profile === 'trust-members' ? await membersHeld(client, bodyId, day) : 0;
  return { version: row.version, card: withQuorumFor(card, held) };
}

/** How many seats of a body are held on a day. */
function membersHeld(client: Client, bodyId: string, day: string): Promise<number> {
  return client.seat.count({ where: { bodyId, memberships: { some: heldOn(day) } } });
}

export function readCard(text: string): BodyCard {
  return asBodyCard(JSON.parse(text));
}

/** Every seat of the body, in seating order, as it stands at this item now. */
export async function seatsInRoom(
  client: Client,
  { bodyId, day, ...place }: Place & { readonly bodyId: string; readonly day: string },
): Promise<readonly SeatInRoom[]> {
  const seats = await client.seat.findMany({
    where: { bodyId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      category: true,
      role: true,
      memberships: { where: heldOn(day), select: { personId: true }, take: 1 },
    },
  });
  const proxies = await proxiesOf(client, bodyId, day);
  const item = await client.agendaItem.findUnique({ where: { id: place.itemId }, select: { paperId: true } });
  const restrictedBy = await restrictionAt(client, { bodyId, on: day, paperId: item?.paperId ?? null });
  const frozen = seats.map(({ id, category, role, memberships }) => {
    const memberId = memberships[0]?.personId ?? null;
    const personId = proxies.get(id) ?? memberId;
    const leads = role !== 'member';
    return {
      seat: id,
      category,
      leads,
      personId,
      restricted: personId === null ? null : restrictedBy(personId, memberId),
    };
  });
  return standingNow(client, frozen, place);
}

/** The seats that a ballot froze, standing orders included, with their attendance and rulings now. */
export async function standingNow(
  client: Client,
  seats: readonly FrozenSeat[],
  { meetingId, itemId }: Place,
): Promise<readonly SeatInRoom[]> {
  const attendance = await client.attendance.findMany({
    where: { meetingId },
    select: { seatId: true, mode: true, leftAt: true },
  });
  const rulings = await rulingsOf(client, itemId);
  return seats.map((seat) => {
    const row = attendance.find(({ seatId }) => seatId === seat.seat);
    const ruling = seat.personId ? rulings.get(seat.personId) : undefined;
    return {
      ...seat,
      attends: row?.mode === 'in-room' || row?.mode === 'on-line' ? row.mode : null,
      left: Boolean(row?.leftAt),
      barred: ruling !== undefined && barsFromVote(ruling),
    };
  });
}

/** What was ruled at this item, by person. */
export async function rulingsOf(client: Client, itemId: string): Promise<ReadonlyMap<string, Ruling>> {
  const rows = await client.declaration.findMany({
    where: { itemId, state: 'ruled', effect: { not: null } },
    select: { personId: true, effect: true },
  });
  return new Map(rows.map(({ personId, effect }) => [personId, effect as Ruling]));
}

const BALLOT_SELECT = {
  id: true,
  meetingId: true,
  itemId: true,
  motionId: true,
  bodyId: true,
  paperId: true,
  method: true,
  state: true,
  wording: true,
  ruleCard: true,
  ruleCardVersion: true,
  seats: true,
  outcome: true,
  openedAt: true,
  openedForId: true,
  closedForId: true,
  declaredForId: true,
  setAsideForId: true,
  declaredResult: true,
  contestText: true,
  contestedAt: true,
  castingChoice: true,
  lastCallAt: true,
  stayIds: true,
  electors: { select: { seatId: true, personId: true, remote: true, voted: true } },
  meeting: { select: { presidingSeatId: true, state: true, currentItemId: true } },
  motion: { select: { text: true, state: true, kind: true } },
  objections: { select: { seatId: true } },
} as const;

export type KeptBallot = NonNullable<Awaited<ReturnType<typeof keptBallot>>>;

/** A ballot with what its rules need, its JSON read. */
export async function keptBallot(client: Client, id: string) {
  const row = await client.ballot.findUnique({ where: { id }, select: BALLOT_SELECT });
  if (!row) return null;
  return {
    ...row,
    method: row.method as BallotMethod,
    state: row.state as BallotState,
    declaredResult: row.declaredResult as DeclaredResult | null,
    card: readCard(row.ruleCard),
    frozenSeats: JSON.parse(row.seats) as readonly FrozenSeat[],
    stored: row.outcome ? (JSON.parse(row.outcome) as StoredOutcome) : null,
    electorate: row.electors.map(
      ({ seatId, personId, remote }): ElectorSeat => ({ seat: seatId, personId, remote }),
    ),
  };
}

/** The vote that counts of each seat of a named ballot: the one with the highest sequence. */
export async function latestVotes(client: Client, ballotId: string) {
  const rows = await client.vote.findMany({
    where: { ballotId },
    orderBy: { sequence: 'asc' },
    select: { seatId: true, choice: true, castAt: true, recordedById: true },
  });
  return [...new Map(rows.map((row) => [row.seatId, row])).values()];
}

/** Who recorded the casting vote and for whom: its event keeps it. */
export async function castingVoteRecord(
  client: Client,
  ballotId: string,
): Promise<{ readonly byId: string | null; readonly forId: string | null } | null> {
  const event = await client.event.findFirst({
    where: { kind: 'CastingVoteUsed', subjectId: ballotId },
    select: { actorId: true, facts: true },
  });
  if (!event) return null;
  const { forId } = JSON.parse(event.facts) as { forId: string | null };
  return { byId: event.actorId, forId };
}

/** Who sits on the body on a day. */
export async function memberIdsOf(client: Client, bodyId: string, day: string): Promise<readonly string[]> {
  const held = await client.membership.findMany({
    where: { seat: { bodyId }, ...heldOn(day) },
    select: { personId: true },
  });
  return held.map(({ personId }) => personId);
}

/**
 * Writes a secret ballot's votes again in the order of their random ids: a heap keeps the order of casting, and a row
 * the transaction that also marked its elector (PostgreSQL; SQLite keeps no such order).
 */
export async function forgetOrderOfSecretVotes(tx: Transaction, ballotId: string): Promise<void> {
  const votes = await tx.secretVote.findMany({ where: { ballotId }, orderBy: { id: 'asc' } });
  await tx.secretVote.deleteMany({ where: { ballotId } });
  await tx.secretVote.createMany({ data: votes });
}
