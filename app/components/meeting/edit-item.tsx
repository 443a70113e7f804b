import { Form } from '@remix-run/react';
import { ITEM_KIND_WORDS } from '~/content/meeting-words';
import { ITEM_KINDS } from '~/domain/meeting/agenda';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import { itemNumber } from '~/domain/meeting/item-number';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';

type EditItemProps = { item: AgendaLine; basedOn: number; general: boolean; reply: Reply | undefined };

/** An item said otherwise: what was typed stays, and nothing is written over what somebody else changed. */
export function EditItem({ item, basedOn, general, reply }: EditItemProps) {
  const mine = reply?.intent === 'edit-item' && reply.values.itemId === item.id ? reply : undefined;
  const typed = mine?.values;
  return (
    <details open={mine !== undefined}>
      <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-3">
        Change<span className="sr-only"> item {itemNumber(item)}</span>
      </summary>
      <Form method="post" preventScrollReset className="max-w-[560px] space-y-4 pb-3">
        <input type="hidden" name="intent" value="edit-item" />
        <input type="hidden" name="itemId" value={item.id} />
        <input type="hidden" name="basedOn" value={basedOn} />
        <TextField
          id={`title-${item.id}`}
          name="title"
          label="What it is"
          maxLength={200}
          defaultValue={typed?.title ?? item.title}
          error={mine?.fields.title?.[0]}
        />
        <div className="grid gap-4 md:grid-cols-2">
          <SelectField
            id={`kind-${item.id}`}
            name="kind"
            label="Kind of item"
            defaultValue={typed?.kind ?? item.kind}
            error={mine?.fields.kind?.[0]}
            options={ITEM_KINDS.map((kind) => ({ value: kind, label: ITEM_KIND_WORDS[kind] }))}
          />
          <TextField
            id={`minutes-${item.id}`}
            name="minutes"
            label="Minutes it may take"
            inputMode="numeric"
            inputClassName="max-w-24"
            defaultValue={typed?.minutes ?? item.minutes}
            error={mine?.fields.minutes?.[0]}
          />
        </div>
        <TextField
          id={`presenter-${item.id}`}
          name="presenter"
          label="Who presents it"
          optional
          maxLength={100}
          defaultValue={typed?.presenter ?? item.presenter}
          error={mine?.fields.presenter?.[0]}
        />
        {general ? (
          <TextareaField
            id={`special-${item.id}`}
            name="specialText"
            label="Special resolution that the notice sets out"
            hint="Its exact text: it can be put in no other words (Companies Act 2006, section 283). Leave it blank for none."
            rows={3}
            maxLength={2000}
            defaultValue={typed?.specialText ?? item.special}
            error={mine?.fields.specialText?.[0]}
          />
        ) : null}
        <Button>Save item {itemNumber(item)}</Button>
      </Form>
    </details>
  );
}
