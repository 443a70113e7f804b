import type { DeskNews } from '~/domain/desk/desk-page';

/** What happened to a paper, in a sentence. */
export function newsWords({ kind, from, to }: Pick<DeskNews, 'kind' | 'from' | 'to'>): string {
  switch (kind) {
    case 'PaperSubmitted':
      return 'Submitted';
    case 'PaperVersionIssued':
      return 'A new version was issued';
    case 'PaperMoved':
      return movedWords(from, to);
    case 'PaperWithdrawn':
      return 'Withdrawn by its sponsor';
    case 'NoticeGiven':
      return 'Notice of a key decision was given';
    case 'DecisionPublished':
      return 'The decision was published';
    case 'CallInEnded':
      return 'The call-in window closed';
    default:
      return 'Something changed';
  }
}

function movedWords(from: string, to: string): string {
  if (to === '') return `Came to the end of its route: ${from}`;
  return from === to ? `Stays at: ${to}` : `Moved on: ${to}`;
}
