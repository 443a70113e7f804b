import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import type { NoteAnchor } from '~/domain/paper/place-notes';
import { reads } from '~/persistence/reads';
import { ownNotes } from '~/queries/notes/own-notes';
import { changeNote, removeNote } from '~/services/notes/change-note';
import { keepNote } from '~/services/notes/keep-note';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, kindsTold } from '../../support/happenings';

const by = (actor: BuiltBody['chair']) => ({ actor, now: NOW });
const anchor: NoteAnchor = { kind: 'paragraph', key: '1.2', text: 'The fee rises.' };
const note = (paperRef: string, wish: object = {}) => ({
  ...{ paperRef, versionNumber: 1, anchor, text: 'Ask why', marked: false, ...wish },
});

describeOnEachDatabase('private notes', () => {
  test('are kept for their reader, one on the same words, and told to nobody', async () => {
    const board = await aBody({ seats: 3 });
    const paper = await aPaper(board);
    expect(codeOf(await keepNote(by(board.chair), note(paper.ref)))).toBe('ok');
    expect(codeOf(await keepNote(by(board.chair), note(paper.ref, { marked: true, text: '' })))).toBe('ok');
    const other = { ...anchor, text: 'The fee falls.' };
    await keepNote(by(board.chair), note(paper.ref, { anchor: other }));
    const mine = await ownNotes(board.chair, { paperId: paper.id, readable: [1] });
    expect(mine.toSorted((a, b) => Number(b.marked) - Number(a.marked))).toMatchObject([
      { note: '', marked: true, text: 'The fee rises.', key: '1.2' },
      { note: 'Ask why', marked: false, text: 'The fee falls.' },
    ]);
    expect(await ownNotes(board.chair, { paperId: paper.id, readable: [2] })).toEqual([]);
    expect(await kindsTold()).toEqual([]);
  });

  test('are nobody else’s: not a member’s, the officer’s, the author’s nor an administrator’s', async () => {
    const board = await aBody({ seats: 3 });
    const paper = await aPaper(board);
    await keepNote(by(board.chair), note(paper.ref));
    const { id: noteId } = await reads().paperNote.findFirstOrThrow();
    const administrator = await aPerson({ administrator: true });
    for (const actor of [board.deputy, board.officer, paper.author, administrator]) {
      expect(await ownNotes(actor, { paperId: paper.id, readable: [1] })).toEqual([]);
      expect(codeOf(await changeNote(by(actor), { noteId, text: 'Mine', marked: true }))).toBe('not-found');
      await removeNote(by(actor), { noteId });
    }
    expect(await reads().paperNote.findMany()).toMatchObject([{ text: 'Ask why', marked: false }]);
    expect(codeOf(await changeNote(by(board.chair), { noteId, text: 'Why?', marked: true }))).toBe('ok');
    expect(codeOf(await changeNote(by(board.chair), { noteId, text: '', marked: false }))).toBe(
      'note-says-nothing',
    );
    await removeNote(by(board.chair), { noteId });
    await removeNote(by(board.chair), { noteId });
    expect(await reads().paperNote.count()).toBe(0);
  });

  test('are made on a part of a version that the reader may read, and say something', async () => {
    const board = await aBody({ seats: 3 });
    const paper = await aPaper(board, { classification: 'exempt' });
    const stranger = await aPerson({ administrator: true });
    const code = async (actor: BuiltBody['chair'], wish: object = {}) =>
      codeOf(await keepNote(by(actor), note(paper.ref, wish)));
    expect(await code(stranger)).toBe('not-found');
    expect(await code(board.chair, { versionNumber: 9 })).toBe('note-on-nothing');
    expect(await code(board.chair, { anchor: null })).toBe('note-on-nothing');
    expect(await code(board.chair, { text: '' })).toBe('note-says-nothing');
    expect(await code(board.chair, { paperRef: 'TB-999' })).toBe('not-found');
    expect(await reads().paperNote.count()).toBe(0);
  });
});

it('every question that the product asks about notes names whose they are', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('generated'),
  );
  const asking = files.filter((file) => readFileSync(join('app', file), 'utf8').includes('paperNote.'));
  expect(asking.toSorted()).toEqual([
    'queries/notes/own-notes.ts',
    'services/notes/change-note.ts',
    'services/notes/keep-note.ts',
  ]);
  for (const file of asking) {
    const text = readFileSync(join('app', file), 'utf8');
    for (const question of text.split('paperNote.').slice(1))
      expect(question.slice(0, 120), file).toMatch(/personId/);
  }
});
