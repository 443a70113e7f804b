import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { FormProblem } from '../ui/form-problem';
import { TextareaField } from '../ui/textarea-field';
import { MinutesAct, type MinutesActsProps } from './minutes-act';

/** The text of minutes that correct others. */
export function WriteCorrection({ page, reply }: MinutesActsProps) {
  const written = page.content.correction ?? '';
  const own = reply?.intent === 'write' ? reply : undefined;
  return (
    <MinutesAct title="Write the correction">
      <FormProblem reply={reply} intent="write" />
      <Form method="post" className="mt-2 space-y-3">
        <input type="hidden" name="intent" value="write" />
        <input type="hidden" name="before" value={written} />
        <TextareaField
          name="text"
          label="What is corrected"
          hint="“Item 4: for ‘May’ read ‘March’.”"
          rows={5}
          defaultValue={own?.values.text ?? written}
          error={own?.fields.text?.[0]}
        />
        <Button>Save the correction</Button>
      </Form>
    </MinutesAct>
  );
}
