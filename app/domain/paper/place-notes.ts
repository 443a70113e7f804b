/** What a private note stands on: a recommendation or a numbered paragraph, with its words. */
export type NoteAnchor = {
  readonly kind: 'recommendation' | 'paragraph';
  readonly key: string;
  readonly text: string;
};

export type PlacedNote<N extends NoteAnchor> = {
  readonly note: N;
  /** Where it stands in this version: the present key; null where its part is gone. */
  readonly key: string | null;
  /** Whether the words it was made on have changed since. */
  readonly changed: boolean;
};

/**
 * Finds each note's place in a version of the paper. The same words are the same part, whatever number they bear now; where
 * no part has them, the part of the same number is taken, and said to have changed; where that is gone too, the note stays
 * and says so.
 */
export function placeNotes<N extends NoteAnchor>(
  notes: readonly N[],
  anchors: readonly NoteAnchor[],
): readonly PlacedNote<N>[] {
  return notes.map((note) => {
    const alike = anchors.filter(({ kind, text }) => kind === note.kind && words(text) === words(note.text));
    const same = alike.find(({ key }) => key === note.key) ?? alike[0];
    if (same) return { note, key: same.key, changed: false };
    const number = anchors.find(({ kind, key }) => kind === note.kind && key === note.key);
    return { note, key: number?.key ?? null, changed: true };
  });
}

/** Words alone: how they are spaced does not matter. */
function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
