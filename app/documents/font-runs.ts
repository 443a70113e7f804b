import { printable } from './document';
import { type FontName, NO_GLYPH } from './pdf-fonts';

type Pdf = PDFKit.PDFDocument;
/** The font that pdfkit has in hand: its types leave out what tells whether a character is in it, and its height. */
type InHand = {
  readonly _font: {
    readonly font: { hasGlyphForCodePoint(point: number): boolean };
    /** In thousandths of the size. */
    readonly ascender: number;
  };
};

export type FontRun = { readonly font: FontName; readonly text: string };

/** What every font here has. */
const PLAIN = /^[\n\x20-\x7e£‘’“”–—…]*$/;

/** The text in pieces, each in the first of the fonts that has its characters; the last one shows `▯` for what none has. */
export function fontRuns(
  pdf: Pdf,
  text: string,
  fonts: readonly [FontName, ...FontName[]],
): readonly FontRun[] {
  const [own] = fonts;
  // Marks that only steer how text is laid out have nothing to show, and a letter and its accent are one where they can be.
  const shown = printable(text)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '');
  if (PLAIN.test(shown)) return [{ font: own, text: shown || ' ' }];
  const runs: { font: FontName; text: string }[] = [];
  for (const character of shown) {
    const point = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const found = character === '\n' ? (last?.font ?? own) : fonts.find((font) => has(pdf, font, point));
    const run = { font: found ?? fonts.at(-1) ?? own, text: found ? character : NO_GLYPH };
    if (last?.font === run.font) last.text += run.text;
    else runs.push(run);
  }
  return runs;
}

const known = new Map<FontName, Map<number, boolean>>();

function has(pdf: Pdf, font: FontName, point: number): boolean {
  const points = known.get(font) ?? new Map<number, boolean>();
  known.set(font, points);
  const found = points.get(point) ?? inHand(pdf, font).font.hasGlyphForCodePoint(point);
  points.set(point, found);
  return found;
}

/** How far above its baseline a font reaches, in points. */
export function ascent(pdf: Pdf, font: FontName, size: number): number {
  return (inHand(pdf, font).ascender / 1000) * size;
}

function inHand(pdf: Pdf, font: FontName): InHand['_font'] {
  pdf.font(font);
  return (pdf as unknown as InHand)._font;
}
