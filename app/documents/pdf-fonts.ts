import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), 'app', 'documents', 'fonts');
const FILES = {
  text: 'DejaVuSerifCondensed.ttf',
  strong: 'DejaVuSerifCondensed-Bold.ttf',
  /** For what the others lack: Arabic, Hebrew, arrows, mathematics. */
  more: 'DejaVuSans.ttf',
} as const;
export type FontName = keyof typeof FILES;

const read = new Map<FontName, Buffer>();

/** The fonts that our PDF files embed (fonts/LICENSE-DejaVu.txt): Latin, Greek, Cyrillic and much beside. */
export function fontFile(name: FontName): Buffer {
  const bytes = read.get(name) ?? readFileSync(join(FOLDER, FILES[name]));
  read.set(name, bytes);
  return bytes;
}

/** What stands for a character that no font here has; the page and the Word file have it. */
export const NO_GLYPH = '\u25af';
