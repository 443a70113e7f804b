import { Form } from '@remix-run/react';
import { SidePanel } from '../layout/side-panel';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { typedIn } from '../ui/typed';
import { HelperFields } from './helper-fields';
import type { RecordShown } from './record-shown';

type AddActionFormProps = { shown: RecordShown; reply: Reply | undefined };

/** What the body agrees after the record is sealed: one more action, beside those that the seal made. */
export function AddActionForm({ shown: { id, adding, actions }, reply }: AddActionFormProps) {
  if (!adding) return null;
  const typed = typedIn(reply, 'add-action');
  const options = adding.people.map((one) => ({ value: one.id, label: one.label }));
  return (
    <SidePanel id="add-action" title="More to be done">
      <p className="mt-1 leading-[22px] text-ink-2">
        The sealed record stays as it is. An action added here is listed in it with its day.
      </p>
      <Disclosure className="mt-3" summary="Add an action" open={reply?.intent === 'add-action'}>
        {/* A new form once one was added. */}
        <Form method="post" className="space-y-3" key={actions.length}>
          <input type="hidden" name="intent" value="add-action" />
          <input type="hidden" name="decisionId" value={id} />
          <input type="hidden" name="actionId" value={typed.value('actionId', adding.actionId)} />
          <TextField {...typed.field('title')} label="What is to be done" />
          <SelectField
            {...typed.field('leadId')}
            label="Lead"
            placeholder="Choose the lead"
            options={options}
          />
          <HelperFields name={(index) => `helperIds[${index}]`} options={options} typed={typed} kept={[]} />
          <TextField {...typed.field('dueOn')} type="date" label="Due" />
          <Button className="w-full">Add the action</Button>
        </Form>
      </Disclosure>
    </SidePanel>
  );
}
