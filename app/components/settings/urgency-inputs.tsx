import type { UrgencyFields } from '~/inputs/rule-card-fields';
import { choices } from '../ui/choices';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

/** What cannot wait for a meeting: who decides, whom that member consults, and what the next meeting does. */
export function UrgencyInputs({ urgency }: { urgency: UrgencyFields }) {
  return (
    <>
      <SelectField
        name="urgencyBy"
        label="What cannot wait is decided by"
        options={choices({
          chair: 'The Chair',
          'chair-or-deputy': 'The Chair or the Deputy Chair',
          nobody: 'Nobody: it waits for a meeting',
        })}
        defaultValue={urgency.by}
      />
      <TextField
        name="urgencyConsults"
        label="Other members consulted first"
        inputMode="numeric"
        hint="At the least"
        defaultValue={urgency.consults}
      />
      <SelectField
        name="urgencyAnswer"
        label="The next meeting"
        options={choices({ ratify: 'Is asked to ratify it', note: 'Notes it' })}
        defaultValue={urgency.answer}
      />
    </>
  );
}
