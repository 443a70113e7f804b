import { PDFDocument } from '@cantoo/pdf-lib';
import { pageWords } from '~/domain/pack/pack';
import type { PackEntry } from '~/domain/pack/pack-entry';
import { type Withheld, withheldPages } from '~/domain/pack/withheld-pages';
import { printable } from '../document';
import { READ_AT_ONCE, writtenAtOnce } from './at-once';
import { addBookmarks } from './bookmarks';
import { bookmarksOf } from './bookmarks-of';
import { type FrontOfPack, writeFront } from './front';
import { drawFrames } from './page-frames';
import { beginSheet, MARGIN } from './sheet';
import { SANS, words } from './sheet-text';

export type Copying = {
  readonly bytes: Uint8Array;
  readonly title: string;
  readonly entries: readonly PackEntry[];
  /** The number of the pack's first page, and of its last. */
  readonly first: number;
  readonly last: number;
  readonly mayRead: (entry: PackEntry) => boolean;
  /** In the place of the pack's own, which names what the reader may not know of, with what its pages say at the foot. */
  readonly front?: { readonly words: FrontOfPack; readonly foot: string };
};

/**
 * A reader's copy of a pack: whole stretches that he or she may not read are left out, a page says so, and every other page
 * keeps its number. It is a new file: nothing of what is left out is in it.
 */
export async function copyPack(
  copying: Copying,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const { bytes, entries, first, last, mayRead, front } = copying;
  const whole = await PDFDocument.load(bytes, READ_AT_ONCE);
  const copy = await PDFDocument.create();
  copy.setTitle(printable(copying.title), { showInWindowTitleBar: true });
  copy.setLanguage('en-GB');
  copy.setProducer('Tabled');
  copy.setCreator('Tabled');
  const withheld = withheldPages(entries, mayRead);
  const places = new Map<number, number>();
  const out = new Set(withheld.flatMap(({ from, to }) => range(from, to)));
  const kept = range(first, last).filter((page) => !out.has(page));
  const pages = await copy.copyPages(
    whole,
    kept.map((page) => page - first),
  );
  const keptPages = new Map(kept.map((page, index) => [page, pages[index]]));
  if (front) await insert(copy, (await writeFront(front.words, entries.filter(mayRead))).bytes);
  const written = copy.getPageCount();
  for (let page = first; page <= last; page += 1) {
    const gap = withheld.find(({ from }) => from === page);
    if (gap && !(front && gap.number === '')) await insert(copy, await noticePage(gap, last));
    const present = keptPages.get(page);
    if (!present) continue;
    places.set(page, copy.getPageCount());
    copy.addPage(present);
  }
  const ownPages = entries.find(({ kind }) => kind === 'front')?.pages ?? 0;
  const frames = range(0, written - 1).map((index) => ({
    ...{ heading: front?.words.name ?? '', foot: front?.foot ?? '' },
    // Where it is longer than the pack's own, a number would be another page's.
    number: index < ownPages ? pageWords(first + index, last) : '',
  }));
  await drawFrames(copy, frames);
  addBookmarks(
    copy,
    bookmarksOf(entries.filter(mayRead), first, (page) => places.get(page) ?? null),
  );
  return { bytes: await writtenAtOnce(copy), pages: copy.getPageCount() };
}

async function insert(copy: PDFDocument, bytes: Uint8Array): Promise<void> {
  const written = await PDFDocument.load(bytes, READ_AT_ONCE);
  for (const page of await copy.copyPages(written, written.getPageIndices())) copy.addPage(page);
}

/** "Pages 38 to 52 are not in this copy." */
async function noticePage({ from, to, number }: Withheld, last: number): Promise<Uint8Array> {
  const sheet = beginSheet('Not in this copy');
  sheet.doc.addPage();
  const which = from === to ? `Page ${from} is` : `Pages ${from} to ${to} are`;
  words(sheet, number ? `Item ${number}` : 'Contents', { size: 18 });
  sheet.doc.moveDown(0.5);
  words(
    sheet,
    `${which} not in this copy, because you may not read them. Every other page keeps its number.`,
    {
      size: 12,
      face: SANS,
    },
  );
  sheet.doc.moveDown(1);
  words(sheet, pageWords(from, last), { size: 8.5, face: SANS, indent: 0 });
  sheet.doc.x = MARGIN.left;
  return sheet.done();
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
