import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { ALLOWANCE_WORDS, GRANTER_WORDS, GROUND_WORDS } from '~/content/interest-words';
import { ALLOWANCES } from '~/domain/interest/dispensation';
import type { ReliefLine } from '~/domain/interest/relief-view';
import { Button } from '../ui/button';
import { FormProblem, type Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';

type Answer = NonNullable<ReliefLine['answer']>;
type AnswerReliefProps = { line: ReliefLine; answer: Answer; reply: Reply | undefined };

/** The officer records what was decided: granted, on what and for how long, or refused. */
export function AnswerRelief({ line, answer, reply }: AnswerReliefProps) {
  const sent = reply && (reply.intent === 'grant' || reply.intent === 'refuse') ? reply : undefined;
  const mine = sent?.values.id === line.id ? sent : undefined;
  const field = (name: string) => ({
    id: `${name}-${line.id}`,
    name,
    error: mine?.fields[name]?.[0],
    defaultValue: mine?.values[name],
  });
  const chosen = <K extends string>(keys: readonly K[], words: { readonly [key in K]: string }) =>
    keys.map((value) => ({ value, label: words[value] }));
  return (
    <details open={mine !== undefined}>
      <summary className="inline-flex min-h-11 items-center font-semibold text-accent">
        Record the answer<span className="sr-only"> to {line.name}</span>
      </summary>
      <Form method="post" className="max-w-[640px] space-y-4 pt-1 pb-3">
        <FormProblem reply={mine?.refusal ? mine : undefined} />
        <input type="hidden" name="id" value={line.id} />
        <input type="hidden" name="kind" value={line.kind} />
        <SelectField
          {...field('allows')}
          label="What it allows"
          placeholder="Choose"
          options={chosen(
            ALLOWANCES.filter((one) => one === 'speak' || line.asks === 'vote'),
            ALLOWANCE_WORDS,
          )}
        />
        {line.kind === 'dispensation' ? (
          <>
            <SelectField
              {...field('grantedBy')}
              label="Granted by"
              placeholder="Choose"
              options={chosen(answer.granters, GRANTER_WORDS)}
            />
            <SelectField
              {...field('ground')}
              label="On the ground"
              placeholder="Choose"
              options={chosen(answer.grounds, GROUND_WORDS)}
            />
          </>
        ) : (
          <SelectField
            {...field('ballotId')}
            label="The vote in which the directors authorised it"
            hint="Its quorum and its result are tested again without the interested directors."
            placeholder="Choose"
            options={answer.votes.map(({ id, wording, on }) => ({
              value: id,
              label: `${dateWords(on)}: ${wording.length > 60 ? `${wording.slice(0, 60)}…` : wording}`,
            }))}
          />
        )}
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField {...field('fromOn')} label="Its first day" type="date" />
          <TextField {...field('untilOn')} label="Its last day" hint="At most four years" type="date" />
        </div>
        <TextareaField {...field('reason')} label="The reason" rows={2} maxLength={500} />
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" name="intent" value="grant">
            Record that it is granted
          </Button>
          <Button variant="danger" name="intent" value="refuse">
            Record a refusal
          </Button>
        </div>
      </Form>
    </details>
  );
}
