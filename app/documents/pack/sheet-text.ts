import type { Run } from '~/domain/paper/text-block';
import { ascent, fontRuns } from '../font-runs';
import type { FontName } from '../pdf-fonts';
import { leaveRoom, MARGIN, QUIET, type SheetInHand, WIDTH } from './sheet';

type Fonts = readonly [FontName, ...FontName[]];
/** In each look the font of the screens, and those that help it out. */
type Face = { readonly plain: Fonts; readonly strong: Fonts; readonly em: Fonts; readonly both: Fonts };

/** The face of a paper's text. */
export const SERIF: Face = {
  plain: ['serif', 'text', 'more'],
  strong: ['serif-strong', 'strong', 'more'],
  em: ['serif-em', 'text', 'more'],
  both: ['serif-both', 'strong', 'more'],
};

/** The face of what the pack says of it. */
export const SANS: Face = {
  plain: ['sans', 'more'],
  strong: ['sans-strong', 'more'],
  em: ['sans', 'more'],
  both: ['sans-strong', 'more'],
};

const INK = '#14243d';

type Place = PDFKit.Mixins.TextOptions & {
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly colour?: string;
};
type Piece = { readonly text: string; readonly fonts: Fonts; readonly look?: PDFKit.Mixins.TextOptions };

/** Writes pieces of text as one, each in fonts that have its characters, on one baseline. */
export function put({ doc }: Pick<SheetInHand, 'doc'>, pieces: readonly Piece[], place: Place): void {
  const { size, x, y, colour = INK, ...options } = place;
  const [first] = pieces;
  if (!first) return;
  const all = pieces.flatMap(({ text, fonts, look }) =>
    fontRuns(doc, text, fonts).map((run) => ({ ...run, look })),
  );
  const baseline = -ascent(doc, first.fonts[0], size);
  for (const [index, { font, text, look }] of all.entries()) {
    const said = { ...options, baseline, continued: index < all.length - 1, ...look };
    doc.font(font).fontSize(size).fillColor(colour);
    if (index === 0) doc.text(text, x, y, said);
    else doc.text(text, said);
  }
}

type Look = {
  readonly size: number;
  readonly face?: Face;
  readonly indent?: number;
  readonly colour?: string;
};

/** Plain text, one paragraph. */
export function words(sheet: SheetInHand, text: string, look: Look): void {
  runs(sheet, [{ text }], look);
}

/** Runs of text in their looks, one paragraph. */
export function runs(
  sheet: SheetInHand,
  all: readonly Run[],
  { size, face = SERIF, indent = 0, colour = INK }: Look,
): void {
  const { doc } = sheet;
  const pieces = all
    .filter(({ text }) => text !== '')
    .map(({ text, strong, em, href, strike }) => ({
      text,
      fonts: strong && em ? face.both : strong ? face.strong : em ? face.em : face.plain,
      look: { link: href ?? null, underline: href !== undefined, strike: strike === true },
    }));
  const x = MARGIN.left + indent;
  put(sheet, pieces, { size, x, y: doc.y, width: WIDTH - indent, lineGap: 1, colour });
  doc.x = MARGIN.left;
}

/** A heading, which keeps room for what follows it. */
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
  const at = { size: 9.5, y: top, lineGap: 1 };
  put(sheet, [{ text: term, fonts: SANS.plain }], { ...at, x: MARGIN.left, width: 110, colour: QUIET });
  put(sheet, [{ text, fonts: SANS.plain }], { ...at, x: MARGIN.left + 118, width: WIDTH - 118 });
  doc.x = MARGIN.left;
  doc.moveDown(0.3);
}
