import type { Classification, PaperState } from '~/domain/paper/classification';
import type { ImplicationKey, PaperOption, Purpose } from '~/domain/paper/paper-content';

export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  decision: 'Decision',
  assurance: 'Assurance',
  discussion: 'Discussion',
  information: 'Information',
};

export const CLASSIFICATION_WORDS: Readonly<Record<Classification, string>> = {
  public: 'Open',
  partner: 'Partner',
  'board-confidential': 'Board confidential',
  exempt: 'Exempt',
};

/** Who may come to read it, for whoever chooses. */
export const CLASSIFICATION_MEANS: Readonly<Record<Classification, string>> = {
  public: 'It may be published.',
  partner: 'It may be shared with other organisations.',
  'board-confidential': 'It stays with the bodies on its route.',
  exempt: 'It stays with the bodies on its route, and a member whom an interest bars does not see it.',
};

export const PAPER_STATE_WORDS: Readonly<Record<PaperState, string>> = {
  draft: 'Draft',
  travelling: 'On its way',
  rejected: 'Not approved',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
};

export const IMPLICATION_WORDS: Readonly<Record<ImplicationKey, string>> = {
  vat: 'VAT and tax',
  financial: 'finance',
  legal: 'legal',
  equality: 'equality',
  people: 'people',
  risk: 'risk',
  'data-protection': 'data protection',
  procurement: 'procurement',
  children: 'children’s outcomes',
  sustainability: 'sustainability',
};

export const STANDING_WORDS: Readonly<Record<PaperOption['standing'], string>> = {
  recommended: 'Recommended',
  'do-nothing': 'Do nothing',
  possible: 'Possible',
  'not-now': 'Not now',
};

/** "PDF", "DOCX": what a file is; a kept name ends in what the file really is. */
export function fileKindWords(fileName: string): string {
  return (fileName.split('.').at(-1) ?? '').toUpperCase();
}

/** "82 KB", "1.4 MB": thousands, as file managers count. */
export function fileSizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)}\u00a0KB`;
  return `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`;
}
