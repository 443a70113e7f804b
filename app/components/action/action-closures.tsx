import { Form } from '@remix-run/react';
import { dateTimeWords } from '~/content/dates';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { TextareaField } from '../ui/textarea-field';
import type { ActionShown } from './action-shown';
import { DecideClosure } from './decide-closure';

type Props = { action: ActionShown; reply: Reply | undefined };

/** Asked by the lead, granted or returned by the body; never closed by the one who leads it. */
export function ActionClosures({ action, reply }: Props) {
  const mine = reply?.intent === 'ask-closure' ? reply : undefined;
  if (action.closures.length === 0 && !action.mayAskClosure) return null;
  return (
    <section>
      <h2 className="serif-display text-xl">Closure</h2>
      <ul className="mt-2">
        {action.closures.map((closure) => (
          <li key={closure.id} className="border-t border-rule py-3">
            <p>
              {closure.askedBy} asked on {dateTimeWords(closure.askedAt)}.
              {closure.note ? ` “${closure.note}”` : ''}
            </p>
            <p className="text-ink-2">{resultWords(closure)}</p>
          </li>
        ))}
      </ul>
      {action.mayDecideClosure ? <DecideClosure action={action} reply={reply} /> : null}
      {action.mayAskClosure ? (
        <Form method="post" encType="multipart/form-data" className="mt-2 max-w-[560px] space-y-3">
          <input type="hidden" name="intent" value="ask-closure" />
          <p className="text-ink-2">When it is done and the evidence is filed, ask the body to close it.</p>
          <TextareaField
            id="ask-closure-note"
            name="note"
            label="Anything the body should know"
            optional
            rows={2}
            defaultValue={mine?.values.note}
            error={mine?.fields.note?.[0]}
          />
          <Button>Ask the body to close it</Button>
        </Form>
      ) : null}
    </section>
  );
}

function resultWords({
  result,
  decidedBy,
  decidedAt,
  item,
  reason,
}: ActionShown['closures'][number]): string {
  const when = decidedAt ? dateTimeWords(decidedAt) : '';
  if (result === 'granted')
    return `Closed by the body, minute of item ${item}. Recorded by ${decidedBy}, ${when}.`;
  if (result === 'returned') return `Returned: ${reason} Recorded by ${decidedBy}, ${when}.`;
  return 'The body has not said yet.';
}
