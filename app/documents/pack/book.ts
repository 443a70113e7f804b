import { degrees, PDFDocument, type PDFEmbeddedPage, type PDFPage } from '@cantoo/pdf-lib';
import { pageWords } from '~/domain/pack/pack';
import { printable } from '../document';
import { READ_AT_ONCE, writtenAtOnce } from './at-once';
import { addBookmarks, type Bookmark } from './bookmarks';
import { dropUnused } from './drop-unused';
import { drawFrames } from './page-frames';
import { A4, beginSheet, type SheetInHand } from './sheet';

/** The pack under way: its pages in their order, ours in one sheet, so that its fonts are in it once. */
export type Book = {
  readonly file: PDFDocument;
  readonly sheet: SheetInHand;
  readonly pages: { readonly heading: string; readonly ours: boolean }[];
};

/** Room at the top and the foot for what the pack says there. */
const FRAME = { side: 24, top: 44, bottom: 44 } as const;

export async function beginBook(title: string): Promise<Book> {
  const file = await PDFDocument.create();
  file.setTitle(printable(title), { showInWindowTitleBar: true });
  file.setLanguage('en-GB');
  file.setProducer('Tabled');
  file.setCreator('Tabled');
  return { file, sheet: beginSheet(title), pages: [] };
}

/** Lets `write` write on new pages of ours, each with that heading; answers how many there are and what `write` does. */
export function addOurs<T>(
  { sheet, pages }: Book,
  heading: string,
  write: (sheet: SheetInHand) => T,
): { readonly before: number; readonly pages: number; readonly value: T } {
  const before = sheet.page();
  sheet.doc.addPage();
  const value = write(sheet);
  const count = sheet.page() - before;
  pages.push(...Array(count).fill({ heading, ours: true }));
  return { before, pages: count, value };
}

/** Adds pages drawn from an attached file, each with that heading. */
export async function addDrawn({ file, pages }: Book, bytes: Uint8Array, heading: string): Promise<number> {
  const drawn = await PDFDocument.load(bytes, READ_AT_ONCE);
  for (const page of await file.copyPages(drawn, drawn.getPageIndices())) {
    file.addPage(page);
    pages.push({ heading, ours: false });
  }
  return drawn.getPageCount();
}

/** Puts the pages that we wrote among those that are there. */
async function insertOurs({ file, sheet, pages }: Book): Promise<void> {
  if (sheet.page() === 0) return;
  const written = await PDFDocument.load(await sheet.done(), READ_AT_ONCE);
  const ours = await file.copyPages(written, written.getPageIndices());
  for (const [index, { ours: isOurs }] of pages.entries()) {
    const next = isOurs ? ours.shift() : undefined;
    if (next) file.insertPage(index, next);
  }
}

/** Puts the front, written by itself, before all others. */
export async function addFront({ file, pages }: Book, bytes: Uint8Array, heading: string): Promise<void> {
  const written = await PDFDocument.load(bytes, READ_AT_ONCE);
  const front = await file.copyPages(written, written.getPageIndices());
  for (const [index, page] of front.entries()) file.insertPage(index, page);
  pages.unshift(...front.map(() => ({ heading, ours: false })));
}

/**
 * Draws the pages of an attached file into a file of their own, each turned as it was and made to fit. What its pages share is
 * taken over once, and what cannot be drawn fails here, before anything of it is in the pack.
 */
export async function drawnPages(pages: readonly PDFPage[]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  // A page on which nothing is drawn stays a page.
  const drawable = pages.filter((page) => page.node.Contents());
  const embedded = await file.embedPages(drawable, drawable.map(boxOf));
  for (const page of pages) {
    const drawn = embedded[drawable.indexOf(page)];
    drawOne(file, page, drawn);
    await drawn?.embed();
  }
  dropUnused(file);
  return writtenAtOnce(file);
}

function boxOf(page: PDFPage) {
  const { x, y, width, height } = page.getCropBox();
  return { left: x, bottom: y, right: x + width, top: y + height };
}

function drawOne(file: PDFDocument, page: PDFPage, drawn: PDFEmbeddedPage | undefined): void {
  const box = page.getCropBox();
  const turned = ((Math.round(page.getRotation().angle / 90) % 4) + 4) % 4;
  const [width, height] = turned % 2 === 0 ? [box.width, box.height] : [box.height, box.width];
  const size: [number, number] = width > height ? [A4.height, A4.width] : [A4.width, A4.height];
  const target = file.addPage(size);
  if (!drawn) return;
  const [wide, high] = [size[0] - 2 * FRAME.side, size[1] - FRAME.top - FRAME.bottom];
  const scale = Math.min(wide / width, high / height, 1);
  const [w, h] = [width * scale, height * scale];
  const x = (size[0] - w) / 2;
  const y = FRAME.bottom + (high - h) / 2;
  const corner = [
    { x, y },
    { x, y: y + h },
    { x: x + w, y: y + h },
    { x: x + w, y },
  ][turned] ?? { x, y };
  target.drawPage(drawn, { ...corner, xScale: scale, yScale: scale, rotate: degrees(-90 * turned) });
}

type Numbering = {
  /** The number of the first page. */
  readonly first: number;
  /** Of the whole. */
  readonly last: number;
  /** "Trust Board, 21 December 2026". */
  readonly foot: string;
  readonly bookmarks: readonly Bookmark[];
};

/** Puts all pages in order, says on each what it belongs to and its number, adds the bookmarks, and answers the file. */
export async function finishBook(book: Book, { first, last, foot, bookmarks }: Numbering) {
  await insertOurs(book);
  const frames = book.pages.map(({ heading }, index) => ({
    ...{ heading, foot },
    number: pageWords(first + index, last),
  }));
  await drawFrames(book.file, frames);
  addBookmarks(book.file, bookmarks);
  return writtenAtOnce(book.file);
}
