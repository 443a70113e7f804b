import type { PaperContent } from '~/domain/paper/paper-content';
import { type NoteAnchor, placeNotes } from '~/domain/paper/place-notes';
import { noteAnchors } from './note-anchors';

type Kept = NoteAnchor & {
  readonly id: string;
  readonly versionNumber: number;
  readonly note: string;
  readonly marked: boolean;
};

/** Own notes as they stand on a version of the paper: in its order, those whose part is gone at the end. */
export function notesShown(notes: readonly Kept[], content: PaperContent) {
  const anchors = noteAnchors(content);
  const order = (kind: NoteAnchor['kind'], key: string | null) => {
    const at = anchors.findIndex((anchor) => anchor.kind === kind && anchor.key === key);
    return at < 0 ? anchors.length : at;
  };
  return placeNotes(notes, anchors)
    .map(({ note, key, changed }) => ({
      ...{ id: note.id, kind: note.kind, key, changed, text: note.note, marked: note.marked },
      ...{ madeOn: note.text, madeKey: note.key, versionNumber: note.versionNumber },
    }))
    .toSorted((one, other) => order(one.kind, one.key) - order(other.kind, other.key));
}
