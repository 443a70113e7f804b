import type { ElectorSeat } from '~/domain/ballot/electorate';
import type { BallotMethod, BallotState, DeclaredResult, LiveAnswer } from '~/domain/ballot/live-ballot';
import type { OutcomeInput } from '~/domain/ballot/outcome-input';
import type { Reads } from './reads';
import { readCard } from './rule-cards';
import type { FrozenSeat } from './seats-in-room';
import type { Transaction } from './transaction';

type Client = Reads | Transaction;

/** What an outcome was computed from, and what came out (architecture.md, Freeze at opening). */
export type StoredOutcome = {
  readonly cardVersion: number;
  readonly input: OutcomeInput;
  readonly answer: LiveAnswer;
};

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

/**
 * Writes a secret ballot's votes again in the order of their random ids: a heap keeps the order of casting, and a row
 * the transaction that also marked its elector (PostgreSQL; SQLite keeps no such order).
 */
export async function forgetOrderOfSecretVotes(tx: Transaction, ballotId: string): Promise<void> {
  const votes = await tx.secretVote.findMany({ where: { ballotId }, orderBy: { id: 'asc' } });
  await tx.secretVote.deleteMany({ where: { ballotId } });
  await tx.secretVote.createMany({ data: votes });
}
