import { dateTimeWords } from '~/content/dates';
import type { MinuteShown } from '~/domain/minutes/minute-shown';
import { Button } from '../ui/button';

type MinuteConflictProps = { minute: MinuteShown; mine: string; onTake: (text: string) => void };

/** Two texts of one minute side by side: mine stays in the form, theirs is what is saved. */
export function MinuteConflict({ minute, mine, onTake }: MinuteConflictProps) {
  const { text, savedBy, savedAt } = minute;
  return (
    <section aria-labelledby="minute-conflict" className="rounded-lg border-2 border-warn-mark bg-sheet p-4">
      <h3 id="minute-conflict" className="serif-display text-lg">
        Two texts, both kept
      </h3>
      <p className="mt-1 text-ink-2">
        {savedBy} saved this minute{savedAt ? ` at ${dateTimeWords(savedAt)}` : ''}, after you opened it.
        Yours is still below: bring over what you want, then save.
      </p>
      <div className="mt-2 grid gap-3 md:grid-cols-2">
        <Text title={`Saved by ${savedBy}`} text={text} />
        <Text title="Yours" text={mine} />
      </div>
      <Button type="button" variant="quiet" className="mt-1 -ml-3" onClick={() => onTake(text)}>
        Use theirs
      </Button>
    </section>
  );
}

function Text({ title, text }: { title: string; text: string }) {
  return (
    <div className="min-w-0">
      <p className="text-sm text-ink-2">{title}</p>
      <p className="mt-1 max-h-60 overflow-y-auto rounded-sm bg-paper p-3 wrap-anywhere whitespace-pre-wrap">
        {text === '' ? <span className="text-ink-3 italic">Nothing</span> : text}
      </p>
    </div>
  );
}
