import { Form, Link } from '@remix-run/react';
import { wordsOf } from '~/content/refusals';
import type { ReachRefusal } from '~/domain/authority/route-reaches';
import { type AnswerShown, AuthorityAnswer } from '../authority/authority-answer';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type Route = {
  readonly key: string;
  readonly name: string;
  readonly summary: string;
  readonly misses: ReachRefusal | null;
};
type NewPaperFormProps = {
  paperId: string;
  bodies: readonly { readonly id: string; readonly name: string; readonly routes: readonly Route[] }[];
  sponsors: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  /** The body chosen, whose routes are offered. */
  bodyId: string;
  matters: readonly { readonly id: string; readonly name: string }[];
  answer: AnswerShown | null;
  /** What the page was asked with. */
  asked: { readonly matterId: string; readonly typed: string; readonly problem: string | null };
  reply: Reply | undefined;
};

/** First the body, because its routes are offered next; then what the paper is called and who stands for it. */
export function NewPaperForm({ paperId, bodies, sponsors, bodyId, reply, ...scheme }: NewPaperFormProps) {
  const { matters, answer, asked } = scheme;
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
        {matters.length > 0 ? (
          <>
            <SelectField
              name="matter"
              label="What does it decide?"
              hint="By the scheme of delegation."
              optional
              placeholder="No matter named"
              className="min-w-0 flex-1 basis-60"
              options={matters.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={asked.matterId}
            />
            <TextField
              name="pounds"
              label="Sum in pounds"
              optional
              inputMode="numeric"
              defaultValue={asked.typed}
              error={asked.problem ?? undefined}
              className="basis-40"
            />
          </>
        ) : null}
        <Button>Show its routes</Button>
      </Form>
      {answer ? (
        <div className="max-w-[640px]">
          <AuthorityAnswer answer={answer} />
        </div>
      ) : null}
      <Form method="post" className="max-w-[640px] space-y-5" key={`form ${chosen?.id}`}>
        <input type="hidden" name="intent" value="create" />
        <input type="hidden" name="paperId" value={value('paperId') ?? paperId} />
        <input type="hidden" name="bodyId" value={chosen?.id ?? ''} />
        <input type="hidden" name="matterId" value={value('matterId') ?? asked.matterId} />
        <input type="hidden" name="pounds" value={value('pounds') ?? asked.typed} />
        <fieldset className="min-w-0">
          <legend className="font-semibold">Which way does a paper for {chosen?.name} go?</legend>
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
                {misses ? (
                  <span className="block text-sm font-semibold text-hold">{wordsOf(misses).title}</span>
                ) : null}
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
