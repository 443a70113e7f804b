import { diffWordsWithSpace } from 'diff';
import { plainText, type Run } from '~/domain/paper/text-block';

const MOST_EDITS = 2_000;

/**
 * What changed from one text to another, word by word: the runs of the later one with what was added marked
 * and what was removed put in its place. The look of a word that only changed its look is the later one's.
 */
export function changedRuns(before: readonly Run[], after: readonly Run[]): readonly Run[] {
  const earlier = plainText(before);
  const later = plainText(after);
  if (earlier === later) return after;
  const parts = diffWordsWithSpace(earlier, later, { maxEditLength: MOST_EDITS });
  if (!parts) return [...marked(before, 'removed'), ...marked(after, 'added')];
  const runs: Run[] = [];
  let atBefore = 0;
  let atAfter = 0;
  for (const { value, added, removed } of parts) {
    if (removed) {
      runs.push(...marked(slice(before, atBefore, atBefore + value.length), 'removed'));
      atBefore += value.length;
      continue;
    }
    const kept = slice(after, atAfter, atAfter + value.length);
    runs.push(...(added ? marked(kept, 'added') : kept));
    atAfter += value.length;
    if (!added) atBefore += value.length;
  }
  return runs;
}

/** Runs that are all new or all gone. */
export function marked(runs: readonly Run[], change: 'added' | 'removed'): readonly Run[] {
  return runs.map((run) => ({ ...run, change }));
}

/** The runs that stand between two places of the plain text. */
function slice(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const cut: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const start = Math.max(from, at);
    const end = Math.min(to, at + run.text.length);
    if (start < end) cut.push({ ...run, text: run.text.slice(start - at, end - at) });
    at += run.text.length;
  }
  return cut;
}
