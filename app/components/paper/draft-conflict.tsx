import type { RefObject } from 'react';
import { dateTimeWords } from '~/content/dates';
import { DRAFT_LABELS } from '~/content/draft-labels';
import { Button } from '../ui/button';
import type { FieldValues } from './draft-values';

type DraftConflictProps = {
  theirs: FieldValues;
  mine: FieldValues;
  savedBy: string;
  savedAt: string;
  form: RefObject<HTMLFormElement>;
};

/** Two texts of one draft, side by side where they differ. Mine stays in the form; theirs is what is saved. */
export function DraftConflict({ theirs, mine, savedBy, savedAt, form }: DraftConflictProps) {
  const differing = Object.keys(DRAFT_LABELS).filter((name) => said(theirs, name) !== said(mine, name));
  return (
    <section aria-labelledby="conflict" className="rounded-lg border-2 border-warn-mark bg-sheet p-4 md:p-5">
      <h2 id="conflict" tabIndex={-1} className="serif-display text-xl">
        Two texts, both kept
      </h2>
      <p className="mt-1 text-ink-2">
        {savedBy} saved this draft at {dateTimeWords(savedAt)}, after you opened it. Below is where the two
        differ. Your text is still in the form: bring over what you want to keep, then save.
      </p>
      {differing.length === 0 ? <p className="mt-3">They say the same now. Save to go on.</p> : null}
      {differing.map((name) => (
        <div key={name} className="mt-4 border-t border-rule pt-3">
          <h3 className="font-semibold">{DRAFT_LABELS[name]}</h3>
          <div className="mt-1 grid gap-4 md:grid-cols-2">
            <Text title={`Saved by ${savedBy}`} text={theirs[name] ?? ''} />
            <Text title="Yours" text={mine[name] ?? ''} />
          </div>
          <TakeTheirs name={name} text={theirs[name] ?? ''} form={form} />
        </div>
      ))}
    </section>
  );
}

function Text({ title, text }: { title: string; text: string }) {
  return (
    <div className="min-w-0">
      <p className="text-sm text-ink-2">{title}</p>
      <p className="mt-1 max-h-80 overflow-y-auto rounded-sm bg-paper p-3 break-words whitespace-pre-wrap">
        {text === '' ? <span className="text-ink-3 italic">Nothing</span> : text}
      </p>
    </div>
  );
}

/** Puts their text into the form; only where JavaScript can, which is where the form is there to be written to. */
function TakeTheirs({ name, text, form }: { name: string; text: string; form: RefObject<HTMLFormElement> }) {
  const take = () => {
    const field = form.current?.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = text === 'on';
    else if (field && 'value' in field) field.value = text;
    form.current?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return (
    <Button type="button" variant="quiet" className="mt-1 -ml-3" onClick={take}>
      Use theirs for this
    </Button>
  );
}

/** An option without a name says nothing, whatever its form has chosen for it. */
function said(values: FieldValues, name: string): string {
  const nameless = name.endsWith('-standing') && !lines(values[name.replace('-standing', '-title')]);
  return nameless ? '' : lines(values[name]);
}

function lines(text: string | undefined): string {
  return (text ?? '').replaceAll('\r\n', '\n').trim();
}
