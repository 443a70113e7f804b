import { type Classification, stricterOf } from '~/domain/paper/classification';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Decided = { readonly paperId: string | null; readonly versionNumber: number | null };

/**
 * The class of what is decided, to be kept with it: of the version of its paper that was before the body, whatever the paper
 * becomes later. Where no version is named, the strictest that the paper has had; without a paper it stays with the body.
 * Source: governance.md §7, §8.
 */
export async function classDecided(
  client: Reads | Transaction,
  { paperId, versionNumber }: Decided,
): Promise<Classification> {
  if (paperId === null) return 'board-confidential';
  const paper = await client.paper.findUniqueOrThrow({
    where: { id: paperId },
    select: { classification: true, versions: { select: { number: true, classification: true } } },
  });
  const decided = paper.versions.find(({ number }) => number === versionNumber);
  if (decided) return decided.classification as Classification;
  return paper.versions.reduce(
    (strictest, { classification }) => stricterOf(strictest, classification as Classification),
    paper.classification as Classification,
  );
}
