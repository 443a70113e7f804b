import type { SourceChange } from '~/domain/pack/changed-since';
import type { PackPart } from '~/domain/pack/pack';
import type { FileProblem } from '~/domain/pack/pack-entry';
import { fileSizeWords } from './paper-words';

/** Why a file is not in the pack. */
export const PROBLEM_WORDS: { readonly [P in FileProblem]: string } = {
  empty: 'the file is empty',
  encrypted: 'the file is locked with a password',
  'not-a-pdf': 'the file is no PDF, whatever it is called',
  broken: 'the file is broken',
  unfolds: 'the file holds more than 100 MB when it is unpacked',
  'too-heavy': 'the file takes more time or memory than a pack has for one file',
  missing: 'the file is not in the store',
};

type Figures = { readonly pages?: number; readonly size?: number };

/** Why a pack could not be made, and who can change it. */
const PACK_PROBLEM_WORDS: { readonly [code: string]: (figures: Figures) => string } = {
  'pack-too-large': ({ pages = 0, size = 0 }) =>
    `It would have ${pages.toLocaleString('en-GB')} pages and ${fileSizeWords(size)}, and a pack has at most 1,000 pages and 100 MB. The governance officer can have authors attach less, or send large files beside the papers, and publish the agenda again.`,
  'pack-too-heavy': () =>
    'Making it took more time or memory than one file may. The papers can be read one by one on the agenda.',
  'no-board-pack': () => 'It is taken from the board’s own pack, which could not be made.',
  'pack-failed': () =>
    'Something went wrong while it was made. The papers can be read one by one on the agenda.',
};

export function packProblemWords(problem: ({ readonly code: string } & Figures) | null): string {
  const words = PACK_PROBLEM_WORDS[problem?.code ?? ''] ?? PACK_PROBLEM_WORDS['pack-failed'];
  return words?.(problem ?? {}) ?? '';
}

export const PART_WORDS: { readonly [P in PackPart]: string } = {
  board: 'Agenda and papers',
  restricted: 'Restricted papers',
  public: 'Agenda and open papers',
};

/** What changed since the pack was made. */
export function sourceChangeWords({ number, title, what }: SourceChange): string {
  switch (what) {
    case 'version':
      return `Item ${number}, ${title}: another version of the paper is tabled.`;
    case 'file':
      return `Item ${number}, ${title}: a file is another than the one in the pack.`;
    case 'gone':
      return `Item ${number}, ${title}: it is no longer on the agenda.`;
  }
}

/** "Page 37", "Pages 37 to 52". */
export function pagesWords(first: number, pages: number): string {
  return pages === 1 ? `Page ${first}` : `Pages ${first} to ${first + pages - 1}`;
}
