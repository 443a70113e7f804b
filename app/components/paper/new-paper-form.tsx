import { Form, Link } from '@remix-run/react';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type Route = { readonly key: string; readonly name: string; readonly summary: string };
type NewPaperFormProps = {
  paperId: string;
  bodies: readonly { readonly id: string; readonly name: string; readonly routes: readonly Route[] }[];
  sponsors: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  /** The body chosen, whose routes are offered. */
  bodyId: string;
  reply: Reply | undefined;
};

/** First the body, because its routes are offered next; then what the paper is called and who stands for it. */
export function NewPaperForm({ paperId, bodies, sponsors, bodyId, reply }: NewPaperFormProps) {
  const value = (name: string) => reply?.values[name];
  const error = (name: string) => reply?.fields[name]?.[0];
  const chosen = bodies.find(({ id }) => id === bodyId) ?? bodies[0];
  return (
    <>
      <Form method="get" className="flex max-w-[640px] flex-wrap items-end gap-3">
        <SelectField
          name="body"
          label="Which body is it written for?"
          hint="It numbers the paper."
          className="min-w-0 flex-1 basis-60"
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={chosen?.id}
          key={chosen?.id}
        />
        <Button>Show its routes</Button>
      </Form>
      <Form method="post" className="max-w-[640px] space-y-5" key={`form ${chosen?.id}`}>
        <input type="hidden" name="intent" value="create" />
        <input type="hidden" name="paperId" value={value('paperId') ?? paperId} />
        <input type="hidden" name="bodyId" value={chosen?.id ?? ''} />
        <fieldset className="min-w-0">
          <legend className="font-semibold">Which way does a paper for {chosen?.name} go?</legend>
          <p className="text-ink-2">
            Where it must end depends on the matter: see <Link to="/settings/authority">who decides</Link>.
          </p>
          {(chosen?.routes ?? []).map(({ key, name, summary }, index) => (
            <label key={key} className="choice">
              <input
                id={index === 0 ? 'templateKey' : undefined}
                type="radio"
                name="templateKey"
                value={key}
                defaultChecked={value('templateKey') === key || (!reply && index === 0)}
              />
              <span>
                {name}
                <span className="block text-sm text-ink-2">{summary}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <TextField
          name="title"
          label="Title"
          maxLength={200}
          defaultValue={value('title')}
          error={error('title')}
        />
        <SelectField
          name="sponsorId"
          label="Who sponsors it?"
          hint="The sponsor clears it, and may withdraw it."
          placeholder="Choose a name"
          options={sponsors.map(({ id, name, role }) => ({
            value: id,
            label: role ? `${name}, ${role}` : name,
          }))}
          defaultValue={value('sponsorId')}
          error={error('sponsorId')}
        />
        <Button variant="primary">Begin the paper</Button>
      </Form>
    </>
  );
}
