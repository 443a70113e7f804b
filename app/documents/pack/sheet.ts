import PDFDocument from 'pdfkit';
import { printable } from '../document';
import { NO_DEFAULT, registerFonts } from '../pdf-fonts';

/** The size of a page, in points. */
export const A4 = { width: 595.28, height: 841.89 } as const;

/** The free edges of a page. */
export const MARGIN = { left: 56, right: 56, top: 82, bottom: 70 } as const;

/** How wide the text is. */
export const WIDTH = A4.width - MARGIN.left - MARGIN.right;

/** The colour of what stands back. */
export const QUIET = '#4d586c';

/** The colour of a line. */
export const RULE = '#b5b5b5';

/** Pages that we write, under way. The top and the foot of each are left free for what the pack says there. */
export type SheetInHand = {
  readonly doc: PDFKit.PDFDocument;
  /** The page in hand, from 1; 0 before the first. */
  readonly page: () => number;
  readonly done: () => Promise<Uint8Array>;
};

/**
 * Begins pages of A4, the first with the first `addPage`. They lose their tags when they are merged, so they have none: the
 * accessible pack is the HTML one.
 */
export function beginSheet(title: string): SheetInHand {
  const doc = new PDFDocument({
    autoFirstPage: false,
    size: 'A4',
    margins: MARGIN,
    lang: 'en-GB',
    font: NO_DEFAULT,
    info: { Title: printable(title) },
  });
  registerFonts(doc);
  doc.font('sans');
  const chunks: Uint8Array[] = [];
  let pages = 0;
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

/** A line across the page. */
export function line({ doc }: SheetInHand): void {
  doc
    .moveTo(MARGIN.left, doc.y)
    .lineTo(A4.width - MARGIN.right, doc.y)
    .lineWidth(0.5)
    .strokeColor(RULE)
    .stroke();
  doc.moveDown(0.4);
}
