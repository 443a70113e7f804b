import { excludedInWriting } from '~/domain/resolution/excluded-in-writing';
import { heldReliefs } from '~/persistence/reliefs';
import { barredOnPaper, seatsHeld } from '~/persistence/resolutions';
import type { Transaction } from '~/persistence/transaction';
import type { ResolutionInput } from './resolution-input';

/**
 * By seat, the interest that keeps a director out: as the proposer says, and as was ruled at an item on the paper, unless
 * an authorisation or a dispensation lets the director vote.
 */
export async function excludingInterests(
  tx: Transaction,
  {
    input,
    bodyId,
    paperId,
    on,
  }: { input: ResolutionInput; bodyId: string; paperId: string | null; on: string },
): Promise<ReadonlyMap<string, string>> {
  const said = input.interests.filter(({ interest }) => interest.trim() !== '');
  if (input.kind !== 'unanimous') return new Map(said.map(({ seatId, interest }) => [seatId, interest]));
  const ruled = paperId ? await barredOnPaper(tx, { bodyId, paperId }) : [];
  const personOf = new Map((await seatsHeld(tx, bodyId, on)).map(({ seat, personId }) => [seat, personId]));
  const excluded = excludedInWriting({
    interests: [...said, ...ruled].map((one) => ({ ...one, personId: personOf.get(one.seatId) ?? null })),
    reliefs: await heldReliefs(tx, { bodyId }),
    ...{ on, paperId },
  });
  return new Map(excluded.map(({ seatId, interest }) => [seatId, interest]));
}
