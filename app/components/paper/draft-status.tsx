import { timeWords } from '~/content/dates';
import type { Autosave } from './use-autosave';

/** "Saved at 11:07", and what stands in the way when it is not. */
export function DraftStatus({ autosave }: { autosave: Autosave }) {
  return (
    <p role="status" className="min-w-0 flex-1 basis-40 text-sm text-ink-2 tnum">
      {wordsOf(autosave)}
    </p>
  );
}

function wordsOf({ state, savedAt, problem }: Autosave): string {
  switch (state) {
    case 'saved':
      return `Saved at ${timeWords(savedAt)}`;
    case 'waiting':
      return `Saved at ${timeWords(savedAt)}; not everything yet`;
    case 'saving':
      return 'Saving…';
    case 'refused':
      return `Not saved: ${problem ?? 'something is missing'}`;
  }
}
