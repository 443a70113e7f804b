import type { NoteAnchor } from '~/domain/paper/place-notes';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { readableVersions } from '~/domain/permission/readable-versions';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { readContent } from '~/persistence/paper-text';
import { paperThing } from '~/persistence/paper-thing';
import { transaction } from '~/persistence/transaction';
import { sha256 } from '~/platform/digest';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

export type NoteRefusal = PermissionRefusal | { readonly code: 'note-says-nothing' | 'note-on-nothing' };

export type KeepNoteInput = {
  readonly paperRef: string;
  readonly versionNumber: number;
  /** The part of that version, with its words; null where there is no such part. */
  readonly anchor: NoteAnchor | null;
  readonly text: string;
  readonly marked: boolean;
};

/**
 * Keeps a private note, a highlight or both on a part of a version that the actor may read. On the same words there is one;
 * the last saved stands. Nothing is told to anybody. Refuses `note-on-nothing`, `note-says-nothing`.
 */
export async function keepNote(
  { actor, now }: Acting,
  { paperRef, versionNumber, anchor, text, marked }: KeepNoteInput,
): Promise<Result<true, NoteRefusal>> {
  if (anchor === null) return refuse({ code: 'note-on-nothing' });
  if (text === '' && !marked) return refuse({ code: 'note-says-nothing' });
  const { personId } = actor;
  return transaction<true, NoteRefusal>(async (tx) => {
    const paper = await paperThing(tx, { ref: paperRef });
    if (!paper) return refuse({ code: 'not-found' });
    const permission = canPaper(actor, 'paper:read', paper);
    if (!permission.ok) return permission;
    const version = await tx.paperVersion.findUnique({
      where: { paperId_number: { paperId: paper.id, number: versionNumber } },
      select: { content: true },
    });
    if (!version) return refuse({ code: 'note-on-nothing' });
    const { classification } = readContent(version.content);
    if (readableVersions(actor, paper, [{ number: versionNumber, classification }]).length === 0)
      return refuse({ code: 'note-on-nothing' });
    const place = {
      ...{ personId, paperId: paper.id, anchorKind: anchor.kind, anchorKey: anchor.key },
      anchorDigest: sha256(anchor.text),
    };
    const says = { text, marked, changedAt: now };
    await tx.paperNote.upsert({
      where: { personId_paperId_anchorKind_anchorKey_anchorDigest: place },
      create: { id: newId(), ...place, versionNumber, anchorText: anchor.text, ...says },
      update: says,
    });
    return ok(true);
  });
}
