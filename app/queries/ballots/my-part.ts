import type { MyPart } from '~/domain/ballot/my-part';
import type { Choice } from '~/domain/ballot/outcome-input';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import type { BallotFacts } from './ballot-facts';

/** What the actor is to this ballot, and the actor's own vote in a named one: nobody else's is read. */
export async function myPart({ actor, seats, ballot }: BallotFacts): Promise<MyPart> {
  const seat = seats.find(({ personId }) => personId === actor.personId);
  const elector = ballot?.electors.find(({ personId }) => personId === actor.personId);
  const seatId = elector?.seatId ?? seat?.seat ?? null;
  const mine =
    ballot && elector?.voted && ballot.method === 'named' ? await myVote(ballot.id, elector.seatId) : null;
  return {
    seatId,
    standing: standingOf(seat, ballot === null || elector !== undefined),
    restrictedBy: seat?.restricted?.standingOrder ?? null,
    voted: elector?.voted ?? false,
    choice: (mine?.choice as Choice | undefined) ?? null,
    castAt: mine?.castAt.toISOString() ?? null,
    recordedBy: mine?.recordedById ? await nameOf(mine.recordedById) : null,
    objected: ballot?.objections.some((objection) => objection.seatId === seatId) ?? false,
  };
}

function standingOf(
  seat: BallotFacts['seats'][number] | undefined,
  inElectorate: boolean,
): MyPart['standing'] {
  if (!seat) return 'no-seat';
  if (seat.barred) return 'recused';
  if (seat.restricted) return 'restricted';
  if (seat.attends === null || seat.left) return 'away';
  return inElectorate ? 'elector' : 'arrived-late';
}

function myVote(ballotId: string, seatId: string) {
  return reads().vote.findFirst({
    where: { ballotId, seatId },
    orderBy: { sequence: 'desc' },
    select: { choice: true, castAt: true, recordedById: true },
  });
}

async function nameOf(personId: string): Promise<string | null> {
  const person = await reads().person.findUnique({ where: { id: personId }, select: NAME_SELECT });
  return person && fullName(person);
}
