import { Form, Link } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { AnswerShown } from '~/content/answer-shown';
import { theBody } from '~/content/body-words';
import { AuthorityAnswer } from '../authority/authority-answer';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type Route = {
  readonly key: string;
  readonly name: string;
  readonly summary: string;
  /** Why it does not reach who decides; null where it does. */
  readonly misses: string | null;
};
type NewPaperFormProps = {
  paperId: string;
  bodies: readonly { readonly id: string; readonly name: string; readonly routes: readonly Route[] }[];
  sponsors: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  matters: readonly { readonly id: string; readonly name: string }[];
  /** Who decides the matter that was asked about; null where none was. */
  answer: AnswerShown | null;
  poundsProblem: string | null;
  /** What was typed before its routes were asked for. */
  typed: { readonly [name: string]: string };
  reply: Reply | undefined;
};

/**
 * First the body, because its routes are offered next; then what the paper is called and who stands for it. All one form:
 * to show the routes of another body loses nothing typed.
 */
export function NewPaperForm({ paperId, bodies, sponsors, typed, reply, ...scheme }: NewPaperFormProps) {
  const { matters, answer, poundsProblem } = scheme;
  const value = (name: string) => reply?.values[name] ?? typed[name];
  const [bodyId, choose] = useState(value('bodyId'));
  const asked = typed.bodyId;
  // Chosen before the page came to life, and its routes asked for since.
  useEffect(() => {
    if (asked) choose(asked);
  }, [asked]);
  const error = (name: string) => reply?.fields[name]?.[0];
  const chosen = bodies.find(({ id }) => id === bodyId) ?? bodies[0];
  return (
    <Form method="post" className="max-w-[640px] space-y-5">
      {/* What Enter presses: not the button that only shows other routes. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
        Begin the paper
      </button>
      <input type="hidden" name="intent" value="create" />
      <input type="hidden" name="paperId" value={value('paperId') ?? paperId} />
      <div className="flex flex-wrap items-end gap-3">
        <SelectField
          name="bodyId"
          label="Which body is it written for?"
          hint="It numbers the paper."
          className="min-w-0 flex-1 basis-60"
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen?.id}
          onChange={({ target }) => choose(target.value)}
        />
        {matters.length > 0 ? (
          <>
            <SelectField
              name="matterId"
              label="What does it decide?"
              hint="By the scheme of delegation."
              optional
              placeholder="No matter named"
              className="min-w-0 flex-1 basis-60"
              options={matters.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={value('matterId')}
              error={error('matterId')}
            />
            <TextField
              name="pounds"
              label="Sum in pounds"
              optional
              inputMode="numeric"
              defaultValue={value('pounds')}
              error={error('pounds') ?? poundsProblem ?? undefined}
              className="basis-52"
            />
          </>
        ) : null}
        <Button formMethod="get" formNoValidate>
          Show its routes
        </Button>
      </div>
      {answer ? <AuthorityAnswer answer={answer} /> : null}
      <fieldset className="min-w-0" key={`routes ${chosen?.id}`}>
        <legend className="font-semibold">
          Which way does a paper for {theBody(chosen?.name ?? '')} go?
        </legend>
        <p className="text-ink-2">
          Where it must end depends on the matter: see <Link to="/settings/authority">who decides</Link>.
        </p>
        {(chosen?.routes ?? []).map(({ key, name, summary, misses }, index) => (
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
              {misses ? <span className="block text-sm font-semibold text-hold">{misses}</span> : null}
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
  );
}
