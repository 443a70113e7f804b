import { classOfDecision } from '~/domain/paper/class-of-version';
import type { Classification } from '~/domain/paper/classification';
import type { Reads } from './reads';
import { asClassed, CLASSES_SELECT } from './tabled-class';
import type { Transaction } from './transaction';

type Decided = { readonly paperId: string | null; readonly versionNumber: number | null };

/** The class of what is decided (`classOfDecision`); without a paper it stays with the body. */
export async function classDecided(
  client: Reads | Transaction,
  { paperId, versionNumber }: Decided,
): Promise<Classification> {
  if (paperId === null) return 'board-confidential';
  const paper = await client.paper.findUniqueOrThrow({ where: { id: paperId }, select: CLASSES_SELECT });
  return classOfDecision(asClassed(paper), versionNumber);
}
