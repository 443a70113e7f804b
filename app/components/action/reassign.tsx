import { Form } from '@remix-run/react';
import { HelperFields } from '../decision/helper-fields';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextareaField } from '../ui/textarea-field';
import { typedIn } from '../ui/typed';
import type { ActionShown, Giving } from './action-shown';

type ReassignProps = {
  action: ActionShown;
  giving: Giving;
  reply: Reply | undefined;
};

/** Another lead or other helpers, with the reason. Who had it before stays on the page. */
export function Reassign({ action, giving: { people, leadId, helperIds }, reply }: ReassignProps) {
  const typed = typedIn(reply, 'reassign');
  const options = people.map(({ id, label }) => ({ value: id, label }));
  return (
    <Disclosure summary="Change the lead or helpers" open={reply?.intent === 'reassign'}>
      {/* A new form once it was given to others. */}
      <Form
        method="post"
        encType="multipart/form-data"
        className="space-y-3"
        key={[action.handovers.length, leadId, ...helperIds].join()}
      >
        <input type="hidden" name="intent" value="reassign" />
        <SelectField
          id="reassign-lead"
          name="leadId"
          label="Lead"
          options={options}
          defaultValue={typed.value('leadId', leadId)}
          error={typed.error('leadId')}
        />
        <HelperFields
          name={(index) => `helperIds[${index}]`}
          options={options}
          typed={typed}
          kept={helperIds}
        />
        <TextareaField
          id="reassign-reason"
          name="reason"
          label="Why"
          rows={2}
          defaultValue={typed.value('reason', '')}
          error={typed.error('reason')}
        />
        <Button>Change the lead or helpers</Button>
      </Form>
    </Disclosure>
  );
}
