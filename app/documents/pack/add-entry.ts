import { PROBLEM_WORDS } from '~/content/pack-words';
import type { FileProblem, PackEntry } from '~/domain/pack/pack-entry';
import { openAttached } from './attached';
import { addDrawn, addOurs, type Book, drawnPages } from './book';
import { writePaper } from './paper-sheet';
import type { Means, PlannedEntry } from './planned-pack';
import { QUIET, type SheetInHand } from './sheet';
import { SANS, words } from './sheet-text';

type Added = {
  readonly entry: Pick<PackEntry, 'pages' | 'problem' | 'blockPages'>;
  readonly size: number;
};

/** Adds the pages of a paper or a file; of one that cannot be put in, a page that says why. */
export async function addEntry(
  book: Book,
  planned: PlannedEntry,
  { read, room }: { readonly read: Means['read']; readonly room: number },
): Promise<Added> {
  const heading = headingOf(planned);
  if (planned.kind === 'beside') return { entry: { pages: 0, problem: null, blockPages: [] }, size: 0 };
  const { text } = planned;
  if (text) {
    const { before, pages, value } = addOurs(book, heading, (sheet) => writePaper(sheet, text));
    return { entry: { pages, problem: null, blockPages: value.map((page) => page - before) }, size: 0 };
  }
  const bytes = await read(planned.digest);
  const opened = bytes ? await openAttached(bytes) : ({ ok: false, refusal: 'missing' } as const);
  if (!opened.ok) return addProblem(book, planned, opened.refusal);
  const { length } = opened.value.pages;
  // Too many are not drawn: the pack is refused for their number.
  if (length > room) return { entry: { pages: length, problem: null, blockPages: [] }, size: 0 };
  const drawn = await drawnPages(opened.value.pages).catch(() => null);
  if (!drawn) return addProblem(book, planned, 'broken');
  const pages = await addDrawn(book, drawn, heading);
  return { entry: { pages, problem: null, blockPages: [] }, size: drawn.byteLength };
}

/** A page in the place of a file that could not be put in. */
export function addProblem(book: Book, planned: PlannedEntry, problem: FileProblem): Added {
  const { pages } = addOurs(book, headingOf(planned), (sheet) => writeProblem(sheet, planned, problem));
  return { entry: { pages, problem, blockPages: [] }, size: 0 };
}

function writeProblem(sheet: SheetInHand, { attachment, digest }: PlannedEntry, problem: FileProblem): void {
  const quiet = { size: 12, face: SANS };
  words(sheet, `Appendix ${attachment?.letter ?? ''}: ${attachment?.title ?? ''}`, { size: 18 });
  sheet.doc.moveDown(0.5);
  words(sheet, `This appendix could not be put in the pack: ${PROBLEM_WORDS[problem]}.`, quiet);
  words(sheet, `It travels beside the pack as the file ${attachment?.fileName ?? ''}.`, quiet);
  sheet.doc.moveDown(0.5);
  words(sheet, `SHA-256 ${digest}`, { size: 8, face: SANS, colour: QUIET });
}

/** "Item 6, TB-041, appendix A: Options appraisal". */
function headingOf({ number, title, paper, attachment }: PlannedEntry): string {
  const item = `Item ${number}${paper ? `, ${paper.ref}` : ''}`;
  return attachment ? `${item}, appendix ${attachment.letter}: ${attachment.title}` : `${item}: ${title}`;
}
