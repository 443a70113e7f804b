import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { CircleCheck } from '../ui/icons';

type Props = { readonly paperRef: string; readonly version: number; readonly readVersion: number | null };

/** The reader's own word that this version was read; it leaves the reading list. */
export function MarkRead({ paperRef, version, readVersion }: Props) {
  const read = readVersion !== null && readVersion >= version;
  return (
    <Form
      method="post"
      action="/reading"
      preventScrollReset
      className="no-print mt-9 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule pt-4"
    >
      <input type="hidden" name="intent" value="mark" />
      <input type="hidden" name="paperRef" value={paperRef} />
      <input type="hidden" name="versionNumber" value={version} />
      <input type="hidden" name="read" value={read ? 'no' : 'yes'} />
      <input type="hidden" name="from" value="paper" />
      {read ? (
        <span className="inline-flex items-center gap-1.5 font-semibold text-good">
          <CircleCheck size={18} strokeWidth={1.75} aria-hidden />
          You have read it
        </span>
      ) : readVersion !== null ? (
        <span className="text-ink-2">You read version {readVersion}.</span>
      ) : null}
      <Button variant={read ? 'quiet' : 'default'}>{read ? 'Not read after all' : 'Mark as read'}</Button>
    </Form>
  );
}
