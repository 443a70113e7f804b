import { readyPacks } from '~/persistence/packs';
import { reads } from '~/persistence/reads';

/** The board's pack of an edition, from which the public one is taken; null while it is not ready. */
export async function boardPack(meetingId: string, edition: number) {
  const packs = await readyPacks(reads(), meetingId);
  return packs.find((pack) => pack.part === 'board' && pack.edition === edition) ?? null;
}
