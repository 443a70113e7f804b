import type { CallInFields } from '~/inputs/rule-card-fields';
import { choices } from '../ui/choices';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

/** Of an executive: who may call its decisions in, and when those not called in have effect. */
export function CallInInputs({ callIn }: { callIn: CallInFields }) {
  return (
    <>
      <TextField
        name="requests"
        label="Members of scrutiny who call in"
        inputMode="numeric"
        hint="So many must ask"
        defaultValue={callIn.requests}
      />
      <SelectField
        name="chairAlone"
        label="The chair of scrutiny"
        options={choices({ no: 'Counts as one who asks', yes: 'May call in alone' })}
        defaultValue={callIn.chairAlone ? 'yes' : 'no'}
      />
      <TextField
        name="callInDays"
        label="Working days for a call-in"
        inputMode="numeric"
        hint="Clear days after publication, 1 to 15; 5 is usual"
        defaultValue={callIn.callInDays}
      />
      <SelectField
        name="takesEffect"
        label="A decision not called in has effect"
        options={choices({ 'next-working-day': 'On the next working day', 'next-day': 'On the next day' })}
        defaultValue={callIn.takesEffect}
      />
    </>
  );
}
