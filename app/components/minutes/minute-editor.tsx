import { useRef } from 'react';
import { timeWords } from '~/content/dates';
import type { MinuteShown } from '~/domain/minutes/minute-shown';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import type { Reply } from '../ui/form-problem';
import { TextareaField } from '../ui/textarea-field';
import { MinuteConflict } from './minute-conflict';
import { MinuteLines } from './minute-lines';
import { type MinuteSave, useMinuteSave } from './use-minute-save';

type MinuteEditorProps = {
  minute: MinuteShown;
  reply: Reply | undefined;
  /** Where a form without JavaScript comes back to. */
  back: 'room' | 'minute';
};

/** The head from the record, and under it the officer's own text. A plain form; with JavaScript it saves by itself. */
export function MinuteEditor({ minute, reply, back }: MinuteEditorProps) {
  const form = useRef<HTMLFormElement>(null);
  const save = useMinuteSave(form, { minute, reply });
  const typed = reply?.values;
  const take = (text: string) => {
    const field = form.current?.elements.namedItem('text');
    if (field instanceof HTMLTextAreaElement) field.value = text;
    form.current?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return (
    <form
      ref={form}
      method="post"
      action={`/items/${minute.itemId}/minute`}
      className="space-y-3"
      {...save.listeners}
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
        event.preventDefault();
        form.current?.requestSubmit();
      }}
    >
      <input type="hidden" name="revision" value={save.revision} readOnly />
      <input type="hidden" name="back" value={back} />
      <div>
        <p className="text-sm text-ink-2">From the record, as it happens:</p>
        {minute.lines.length > 0 ? (
          <MinuteLines lines={minute.lines} />
        ) : (
          <p className="mt-1 text-ink-3">Nothing yet.</p>
        )}
      </div>
      {save.mine !== undefined ? <MinuteConflict minute={minute} mine={save.mine} onTake={take} /> : null}
      <TextareaField
        id={`minute-${minute.itemId}`}
        name="text"
        label="What was said"
        rows={6}
        inputClassName="font-serif text-lg leading-7"
        defaultValue={typed?.text ?? minute.text}
        error={reply?.fields.text?.[0]}
        aria-keyshortcuts="M Control+S"
      />
      {minute.exempt ? (
        <p className="text-ink-2">The paper is exempt, so this minute stays out of the open part.</p>
      ) : (
        <CheckboxField
          id={`restricted-${minute.itemId}`}
          name="restricted"
          label="Keep this minute out of the open part"
          defaultChecked={typed ? typed.restricted === 'on' : minute.restricted}
        />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button name="intent" value="save">
          Save the minute
        </Button>
        <p role="status" className="min-w-0 flex-1 basis-40 text-sm text-ink-2 tnum">
          {statusWords(save)}
        </p>
      </div>
    </form>
  );
}

function statusWords({ state, savedAt, problem }: MinuteSave): string {
  const saved = savedAt ? `Saved at ${timeWords(savedAt)}` : 'Nothing saved yet';
  switch (state) {
    case 'saved':
      return saved;
    case 'waiting':
      return `${saved}; not everything yet`;
    case 'saving':
      return 'Saving…';
    case 'unreachable':
      return 'Not saved: no connection. It is kept on this device and tried again.';
    case 'refused':
      return `Not saved: ${problem ?? 'something is missing'}`;
  }
}
