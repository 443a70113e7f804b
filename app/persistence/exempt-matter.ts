import { type ExemptMatter, partOf } from '~/domain/meeting/agenda-part';
import type { PaperPart } from '~/domain/paper/exempt-ground';
import { exclusionsOf, isInForce, keptOut, stands } from './exclusions';
import { paperParts } from './paper-parts';
import type { Reads } from './reads';
import { classBefore } from './tabled-class';
import type { Transaction } from './transaction';

type Item = {
  readonly id: string;
  readonly paperId: string | null;
  readonly versionNumber: number | null;
  readonly appendicesKeptAt: Date | null;
  readonly paper: Parameters<typeof classBefore>[0];
};

/** What of an item is exempt, what the meeting has done about it, and the parts of its paper that are. */
export async function exemptMatter(
  client: Reads | Transaction,
  item: Item,
): Promise<
  ExemptMatter & {
    readonly parts: readonly PaperPart[];
    readonly stands: boolean;
    readonly wasOut: boolean;
  }
> {
  const { id: itemId, paperId, versionNumber, paper } = item;
  const exclusions = await exclusionsOf(client, { itemId });
  const version = paperId && versionNumber !== null ? { paperId, version: versionNumber } : null;
  const parts = version ? await paperParts(client, version) : [];
  const exempt = parts.filter(({ classification }) => classification === 'exempt');
  const wasOut = exclusions.some(keptOut);
  return {
    part: partOf(classBefore(paper, versionNumber)),
    parts: exempt,
    exemptAppendices: exempt.flatMap(({ letter }) => letter ?? []),
    appendicesSettled: item.appendicesKeptAt !== null || wasOut,
    excluded: exclusions.some(isInForce),
    stands: exclusions.some(stands),
    wasOut,
  };
}
