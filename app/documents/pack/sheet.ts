import PDFDocument from 'pdfkit';
import type { Run } from '~/domain/paper/text-block';
import { latin } from './latin';

export const A4 = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { left: 56, right: 56, top: 82, bottom: 70 } as const;
export const WIDTH = A4.width - MARGIN.left - MARGIN.right;

export const SERIF = {
  plain: 'Times-Roman',
  strong: 'Times-Bold',
  em: 'Times-Italic',
  both: 'Times-BoldItalic',
};
export const SANS = {
  plain: 'Helvetica',
  strong: 'Helvetica-Bold',
  em: 'Helvetica-Oblique',
  both: 'Helvetica-BoldOblique',
};
type Face = typeof SERIF;

export const INK = '#14243d';
const QUIET = '#4d586c';
export const RULE = '#b5b5b5';

/** Pages that we write, under way. The top and the foot of each are left free for what the pack says there. */
export type SheetInHand = {
  readonly doc: PDFKit.PDFDocument;
  /** The page in hand, from 1. */
  readonly page: () => number;
  readonly done: () => Promise<Uint8Array>;
};

/** Begins pages of A4. They lose their tags when they are merged, so they have none: the accessible pack is the HTML one. */
export function beginSheet(title: string): SheetInHand {
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGIN,
    lang: 'en-GB',
    info: { Title: latin(title) },
  });
  const chunks: Uint8Array[] = [];
  let pages = 1;
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  doc.on('pageAdded', () => {
    pages += 1;
  });
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', () => resolve());
    doc.on('error', reject);
  });
  return {
    doc,
    page: () => pages,
    done: async () => {
      doc.end();
      await ended;
      return Buffer.concat(chunks);
    },
  };
}

/** Begins a new page where less than so much is left on this one. */
export function leaveRoom({ doc }: SheetInHand, points: number): void {
  if (doc.y + points > A4.height - MARGIN.bottom) doc.addPage();
}

export function line({ doc }: SheetInHand): void {
  doc
    .moveTo(MARGIN.left, doc.y)
    .lineTo(A4.width - MARGIN.right, doc.y)
    .lineWidth(0.5)
    .strokeColor(RULE)
    .stroke();
  doc.moveDown(0.4);
}

type Look = {
  readonly size: number;
  readonly face?: Face;
  readonly indent?: number;
  readonly colour?: string;
};

export function words(sheet: SheetInHand, text: string, look: Look): void {
  runs(sheet, [{ text }], look);
}

/** Runs of text in their looks, one paragraph. */
export function runs(
  { doc }: SheetInHand,
  all: readonly Run[],
  { size, face = SERIF, indent = 0, colour = INK }: Look,
): void {
  const shown = all.filter(({ text }) => text !== '');
  doc.fontSize(size).fillColor(colour);
  for (const [index, run] of shown.entries()) {
    const font = run.strong && run.em ? face.both : run.strong ? face.strong : run.em ? face.em : face.plain;
    const options = {
      continued: index < shown.length - 1,
      width: WIDTH - indent,
      lineGap: 2,
      link: run.href ?? null,
      underline: run.href !== undefined,
      strike: run.strike === true,
    };
    doc.font(font);
    if (index === 0) doc.text(latin(run.text), MARGIN.left + indent, doc.y, options);
    else doc.text(latin(run.text), options);
  }
  doc.x = MARGIN.left;
}

export function heading(sheet: SheetInHand, text: string, size: number): void {
  leaveRoom(sheet, size * 4);
  sheet.doc.moveDown(0.8);
  words(sheet, text, { size, face: { ...SERIF, plain: SERIF.strong } });
  sheet.doc.moveDown(0.2);
}

/** A term and what it is, in two columns. */
export function pair(sheet: SheetInHand, term: string, text: string): void {
  if (text === '') return;
  const { doc } = sheet;
  leaveRoom(sheet, 30);
  const top = doc.y;
  doc.font(SANS.plain).fontSize(9.5).fillColor(QUIET).text(latin(term), MARGIN.left, top, { width: 110 });
  doc
    .font(SANS.plain)
    .fillColor(INK)
    .text(latin(text), MARGIN.left + 118, top, { width: WIDTH - 118, lineGap: 1 });
  doc.x = MARGIN.left;
  doc.moveDown(0.3);
}
