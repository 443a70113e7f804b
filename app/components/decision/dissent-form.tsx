import { Form } from '@remix-run/react';
import { SidePanel } from '../layout/side-panel';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextareaField } from '../ui/textarea-field';
import type { RecordShown } from './record-shown';

type DissentFormProps = { shown: RecordShown; reply: Reply | undefined };

/** A member who took part may have a dissent kept in the record; the officer records it on request. */
export function DissentForm({ shown: { id, dissenters, dissent }, reply }: DissentFormProps) {
  const [only, ...others] = dissenters;
  if (!only) return null;
  const mine = reply?.intent === 'dissent' ? reply : undefined;
  const said = others.length === 0 ? dissent.find(({ personId }) => personId === only.id)?.text : undefined;
  return (
    <SidePanel id="dissent" title="Dissent">
      <p className="mt-1 leading-[22px] text-ink-2">
        Until it is sealed, a member who took part can ask that the record show a dissent.
      </p>
      <Form method="post" className="mt-2 space-y-3">
        <input type="hidden" name="intent" value="dissent" />
        <input type="hidden" name="decisionId" value={id} />
        {others.length === 0 ? (
          <input type="hidden" name="personId" value={only.id} />
        ) : (
          <SelectField
            name="personId"
            label="At the request of"
            placeholder="Choose the member"
            options={dissenters.map((person) => ({ value: person.id, label: person.name }))}
            defaultValue={mine?.values.personId ?? ''}
            error={mine?.fields.personId?.[0]}
          />
        )}
        <TextareaField
          name="text"
          label="What the record should show"
          rows={3}
          defaultValue={mine?.values.text ?? said}
          error={mine?.fields.text?.[0]}
        />
        <Button className="w-full">{said ? 'Change the dissent' : 'Record the dissent'}</Button>
      </Form>
    </SidePanel>
  );
}
