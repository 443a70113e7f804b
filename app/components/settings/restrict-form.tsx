import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';

type Choice = { readonly value: string; readonly label: string };
export type RestrictChoices = {
  readonly members: readonly Choice[];
  readonly earlier: readonly { readonly id: string; readonly title: string; readonly startsAt: string }[];
  readonly papers: readonly Choice[];
};

type RestrictFormProps = {
  today: string;
  choices: RestrictChoices;
  reply: Reply | undefined;
};

/** The officer records a standing order: whom it keeps from voting, on what, its text and its days. */
export function RestrictForm({ today, choices, reply }: RestrictFormProps) {
  const typed = reply?.values ?? {};
  const error = (name: string) => reply?.fields[name]?.[0];
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
          name="whom"
          label="Who may not vote"
          placeholder="Choose whom it restricts"
          options={whom}
          defaultValue={typed.whom}
          error={error('whom')}
        />
        <SelectField
          name="paperId"
          label="On what"
          placeholder="All business of the body"
          options={choices.papers}
          defaultValue={typed.paperId}
          error={error('paperId')}
        />
        <div className="md:col-span-2">
          <TextareaField
            name="standingOrder"
            label="Text of the standing order"
            hint="Its number and what it says: members and the minutes are given these words"
            rows={3}
            maxLength={500}
            defaultValue={typed.standingOrder}
            error={error('standingOrder')}
          />
        </div>
        <TextField
          name="fromOn"
          type="date"
          label="First day"
          defaultValue={typed.fromOn ?? today}
          error={error('fromOn')}
        />
        <TextField
          name="untilOn"
          type="date"
          label="Last day"
          optional
          defaultValue={typed.untilOn}
          error={error('untilOn')}
        />
        <div>
          <Button variant="primary">Record it</Button>
        </div>
      </Form>
    </section>
  );
}
