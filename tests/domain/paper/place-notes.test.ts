import { describe, expect, it } from 'vitest';
import { type NoteAnchor, placeNotes } from '~/domain/paper/place-notes';

const on = (key: string, text: string, kind: NoteAnchor['kind'] = 'paragraph'): NoteAnchor => ({
  kind,
  key,
  text,
});
const place = (note: NoteAnchor, anchors: readonly NoteAnchor[]) => {
  const [placed] = placeNotes([note], anchors);
  return placed && { key: placed.key, changed: placed.changed };
};

describe('a note on a part of a paper', () => {
  it('stays on the same words, also under another number', () => {
    const note = on('1.2', 'The fee  rises.\n');
    expect(place(note, [on('1.1', 'New.'), on('1.2', 'The fee rises.')])).toEqual({
      key: '1.2',
      changed: false,
    });
    expect(place(note, [on('1.2', 'New.'), on('1.3', 'The fee rises.')])).toEqual({
      key: '1.3',
      changed: false,
    });
  });

  it('takes its own number among equal words', () => {
    const anchors = [on('1.1', 'Agreed.'), on('1.2', 'Agreed.')];
    expect(place(on('1.2', 'Agreed.'), anchors)).toEqual({ key: '1.2', changed: false });
    expect(place(on('2.1', 'Agreed.'), anchors)).toEqual({ key: '1.1', changed: false });
  });

  it('says that the words changed, and that the part is gone', () => {
    const note = on('b', 'Agree the fee', 'recommendation');
    expect(place(note, [on('b', 'Agree half the fee', 'recommendation')])).toEqual({
      key: 'b',
      changed: true,
    });
    expect(place(note, [on('b', 'Agree the fee'), on('a', 'Note it', 'recommendation')])).toEqual({
      ...{ key: null, changed: true },
    });
  });
});
