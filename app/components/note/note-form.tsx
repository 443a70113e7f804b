import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import type { Reply } from '../ui/form-problem';
import { TextareaField } from '../ui/textarea-field';

type Props = {
  readonly intent: 'keep-note' | 'change-note';
  /** What says where it belongs. */
  readonly hidden: { readonly [name: string]: string | number };
  readonly text: string;
  readonly marked: boolean;
  readonly reply: Reply | undefined;
};

/** What a note says, and whether its part is highlighted. */
export function NoteForm({ intent, hidden, text, marked, reply }: Props) {
  const mine =
    reply?.intent === intent &&
    Object.entries(hidden).every(([name, value]) => reply.values[name] === String(value));
  const id = Object.values(hidden).join('-');
  return (
    <Form method="post" className="max-w-[620px] space-y-3">
      <input type="hidden" name="intent" value={intent} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextareaField
        id={`text-${id}`}
        name="text"
        label="Your note"
        optional
        rows={3}
        defaultValue={mine ? reply?.values.text : text}
        error={mine ? reply?.fields.text?.[0] : undefined}
      />
      <CheckboxField
        id={`marked-${id}`}
        name="marked"
        label="Highlight it"
        defaultChecked={mine ? reply?.values.marked === 'on' : marked}
      />
      <Button>Save the note</Button>
    </Form>
  );
}
