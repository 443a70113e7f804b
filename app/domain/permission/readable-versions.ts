import type { Classification } from '../paper/classification';
import type { Actor } from './actor';
import { canPaper } from './can';
import { type PaperThing, sharingsWith } from './paper-relations';

/**
 * Which of a paper's versions the actor may read. Each is judged by its own classification, so that an older,
 * stricter text stays as it was; who knows the paper by a share alone reads the versions that were shared
 * (product.md, Sharing).
 */
export function readableVersions(
  actor: Actor,
  paper: PaperThing,
  versions: readonly { readonly number: number; readonly classification: Classification }[],
): readonly number[] {
  const shared = new Set(sharingsWith(actor, paper).map(({ versionNumber }) => versionNumber));
  return versions
    .filter(({ number, classification }) => {
      const own = { ...paper, classification };
      const shares = shared.has(number) ? paper.shares : [];
      return canPaper(actor, 'paper:read', { ...own, shares }).ok;
    })
    .map(({ number }) => number);
}
