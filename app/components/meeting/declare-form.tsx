import { Form } from '@remix-run/react';
import { INTEREST_KIND_WORDS } from '~/content/meeting-words';
import { INTEREST_KINDS } from '~/domain/interest/declaration';
import type { InterestsPage } from '~/domain/meeting/interests-shown';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextareaField } from '../ui/textarea-field';

type DeclareFormProps = { page: InterestsPage; reply: Reply | undefined };

/** Declares an interest: a member's own, or by the officer for a member. */
export function DeclareForm({ page: { items, members, declaresOwn }, reply }: DeclareFormProps) {
  if (items.length === 0 || (!declaresOwn && members.length === 0)) return null;
  const mine = reply?.intent === 'declare' ? reply : undefined;
  const wrong = (name: string) => mine?.fields[name]?.[0];
  return (
    <section aria-labelledby="declare-title" className="border-t-2 border-ink pt-4">
      <h2 id="declare-title" className="serif-display text-xl">
        {declaresOwn ? 'Declare an interest' : 'Record an interest that a member declared'}
      </h2>
      <Form method="post" className="mt-3 max-w-[640px] space-y-5">
        <input type="hidden" name="intent" value="declare" />
        {members.length > 0 ? (
          <SelectField
            name="seatId"
            label="Whose interest"
            placeholder={declaresOwn ? 'My own' : 'Choose a member'}
            required={!declaresOwn}
            defaultValue={mine?.values.seatId}
            error={wrong('seatId')}
            options={members.map(({ seatId, name }) => ({ value: seatId, label: name }))}
          />
        ) : null}
        <SelectField
          name="itemId"
          label="In which item"
          defaultValue={mine?.values.itemId ?? items.find(({ current }) => current)?.id}
          error={wrong('itemId')}
          options={items.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
        />
        <RadioGroup
          name="kind"
          legend="What kind of interest"
          defaultValue={mine?.values.kind}
          error={wrong('kind')}
          options={INTEREST_KINDS.map((kind) => ({ value: kind, label: INTEREST_KIND_WORDS[kind] }))}
        />
        <TextareaField
          name="interest"
          label="What the interest is"
          hint="In a sentence. Everybody at the meeting sees it."
          rows={3}
          maxLength={500}
          defaultValue={mine?.values.interest}
          error={wrong('interest')}
        />
        <Button variant="primary">Declare it</Button>
      </Form>
    </section>
  );
}
