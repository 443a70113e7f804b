import type { PackEntry } from '~/domain/pack/pack-entry';
import { checkPackSize, MOST_PAGES, type PackTooLarge } from '~/domain/pack/pack-size';
import { type Result, refuse } from '~/domain/shared/result';
import { addEntry, addProblem } from './add-entry';
import { addFront, type Book, beginBook, finishBook } from './book';
import { bookmarksOf } from './bookmarks-of';
import { writeFront } from './front';
import type { Means, PackPlan } from './planned-pack';

/** The pack as one file. */
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
