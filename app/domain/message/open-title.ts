import type { Classification } from '../paper/classification';

/** The title of a paper that may leave the house: of one that is public. What an officer typed for an item never does. */
export function openTitle(
  paper: { readonly title: string; readonly classification: Classification } | null,
): string | null {
  return paper?.classification === 'public' ? paper.title : null;
}
