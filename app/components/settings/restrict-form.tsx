import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import type { RestrictChoices } from '~/domain/body/restrictions-shown';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import { typedIn } from '../ui/typed';

type RestrictFormProps = {
  today: string;
  choices: RestrictChoices;
  reply: Reply | undefined;
};

/** The officer records a standing order: whom it keeps from voting, on what, its text and its days. */
export function RestrictForm({ today, choices, reply }: RestrictFormProps) {
  const { field } = typedIn(reply, 'restrict');
  const whom = [
    ...choices.members,
    ...choices.earlier.map(({ id, title, startsAt }) => ({
      value: `absent:${id}`,
      label: `Whoever was not at ${title}, ${dateWords(startsAt)}`,
    })),
  ];
  return (
    <section aria-labelledby="restrict-title">
      <h2 id="restrict-title" className="serif-display text-xl">
        Record a standing order
      </h2>
      <p className="mt-1 mb-4 text-ink-2">
        It takes effect at the next vote that opens. It cannot be recorded while a vote is open.
      </p>
      <Form method="post" className="grid gap-4 md:grid-cols-2">
        <input type="hidden" name="intent" value="restrict" />
        <SelectField
          {...field('whom')}
          label="Who may not vote"
          placeholder="Choose whom it restricts"
          options={whom}
        />
        <SelectField
          {...field('paperId')}
          label="On what"
          placeholder="All business of the body"
          options={choices.papers}
        />
        <div className="md:col-span-2">
          <TextareaField
            {...field('standingOrder')}
            label="Text of the standing order"
            hint="Its number and what it says: members and the minutes are given these words"
            rows={3}
            maxLength={500}
          />
        </div>
        <TextField {...field('fromOn', today)} type="date" label="First day" />
        <TextField {...field('untilOn')} type="date" label="Last day" optional />
        <div>
          <Button variant="primary">Record it</Button>
        </div>
      </Form>
    </section>
  );
}
