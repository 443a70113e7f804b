import { decideRecorded, type RecordedRefusal } from '~/domain/ballot/decide-recorded';
import type { Choice } from '~/domain/ballot/outcome-input';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raiseMeeting } from '~/persistence/live-versions';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { insiders } from './tell-ballot';

export type VoteToKeep = {
  readonly ballot: {
    readonly id: string;
    readonly meetingId: string;
    readonly bodyId: string;
    readonly paperId: string | null;
    readonly stayIds: string | null;
  };
  readonly seatId: string;
  readonly choice: Choice;
  readonly at: Date;
  readonly actorId: string;
  /** The officer, for a member in the room. */
  readonly recordedById: string | null;
  /** The officer knows that the member voted on screen, and records this in its place. */
  readonly inPlace?: boolean;
};

export type Turnout = { readonly turnout: number; readonly electors: number; readonly changed: boolean };
export type LateRefusal =
  | { readonly code: 'ballot-closed' }
  | { readonly code: 'ballot-set-aside' }
  | { readonly code: 'not-an-elector' };

/**
 * Puts a named vote in the box if the ballot is still open, and says that the seat voted, never how. The same choice
 * again changes nothing. Few statements: hundreds may come at once.
 */
export async function keepVote(
  tx: Transaction,
  vote: VoteToKeep,
): Promise<Result<Turnout, LateRefusal | RecordedRefusal>> {
  const { ballot, seatId, choice, at, recordedById, inPlace = false } = vote;
  const electors = await openBox(tx, ballot.id, seatId);
  const mine = electors.find((elector) => elector.seatId === seatId);
  if (!mine) return refuse(await whyNot(tx, ballot.id));
  const turnout = electors.filter(({ voted }) => voted).length + (mine.voted ? 0 : 1);
  const castOnScreen = mine.choice !== null && mine.recordedById === null;
  const may = recordedById === null ? ok(true) : decideRecorded({ castOnScreen, inPlace });
  if (!may.ok) return may;
  // What an officer recorded becomes the member's own once he or she casts it, though it is the same: no hand entered later
  // stands before it. And the other way round, so that nothing that is seen tells how the sealed vote was.
  const changesHands = (mine.recordedById === null) !== (recordedById === null);
  if (mine.choice === choice && !changesHands)
    return ok({ turnout, electors: electors.length, changed: false });
  await tx.$executeRaw`
    INSERT INTO "Vote" ("id", "ballotId", "seatId", "sequence", "choice", "castAt", "recordedById")
    VALUES (${newId()}, ${ballot.id}, ${seatId}, ${Number(mine.sequence ?? 0) + 1}, ${choice}, ${at},
      ${recordedById})`;
  if (!mine.voted) await markVoted(tx, ballot.id, seatId);
  await tellVote(tx, vote, { turnout, electors: electors.length });
  return ok({ turnout, electors: electors.length, changed: true });
}

/** The electorate while the ballot is open; nobody once it is not. */
export function openElectors(tx: Transaction, ballotId: string) {
  return tx.$queryRaw<{ seatId: string; voted: boolean }[]>`
    SELECT e."seatId", e."voted" FROM "Elector" e JOIN "Ballot" b ON b."id" = e."ballotId"
    WHERE e."ballotId" = ${ballotId} AND b."state" = 'open'`;
}

export async function whyNot(tx: Transaction, ballotId: string): Promise<LateRefusal> {
  const ballot = await tx.ballot.findUnique({ where: { id: ballotId }, select: { state: true } });
  if (ballot?.state === 'open') return { code: 'not-an-elector' };
  return { code: ballot?.state === 'set-aside' ? 'ballot-set-aside' : 'ballot-closed' };
}

export async function markVoted(tx: Transaction, ballotId: string, seatId: string): Promise<void> {
  await tx.elector.update({
    where: { ballotId_seatId: { ballotId, seatId } },
    data: { voted: true },
    select: { seatId: true },
  });
}

type Slip = {
  readonly seatId: string;
  readonly voted: boolean;
  readonly sequence: number | null;
  readonly choice: string | null;
  /** The officer who recorded the latest vote; null for the member's own. */
  readonly recordedById: string | null;
};

/** `openElectors`, with the latest vote of one seat beside it. */
function openBox(tx: Transaction, ballotId: string, seatId: string) {
  return tx.$queryRaw<Slip[]>`
    SELECT e."seatId", e."voted", v."sequence", v."choice", v."recordedById"
    FROM "Elector" e JOIN "Ballot" b ON b."id" = e."ballotId"
    LEFT JOIN "Vote" v ON v."ballotId" = e."ballotId" AND v."seatId" = e."seatId" AND e."seatId" = ${seatId}
      AND v."sequence" = (SELECT MAX(w."sequence") FROM "Vote" w
        WHERE w."ballotId" = ${ballotId} AND w."seatId" = ${seatId})
    WHERE e."ballotId" = ${ballotId} AND b."state" = 'open'`;
}

async function tellVote(
  tx: Transaction,
  { ballot, seatId, at, actorId }: VoteToKeep,
  count: { turnout: number; electors: number },
): Promise<void> {
  const version = await raiseMeeting(tx, ballot.meetingId);
  tx.tell({
    kind: 'VoteCast',
    at,
    actorId,
    bodyId: ballot.bodyId,
    meetingId: ballot.meetingId,
    paperId: ballot.paperId ?? undefined,
    subjectId: ballot.id,
    version,
    facts: { ballotId: ballot.id, seatId, ...count, ...insiders(ballot) },
  });
}
