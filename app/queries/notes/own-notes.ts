import type { NoteAnchor } from '~/domain/paper/place-notes';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';

export type OwnNote = NoteAnchor & {
  readonly id: string;
  readonly versionNumber: number;
  readonly note: string;
  readonly marked: boolean;
};

/**
 * The actor's own notes on a paper, made on versions that the actor may still read. Whose they are is part of the question:
 * nobody else's are ever read, not even for an administrator.
 */
export async function ownNotes(
  { personId }: Actor,
  { paperId, readable }: { readonly paperId: string; readonly readable: readonly number[] },
): Promise<readonly OwnNote[]> {
  const rows = await reads().paperNote.findMany({
    where: { personId, paperId, versionNumber: { in: [...readable] } },
    orderBy: [{ changedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, versionNumber, anchorKind, anchorKey, anchorText, text, marked }) => ({
    ...{ id, versionNumber, note: text, marked },
    ...{ kind: anchorKind as NoteAnchor['kind'], key: anchorKey, text: anchorText },
  }));
}
