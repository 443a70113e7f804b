import { Form } from '@remix-run/react';
import { ITEM_KIND_WORDS } from '~/content/meeting-words';
import { ITEM_KINDS } from '~/domain/meeting/agenda';
import type { AgendaPage } from '~/domain/meeting/meeting-view';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type ArrangeFormsProps = { page: AgendaPage; reply: Reply | undefined };

/** Tabling a paper, adding an item, letting somebody follow the meeting, calling it off. */
export function ArrangeForms({ page, reply }: ArrangeFormsProps) {
  const mine = (intent: string) => (reply?.intent === intent ? reply : undefined);
  return (
    <div className="border-b border-rule">
      <TablePaper papers={page.papers} reply={mine('table-paper')} />
      <AddItem reply={mine('add-item')} />
      <Invite people={page.people} reply={mine('invite')} />
      {page.head.state === 'scheduled' ? (
        <Disclosure summary="Call the meeting off">
          <Form method="post" className="space-y-3">
            <input type="hidden" name="intent" value="cancel" />
            <p className="text-ink-2">
              It stays in the list as cancelled. Its papers can be tabled at another meeting.
            </p>
            <Button variant="danger">Cancel the meeting</Button>
          </Form>
        </Disclosure>
      ) : null}
    </div>
  );
}

type PartProps = { reply: Reply | undefined };

function TablePaper({ papers, reply }: PartProps & { papers: AgendaPage['papers'] }) {
  return (
    <Disclosure summary="Table a paper" open={reply !== undefined}>
      {papers.length === 0 ? (
        <p className="text-ink-2">No paper is with this body and on no agenda.</p>
      ) : (
        <Form method="post" className="max-w-[640px] space-y-4">
          <input type="hidden" name="intent" value="table-paper" />
          <SelectField
            name="paperRef"
            label="Paper"
            hint="Its newest version is tabled."
            placeholder="Choose a paper"
            defaultValue={reply?.values.paperRef}
            error={reply?.fields.paperRef?.[0]}
            options={papers.map(({ ref, title, version }) => ({
              value: ref,
              label: `${ref}, ${title} (version ${version})`,
            }))}
          />
          <Minutes id="paper-minutes" reply={reply} usual="20" />
          <Button variant="primary">Put it on the agenda</Button>
        </Form>
      )}
    </Disclosure>
  );
}

function AddItem({ reply }: PartProps) {
  return (
    <Disclosure summary="Add an item without a paper" open={reply !== undefined}>
      <Form method="post" className="max-w-[640px] space-y-4">
        <input type="hidden" name="intent" value="add-item" />
        <TextField
          name="title"
          label="What it is"
          maxLength={200}
          defaultValue={reply?.values.title}
          error={reply?.fields.title?.[0]}
        />
        <SelectField
          name="kind"
          label="Kind of item"
          defaultValue={reply?.values.kind ?? 'information'}
          error={reply?.fields.kind?.[0]}
          options={ITEM_KINDS.map((kind) => ({ value: kind, label: ITEM_KIND_WORDS[kind] }))}
        />
        <Minutes id="item-minutes" reply={reply} usual="10" />
        <Button variant="primary">Add the item</Button>
      </Form>
    </Disclosure>
  );
}

function Invite({ people, reply }: PartProps & { people: AgendaPage['people'] }) {
  return (
    <Disclosure summary="Let somebody follow the meeting" open={reply !== undefined}>
      <Form method="post" className="max-w-[640px] space-y-4">
        <input type="hidden" name="intent" value="invite" />
        <SelectField
          name="personId"
          label="Person"
          hint="An observer sees the room, never papers that were not shared."
          placeholder="Choose a person"
          defaultValue={reply?.values.personId}
          error={reply?.fields.personId?.[0]}
          options={people.map(({ id, name, organisation }) => ({
            value: id,
            label: `${name}, ${organisation}`,
          }))}
        />
        <TextField
          name="role"
          label="In what capacity"
          optional
          maxLength={100}
          defaultValue={reply?.values.role}
          error={reply?.fields.role?.[0]}
        />
        <Button variant="primary">Invite</Button>
      </Form>
    </Disclosure>
  );
}

function Minutes({ id, reply, usual }: PartProps & { id: string; usual: string }) {
  return (
    <TextField
      id={id}
      name="minutes"
      label="Minutes it may take"
      inputMode="numeric"
      inputClassName="max-w-24"
      defaultValue={reply?.values.minutes ?? usual}
      error={reply?.fields.minutes?.[0]}
    />
  );
}
