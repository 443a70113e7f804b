import { Form, Link } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import type { Reply } from '../ui/form-problem';
import { Glyph } from '../ui/glyph';
import { SelectField } from '../ui/select-field';
import { StatusChip } from '../ui/status-chip';
import { TextField } from '../ui/text-field';
import type { ConditionShown } from './record-shown';
import { Section } from './section';

type RecordConditionsProps = {
  conditions: readonly ConditionShown[];
  mayChange: boolean;
  reply: Reply | undefined;
};

/** What has to be met, by whom and when, and how it stands. */
export function RecordConditions({ conditions, mayChange, reply }: RecordConditionsProps) {
  if (conditions.length === 0) return null;
  return (
    <Section title="Conditions">
      <ol className="mt-1.5 leading-[22px]">
        {conditions.map((condition) => (
          <li key={condition.number} className="border-t border-rule py-1.5 first:border-0">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1 md:flex-nowrap">
              <span className="serif-num w-4 text-lg text-accent">{condition.number}</span>
              <span className="flex-1 basis-[70%] md:basis-0">
                {condition.text}
                <span className="block text-sm text-ink-2">
                  {condition.kind === 'precedent'
                    ? 'Before it has effect'
                    : 'Afterwards, while it has effect'}
                  {condition.leadName ? `. ${condition.leadName}` : ''}
                  {condition.dueOn ? ` by ${dateWords(condition.dueOn)}` : ''}
                  {condition.note ? `. ${condition.note}` : ''}
                  {condition.actionRef ? (
                    <>
                      {'. '}
                      <Link to={`/actions/${condition.actionRef}`} className="tnum">
                        {condition.actionRef.replaceAll('-', '\u2011')}
                      </Link>
                    </>
                  ) : null}
                </span>
              </span>
              <ConditionChip state={condition.state} />
            </div>
            {mayChange && condition.id ? <ChangeCondition condition={condition} reply={reply} /> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function ConditionChip({ state }: { state: ConditionShown['state'] }) {
  if (state !== 'in-hand') return <StatusChip status={state} />;
  return (
    <Chip tone="good" icon={<Glyph name="track" />}>
      In hand
    </Chip>
  );
}

function ChangeCondition({ condition, reply }: { condition: ConditionShown; reply: Reply | undefined }) {
  const mine = reply?.intent === 'condition' && reply.values.conditionId === condition.id ? reply : undefined;
  const field = (name: string) => `${name}-${condition.number}`;
  return (
    <details open={mine ? true : undefined} className="no-print ml-7">
      <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4">
        Record how it stands<span className="sr-only">: condition {condition.number}</span>
      </summary>
      <Form method="post" className="flex flex-wrap items-end gap-3 pb-3">
        <input type="hidden" name="intent" value="condition" />
        <input type="hidden" name="conditionId" value={condition.id ?? ''} />
        <SelectField
          id={field('state')}
          name="state"
          label="It is"
          options={[
            { value: 'not-met', label: 'Not met yet' },
            { value: 'in-hand', label: 'In hand' },
            { value: 'met', label: 'Met' },
          ]}
          defaultValue={mine?.values.state ?? condition.state}
          error={mine?.fields.state?.[0]}
        />
        <TextField
          id={field('note')}
          name="note"
          label="Note"
          hint="What meets it, once it is met"
          defaultValue={mine?.values.note ?? condition.note}
          error={mine?.fields.note?.[0]}
          className="min-w-0 flex-1 basis-[220px]"
        />
        <Button>Record</Button>
      </Form>
    </details>
  );
}
