import { diffWordsWithSpace } from 'diff';
import type { WordingPart } from '~/domain/ballot/room-motion';

/** What changed from one wording to the next, word by word; empty where nothing did. */
export function wordingChange(before: string, after: string): readonly WordingPart[] {
  if (before === after) return [];
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : null,
  }));
}
