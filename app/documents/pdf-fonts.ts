import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), 'app', 'documents', 'fonts');
const FILES = {
  text: 'DejaVuSerifCondensed.ttf',
  strong: 'DejaVuSerifCondensed-Bold.ttf',
  /** For what the others lack: Arabic, Hebrew, arrows, mathematics. */
  more: 'DejaVuSans.ttf',
  /** The faces of the screens, of fixed weight and for Western European text (fonts/LICENSE-Tabled.txt). */
  serif: 'TabledSerif-Regular.ttf',
  'serif-strong': 'TabledSerif-Strong.ttf',
  'serif-em': 'TabledSerif-Emphasis.ttf',
  'serif-both': 'TabledSerif-StrongEmphasis.ttf',
  sans: 'TabledSans-Regular.ttf',
  'sans-strong': 'TabledSans-Strong.ttf',
} as const;
export type FontName = keyof typeof FILES;

const read = new Map<FontName, Buffer>();

/** The fonts that our PDF files embed: Latin, Greek, Cyrillic and much beside (fonts/LICENSE-DejaVu.txt). */
function fontFile(name: FontName): Buffer {
  const bytes = read.get(name) ?? readFileSync(join(FOLDER, FILES[name]));
  read.set(name, bytes);
  return bytes;
}

/** Makes fonts known to a file under their names; only those that it uses are embedded, and of them what it uses. */
export function registerFonts(pdf: PDFKit.PDFDocument, names = Object.keys(FILES) as FontName[]): void {
  for (const name of names) pdf.registerFont(name, fontFile(name));
}

/** No font to begin with: pdfkit would read one that is registered as well again, each time it is asked for. */
export const NO_DEFAULT = '';

/** What stands for a character that no font here has; the page and the Word file have it. */
export const NO_GLYPH = '\u25af';
