import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { readableVersions } from '~/domain/permission/readable-versions';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { readContent } from '~/persistence/paper-text';
import { paperThing } from '~/persistence/paper-thing';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

type Reading = {
  readonly paperRef: string;
  readonly versionNumber: number;
  /** False takes the mark away. */
  readonly read: boolean;
};

/** A reader's own word that a version was read, or was not after all. Whoever read a later one has read this. */
export async function markPaperRead(
  { actor, now }: Acting,
  { paperRef, versionNumber, read }: Reading,
): Promise<Result<true, PermissionRefusal>> {
  const { personId } = actor;
  return transaction<true, PermissionRefusal>(async (tx) => {
    const paper = await paperThing(tx, { ref: paperRef });
    if (!paper) return refuse({ code: 'not-found' });
    const permission = canPaper(actor, 'paper:read', paper);
    if (!permission.ok) return permission;
    const paperId = paper.id;
    const version = await tx.paperVersion.findUnique({
      where: { paperId_number: { paperId, number: versionNumber } },
      select: { content: true },
    });
    const classification = version && readContent(version.content).classification;
    const readable =
      classification && readableVersions(actor, paper, [{ number: versionNumber, classification }]);
    if (!readable || readable.length === 0) return refuse({ code: 'not-found' });
    const where = { personId_paperId: { personId, paperId } };
    const mark = await tx.readMark.findUnique({ where });
    if (!read) await tx.readMark.deleteMany({ where: { personId, paperId } });
    else if (!mark || mark.versionNumber < versionNumber)
      await tx.readMark.upsert({
        where,
        create: { personId, paperId, versionNumber, at: now },
        update: { versionNumber, at: now },
      });
    return ok(true);
  });
}
