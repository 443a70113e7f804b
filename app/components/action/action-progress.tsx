import { Form } from '@remix-run/react';
import { dateTimeWords } from '~/content/dates';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import type { ActionShown } from './action-shown';

type Props = { action: ActionShown; reply: Reply | undefined };

/** How it stands, newest first, and the form that adds to it. */
export function ActionProgress({ action, reply }: Props) {
  const mine = reply?.intent === 'update' ? reply : undefined;
  return (
    <section>
      <h2 className="serif-display text-xl">Progress</h2>
      {action.mayUpdate ? (
        <Form
          method="post"
          encType="multipart/form-data"
          className="mt-2 space-y-3 rounded-lg border border-rule bg-sheet p-4"
        >
          <input type="hidden" name="intent" value="update" />
          <TextareaField
            name="note"
            label="How does it stand?"
            rows={3}
            defaultValue={mine?.values.note}
            error={mine?.fields.note?.[0]}
          />
          <div className="flex flex-wrap items-end gap-3">
            <TextField
              name="progress"
              label="Done, in %"
              type="number"
              min={0}
              max={100}
              step={5}
              inputClassName="max-w-28"
              defaultValue={mine?.values.progress ?? action.progress}
              error={mine?.fields.progress?.[0]}
            />
            <Button variant="primary">Record this update</Button>
          </div>
        </Form>
      ) : null}
      {action.updates.length === 0 ? <p className="mt-2 text-ink-2">No update yet.</p> : null}
      <ul className="mt-3">
        {action.updates.map(({ id, by, at, note, progress }) => (
          <li key={id} className="border-t border-rule py-3">
            <p className="max-w-[66ch] break-words whitespace-pre-wrap">{note}</p>
            <p className="text-sm text-ink-3">
              {by}, {dateTimeWords(at)}, {progress}% done
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
