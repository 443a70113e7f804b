import { Form } from '@remix-run/react';
import { CATEGORY_WORDS, HOLDER_WORDS } from '~/content/interest-words';
import type { InterestLine, RegisterChoices } from '~/domain/interest/register-view';
import { INTEREST_CATEGORIES, INTEREST_HOLDERS } from '~/domain/interest/registered-interest';
import { Button } from '../ui/button';
import { CheckboxField } from '../ui/checkbox-field';
import { FormProblem, type Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';

type InterestFormProps = {
  bodyId: string;
  choices: RegisterChoices;
  today: string;
  /** The interest that is stated again; without it, a new one. */
  interest?: InterestLine;
  reply: Reply | undefined;
};

/** Whether a reply is to this form: the one of the interest, or the body's form for a new one. */
export function isReplyTo(reply: Reply | undefined, bodyId: string, interest?: InterestLine): boolean {
  if (reply?.intent !== 'register' || reply.values.bodyId !== bodyId) return false;
  return (reply.values.interestId ?? '') === (interest?.id ?? '');
}

/** A standing interest as its member states it, or states it again. */
export function InterestForm({ bodyId, choices, today, interest, reply }: InterestFormProps) {
  const mine = isReplyTo(reply, bodyId, interest) ? reply : undefined;
  const scope = interest?.id ?? bodyId;
  const field = (name: string, present: string | undefined) => ({
    id: `${name}-${scope}`,
    name,
    error: mine?.fields[name]?.[0],
    defaultValue: mine?.values[name] ?? present,
  });
  const optionsOf = (words: Readonly<Record<string, string>>, keys: readonly string[]) =>
    keys.map((value) => ({ value, label: words[value] ?? value }));
  return (
    <Form method="post" className="max-w-[640px] space-y-4 pt-2">
      <FormProblem reply={mine?.refusal ? mine : undefined} />
      <input type="hidden" name="intent" value="register" />
      <input type="hidden" name="bodyId" value={bodyId} />
      {interest ? <input type="hidden" name="interestId" value={interest.id} /> : null}
      {interest ? <input type="hidden" name="basedOn" value={interest.number} /> : null}
      <SelectField
        {...field('category', interest?.category)}
        label="What kind"
        placeholder="Choose"
        options={optionsOf(CATEGORY_WORDS, INTEREST_CATEGORIES)}
      />
      <SelectField
        {...field('whose', interest?.whose)}
        label="Whose"
        options={optionsOf(HOLDER_WORDS, INTEREST_HOLDERS)}
      />
      <TextField
        {...field('party', interest?.party)}
        label="With whom or what"
        hint="A company, a body, a person or a place. Papers that name it will remind you."
        maxLength={120}
        autoComplete="off"
      />
      <TextareaField
        {...field('nature', interest?.nature)}
        label="What the interest is"
        hint="In a sentence."
        rows={2}
        maxLength={350}
      />
      {choices.organisations.length > 0 ? (
        <SelectField
          {...field('organisationId', interest?.organisation?.id)}
          label="An organisation here that it is with"
          optional
          placeholder="None of these"
          options={choices.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      {choices.papers.length > 0 ? (
        <SelectField
          {...field('paperId', interest?.paper?.id)}
          label="A paper that it is in"
          optional
          placeholder="None of these"
          options={choices.papers.map(({ id, ref, title }) => ({ value: id, label: `${ref}: ${title}` }))}
        />
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field('sinceOn', interest?.sinceOn ?? today)} label="Since" type="date" />
        <TextField
          {...field('untilOn', interest?.untilOn ?? undefined)}
          label="Its last day"
          type="date"
          optional
        />
      </div>
      <CheckboxField
        id={`sensitive-${scope}`}
        name="sensitive"
        label="Withhold its details from others"
        hint="Where telling could lead to violence or intimidation. The officer sees them."
        defaultChecked={mine ? mine.values.sensitive === 'on' : interest?.sensitive}
      />
      <Button variant={interest ? 'default' : 'primary'}>
        {interest ? 'State it again' : 'Register it'}
      </Button>
    </Form>
  );
}
