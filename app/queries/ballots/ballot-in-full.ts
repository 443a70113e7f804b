import { castingVoteRecord, keptBallot, latestVotes } from '~/persistence/ballots';
import { reads } from '~/persistence/reads';

/** A ballot with its acts and what it replaces; its votes only of a named one that is closed. Null when there is none. */
export async function ballotInFull(id: string) {
  const kept = await keptBallot(reads(), id);
  if (!kept) return null;
  const acts = await reads().ballot.findUniqueOrThrow({ where: { id }, select: ACTS_SELECT });
  const revealed = kept.method === 'named' && (kept.state === 'closed' || kept.state === 'declared');
  const replaced = acts.replacesId
    ? await reads().ballot.findUnique({
        where: { id: acts.replacesId },
        select: { wording: true, setAsideReason: true },
      })
    : null;
  const followed = acts.setAsideAt
    ? await reads().ballot.findFirst({ where: { replacesId: id }, select: { id: true } })
    : null;
  return {
    ...kept,
    ...acts,
    replaced,
    followedById: followed?.id ?? null,
    votes: revealed ? await latestVotes(reads(), id) : [],
    castingRecord: acts.castingChoice ? await castingVoteRecord(reads(), id) : null,
  };
}

/** Everybody whom a ballot names: its electors, and who did its acts and for whom. */
export function peopleIn(
  ballot: NonNullable<Awaited<ReturnType<typeof ballotInFull>>>,
): readonly (string | null)[] {
  return [
    ...ballot.electors.map(({ personId }) => personId),
    ...[ballot.openedById, ballot.closedById, ballot.declaredById, ballot.setAsideById],
    ...[ballot.openedForId, ballot.closedForId, ballot.declaredForId, ballot.setAsideForId],
    ballot.castingRecord?.byId ?? null,
  ];
}

const ACTS_SELECT = {
  versionNumber: true,
  replacesId: true,
  openedAt: true,
  openedById: true,
  closedAt: true,
  closedById: true,
  declaredAt: true,
  declaredById: true,
  declaredReason: true,
  setAsideAt: true,
  setAsideById: true,
  setAsideReason: true,
  castingChoice: true,
  castingSeatId: true,
  castingReason: true,
  recorded: { select: { seatId: true } },
} as const;
