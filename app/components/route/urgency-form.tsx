import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { RadioGroup } from '../ui/radio-group';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';
import { fieldsOf, type PartProps, When } from './exception-parts';

type UrgencyProps = PartProps & { readonly of: 'key-decision' | 'private-meeting' };

/** Regs 11 and 5(6): an agreement recorded in place of notice. */
export function UrgencyForm({ of, scrutiny, reply, ...when }: UrgencyProps) {
  const intent = of === 'key-decision' ? 'urgency' : 'private-urgency';
  const { mine, field } = fieldsOf(reply, intent);
  const summary =
    of === 'key-decision' ? 'Record special urgency' : 'Record the agreement to take it in private';
  return (
    <Disclosure summary={summary} open={mine !== undefined}>
      <Form method="post" className="max-w-[640px] space-y-4">
        <input type="hidden" name="intent" value={intent} />
        <p className="text-ink-2">
          The chair of the scrutiny committee has to agree that it is urgent and cannot reasonably be deferred
          (SI 2012/2089 reg {of === 'key-decision' ? '11' : '5(6)'}). The reasons are published.
        </p>
        <When field={field} {...when} />
        <RadioGroup
          id={`${intent}-agreedBy`}
          name="agreedBy"
          legend="Who agreed"
          defaultValue={mine?.values.agreedBy ?? (scrutiny?.chair ? 'scrutiny-chair' : 'council-chair')}
          error={mine?.fields.agreedBy?.[0]}
          options={[
            ...(scrutiny?.chair
              ? [{ value: 'scrutiny-chair', label: `${scrutiny.chair}, the scrutiny chair` }]
              : []),
            { value: 'council-chair', label: 'The chair of the council' },
            { value: 'council-vice-chair', label: 'The vice-chair of the council: there is neither chair' },
          ]}
        />
        <TextField
          {...field('agreedName')}
          label="Name of the council’s chair or vice-chair"
          optional
          maxLength={120}
        />
        <TextField
          {...field('instead')}
          label="Why the scrutiny chair could not act"
          optional
          maxLength={300}
        />
        <TextField
          {...field('agreedOn')}
          label="Agreed on"
          type="date"
          defaultValue={mine?.values.agreedOn ?? when.today}
        />
        <TextareaField {...field('reason')} label="Why it is urgent and cannot be deferred" rows={3} />
        <Button variant="primary">Record the agreement</Button>
      </Form>
    </Disclosure>
  );
}
