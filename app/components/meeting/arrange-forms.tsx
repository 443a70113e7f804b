import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { ITEM_KIND_WORDS } from '~/content/meeting-words';
import { ITEM_KINDS } from '~/domain/meeting/agenda';
import type { AgendaPage } from '~/domain/meeting/agenda-page';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { After, Minutes, Presenter } from './arrange-fields';

type ArrangeFormsProps = { page: AgendaPage; reply: Reply | undefined };

/** Tabling a paper, adding an item, a template's items, letting somebody follow the meeting. */
export function ArrangeForms({ page, reply }: ArrangeFormsProps) {
  const mine = (intent: string) => (reply?.intent === intent ? reply : undefined);
  return (
    <div className="border-b border-rule">
      <TablePaper page={page} reply={mine('table-paper')} />
      <AddItem page={page} reply={mine('add-item')} />
      {page.head.edition === 0 ? <UseTemplate page={page} reply={mine('use-template')} /> : null}
      <Invite people={page.people} reply={mine('invite')} />
    </div>
  );
}

type PartProps = { reply: Reply | undefined };

type OnPage = PartProps & { page: AgendaPage };

function TablePaper({ page, reply }: OnPage) {
  const { papers } = page;
  return (
    <Disclosure summary="Table a paper" open={reply !== undefined}>
      {papers.length === 0 ? (
        <p className="text-ink-2">
          No paper waits: each that is with this body is on an agenda, or there is none.
        </p>
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
            options={papers.map((paper) => ({ value: paper.ref, label: paperWords(paper) }))}
          />
          <Minutes id="paper-minutes" reply={reply} usual="20" />
          <Presenter id="paper-presenter" reply={reply} hint="Left blank: its sponsor." />
          <After id="paper-after" page={page} reply={reply} />
          <Button variant="primary">Put it on the agenda</Button>
        </Form>
      )}
    </Disclosure>
  );
}

/** "TB-041, Proposed VAT arrangement (version 4): Trust Board decides, by 14 December". */
function paperWords({ ref, title, version, stage, targetOn }: AgendaPage['papers'][number]): string {
  const by = targetOn ? `, by ${dateWords(targetOn, 'day')}` : '';
  return `${ref}, ${title} (version ${version})${stage ? `: ${stage}${by}` : ''}`;
}

function UseTemplate({ page: { templates }, reply }: OnPage) {
  const open = templates.filter(({ missing }) => missing > 0);
  return (
    <Disclosure summary="Add the items of a template" open={reply !== undefined}>
      {open.length === 0 ? (
        <p className="text-ink-2">All items of this body’s templates are on the agenda.</p>
      ) : (
        <Form method="post" className="max-w-[640px] space-y-4">
          <input type="hidden" name="intent" value="use-template" />
          <SelectField
            name="key"
            label="Template"
            hint="What is on the agenda already is not added again."
            options={open.map(({ key, name, missing }) => ({
              value: key,
              label: `${name} (${missing === 1 ? '1 item' : `${missing} items`})`,
            }))}
          />
          <Button>Add them</Button>
        </Form>
      )}
    </Disclosure>
  );
}

function AddItem({ page, reply }: OnPage) {
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
        <Presenter id="item-presenter" reply={reply} />
        <After id="item-after" page={page} reply={reply} />
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
