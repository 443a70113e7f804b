import {
  degrees,
  PDFDocument,
  type PDFEmbeddedPage,
  type PDFFont,
  type PDFPage,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { pageWords } from '~/domain/pack/pack';
import { addBookmarks, type Bookmark } from './bookmarks';
import { latin } from './latin';
import { A4 } from './sheet';

/** The pack under way: pages are added in order, the front is put before them, then all are numbered. */
export type Book = { readonly file: PDFDocument; readonly sans: PDFFont; readonly headings: string[] };

const INK = rgb(0.2, 0.25, 0.35);
/** Room at the top and the foot for what the pack says there. */
const FRAME = { side: 24, top: 44, bottom: 44 } as const;
const AT_ONCE = 4;

export async function beginBook(title: string): Promise<Book> {
  const file = await PDFDocument.create();
  file.setTitle(latin(title), { showInWindowTitleBar: true });
  file.setLanguage('en-GB');
  file.setProducer('Tabled');
  file.setCreator('Tabled');
  return { file, sans: await file.embedFont(StandardFonts.Helvetica), headings: [] };
}

/** Adds pages that we wrote, each with its heading. */
export async function addWritten(
  book: Book,
  bytes: Uint8Array,
  heading: string,
  at?: number,
): Promise<number> {
  const written = await PDFDocument.load(bytes);
  const pages = await book.file.copyPages(written, written.getPageIndices());
  for (const [index, page] of pages.entries()) {
    if (at === undefined) book.file.addPage(page);
    else book.file.insertPage(at + index, page);
  }
  book.headings.splice(at ?? book.headings.length, 0, ...pages.map(() => heading));
  return pages.length;
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
  for (const [index, page] of pages.entries()) {
    const drawn = embedded[drawable.indexOf(page)];
    drawOne(file, page, drawn);
    await drawn?.embed();
    if (index % AT_ONCE === AT_ONCE - 1) await breath();
  }
  return file.save({ objectsPerTick: 50 });
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
  /** The number of each page, where pages were left out; in a row from the first otherwise. */
  readonly numbers?: readonly number[];
};

/** Says on every page what it belongs to and its number, adds the bookmarks, and answers the file. */
export async function finishBook(book: Book, { first, last, foot, bookmarks, numbers }: Numbering) {
  for (const [index, page] of book.file.getPages().entries()) {
    const { width, height } = page.getSize();
    const at = { size: 8.5, font: book.sans, color: INK };
    const heading = fitted(book, book.headings[index] ?? '', width - 80);
    page.drawText(heading, { ...at, x: 40, y: height - 28 });
    page.drawText(fitted(book, foot, width - 200), { ...at, x: 40, y: 22 });
    const number = pageWords(numbers?.[index] ?? first + index, last);
    page.drawText(number, { ...at, x: width - 40 - book.sans.widthOfTextAtSize(number, at.size), y: 22 });
    if (index % AT_ONCE === 0) await breath();
  }
  addBookmarks(book.file, bookmarks);
  return book.file.save({ objectsPerTick: 50 });
}

function fitted({ sans }: Book, text: string, width: number): string {
  let shown = latin(text).replaceAll('\n', ' ');
  while (shown.length > 1 && sans.widthOfTextAtSize(shown, 8.5) > width) shown = `${shown.slice(0, -2)}…`;
  return shown;
}

/** Lets what else waits in this process have its turn: a pack is long, and a vote must not wait for it. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
