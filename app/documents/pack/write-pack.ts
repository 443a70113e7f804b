import { PROBLEM_WORDS } from '~/content/pack-words';
import {
  checkPackSize,
  type FileProblem,
  MOST_PAGES,
  type PackEntry,
  type PackTooLarge,
} from '~/domain/pack/pack';
import { type Result, refuse } from '~/domain/shared/result';
import { openAttached } from './attached';
import { addDrawn, addFront, addOurs, type Book, beginBook, drawnPages, finishBook } from './book';
import { bookmarksOf } from './bookmarks-of';
import { type FrontOfPack, writeFront } from './front';
import { type PaperOfPack, writePaper } from './paper-sheet';
import { QUIET, SANS, type SheetInHand, words } from './sheet';

type Known = Omit<PackEntry, 'firstPage' | 'pages' | 'problem' | 'blockPages'>;
/** What is to be put in: a paper with its text, or a file by its digest. */
export type PlannedEntry = Known & { readonly text: PaperOfPack | null };

export type PackPlan = {
  readonly title: string;
  readonly foot: string;
  readonly front: FrontOfPack;
  /** The number of the pack's first page: a supplement goes on from the pack before it. */
  readonly first: number;
  readonly entries: readonly PlannedEntry[];
};

type Means = {
  /** The bytes of a kept file; null where they are not there. */
  readonly read: (digest: string) => Promise<Uint8Array | null>;
  readonly step: (done: number, total: number) => Promise<void>;
  /** The places of entries that took too long before, or too much memory. */
  readonly givenUp?: readonly number[];
};

export type WrittenPack = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly entries: readonly PackEntry[];
};

/**
 * Makes a pack in one file: front with contents, papers, attached PDFs, continuous page numbers, item headings and
 * bookmarks. A file that cannot be put in is named on a page in its place. Refuses `pack-too-large`.
 */
export async function writePack(
  plan: PackPlan,
  { read, step, givenUp = [] }: Means,
): Promise<Result<WrittenPack, PackTooLarge>> {
  const book = await beginBook(plan.title);
  const entries: PackEntry[] = [];
  let pages = 0;
  let size = 0;
  const total = plan.entries.length + 1;
  for (const [index, planned] of plan.entries.entries()) {
    const { text, ...known } = planned;
    const added = givenUp.includes(index)
      ? addProblem(book, planned, 'too-heavy')
      : await addEntry(book, planned, { read, room: MOST_PAGES - pages });
    size += added.size;
    entries.push({ ...known, ...added.entry, firstPage: pages });
    pages += added.entry.pages;
    const large = checkPackSize({ pages, size });
    if (large) return refuse(large);
    await step(index + 1, total);
  }
  const front = await writeFrontOf(book, plan, entries);
  const placed = front.entries;
  const last = plan.first + front.pages + pages - 1;
  const bytes = await finishBook(book, {
    first: plan.first,
    last,
    foot: plan.foot,
    bookmarks: bookmarksOf(placed, plan.first),
  });
  const large = checkPackSize({ pages: front.pages + pages, size: bytes.byteLength });
  if (large) return refuse(large);
  await step(total, total);
  return { ok: true, value: { bytes, pages: front.pages + pages, entries: placed } };
}

/** The front goes before what is there; its length moves all that follows, so it is written until its length stands. */
async function writeFrontOf(book: Book, plan: PackPlan, entries: readonly PackEntry[]) {
  let length = 1;
  let placed = placedAfter(entries, plan.first + length);
  let front = await writeFront(plan.front, placed);
  while (front.pages !== length) {
    length = front.pages;
    placed = placedAfter(entries, plan.first + length);
    front = await writeFront(plan.front, placed);
  }
  await addFront(book, front.bytes, plan.front.name);
  const first: PackEntry = {
    ...{ kind: 'front', itemId: null, number: '', title: plan.front.name, paper: null, attachment: null },
    ...{ digest: '', classification: 'public', firstPage: plan.first, pages: length },
    ...{ problem: null, blockPages: [] },
  };
  return { pages: length, entries: [first, ...placed] };
}

/** Pages counted from 0 become numbers of the pack. */
function placedAfter(entries: readonly PackEntry[], before: number): readonly PackEntry[] {
  return entries.map((entry) => ({
    ...entry,
    firstPage: before + entry.firstPage,
    blockPages: entry.blockPages.map((page) => before + entry.firstPage + page - 1),
  }));
}

type Added = {
  readonly entry: Pick<PackEntry, 'pages' | 'problem' | 'blockPages'>;
  readonly size: number;
};

async function addEntry(
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

function addProblem(book: Book, planned: PlannedEntry, problem: FileProblem): Added {
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
