import { keptTogether as datesTogether } from '~/content/dates';
import { printable } from './document';
import { fontRuns } from './font-runs';

/** The free edges of a page, in points. */
export const MARGIN = { top: 56, left: 62, right: 62, bottom: 64 };
const INK = '#1d1d1b';

/** The sizes of type. */
export const SIZE = { title: 20, heading: 13, text: 10.5, foot: 8.5 } as const;

/** A document under way. */
export type Pdf = PDFKit.PDFDocument;

/** A word at the left of what follows on the same line. */
export function writeLabel(pdf: Pdf, word: string, x: number): void {
  const { y } = pdf;
  const font = x === 0 ? 'strong' : 'text';
  pdf
    .font(font)
    .fontSize(SIZE.text)
    .fillColor(INK)
    .text(printable(word), MARGIN.left + x, y, { lineBreak: false });
  pdf.y = y;
}

type Look = {
  readonly size?: number;
  readonly font?: 'text' | 'strong';
  readonly indent?: number;
  /** Points left free after it. */
  readonly after?: number;
};

/** Text in the two fonts of a document, its dates kept whole; what a font lacks is taken from the other. */
export function writeText(
  pdf: Pdf,
  text: string,
  { size = SIZE.text, font = 'text', indent = 0, after = 4 }: Look,
): void {
  const width = pdf.page.width - MARGIN.left - MARGIN.right - indent;
  const runs = fontRuns(pdf, datesTogether(text), [font, 'more']);
  pdf.x = MARGIN.left + indent;
  for (const [index, run] of runs.entries()) {
    const continued = index < runs.length - 1;
    pdf.font(run.font).fontSize(size).fillColor(INK).text(run.text, { width, continued, lineGap: 2.5 });
  }
  pdf.x = MARGIN.left;
  pdf.y += after;
}

/** Begins a page where less than this is left of the present one. */
export function keepTogether(pdf: Pdf, points: number): void {
  if (pdf.y + points > pdf.page.height - MARGIN.bottom) pdf.addPage();
}
