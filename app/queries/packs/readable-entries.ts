import type { PackEntry } from '~/domain/pack/pack-entry';
import { type Actor, isOfficerOf, sitsOn } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { readableVersions } from '~/domain/permission/readable-versions';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';

/**
 * Which entries of packs the actor may read: each paper and appendix by its own classification, shares and bars as they
 * stand now; the front, which names all of them, only for those who belong to the body.
 */
export async function readableEntries(
  actor: Actor,
  bodyId: string,
  entries: readonly PackEntry[],
): Promise<(entry: PackEntry) => boolean> {
  const ids = [...new Set(entries.flatMap(({ paper }) => paper?.id ?? []))];
  const rows = await reads().paper.findMany({ where: { id: { in: ids } }, select: PAPER_THING_SELECT });
  const things = new Map(rows.map((row) => [row.id, asPaperThing(row)]));
  const belongs = sitsOn(actor, bodyId) || isOfficerOf(actor, bodyId);
  return ({ paper, attachment, classification }) => {
    if (!paper) return belongs;
    const thing = things.get(paper.id);
    if (!thing) return false;
    const version = { number: paper.version, classification };
    if (!readableVersions(actor, thing, [version]).includes(paper.version)) return false;
    return (
      !attachment ||
      canPaper(actor, 'paper:read', { ...thing, classification, attachmentId: attachment.id }).ok
    );
  };
}
