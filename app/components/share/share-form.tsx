import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextareaField } from '../ui/textarea-field';

type Props = {
  versions: readonly { readonly number: number; readonly on: string }[];
  attachments: readonly { readonly id: string; readonly letter: string; readonly title: string }[];
  bodies: readonly { readonly id: string; readonly name: string }[];
  people: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  reply: Reply | undefined;
};

/** Shares one version, with the appendices ticked, with one body or person of another organisation. */
export function ShareForm({ versions, attachments, bodies, people, reply }: Props) {
  const mine = reply?.intent === 'share' ? reply : undefined;
  const error = (name: string) => mine?.fields[name]?.[0];
  return (
    <Form method="post" className="max-w-[620px] space-y-4">
      <input type="hidden" name="intent" value="share" />
      <SelectField
        name="with"
        label="With whom?"
        placeholder="Choose a body or a person"
        defaultValue={mine?.values.with}
        error={error('with')}
        options={[
          ...bodies.map(({ id, name }) => ({ value: `body:${id}`, label: name })),
          ...people.map(({ id, name, role }) => ({ value: `person:${id}`, label: `${name}, ${role}` })),
        ]}
      />
      <SelectField
        name="versionNumber"
        label="Which version?"
        defaultValue={mine?.values.versionNumber}
        error={error('versionNumber')}
        options={versions.map(({ number, on }) => ({
          value: String(number),
          label: `Version ${number}, ${dateWords(on)}`,
        }))}
      />
      {attachments.length > 0 ? (
        <fieldset>
          <legend className="font-semibold">With which appendices?</legend>
          {attachments.map(({ id, letter, title }) => (
            <label key={id} className="flex min-h-11 items-center gap-2.5">
              <input type="checkbox" name="attachmentIds" value={id} className="size-5" />
              {letter}. {title}
            </label>
          ))}
          <p className="text-sm text-ink-2">
            What is exempt or kept to the board is not listed, because it is never shared.
          </p>
        </fieldset>
      ) : null}
      <TextareaField
        name="reason"
        label="Why?"
        rows={2}
        defaultValue={mine?.values.reason}
        error={error('reason')}
      />
      <Button variant="primary">Share it</Button>
    </Form>
  );
}
