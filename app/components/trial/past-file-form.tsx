import { Form } from '@remix-run/react';
import type { CardFields } from '~/inputs/card-fields';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { FileField } from '../ui/file-field';
import { CardInputs } from './card-inputs';

/** The first step: the card to check by, and the file. */
export function PastFileForm({ card, of, seats }: { card: CardFields; of: string; seats: number }) {
  return (
    <Form
      method="post"
      action={`/try/votes?of=${of}&seats=${seats}`}
      encType="multipart/form-data"
      className="space-y-4"
    >
      <input type="hidden" name="intent" value="check" />
      <input type="hidden" name="step" value="file" />
      <input type="hidden" name="of" value={of} />
      <input type="hidden" name="seats" value={seats} />
      <Disclosure summary="Change the card, for this check only">
        <CardInputs card={card} />
      </Disclosure>
      <FileField
        name="file"
        label="File of past votes"
        hint="A CSV file of at most 1 MB and 20,000 rows, a row a vote or a row a person; or Popolo JSON of at most 10 MB"
        accept=".csv,.json,text/csv,application/json"
      />
      <Button variant="primary">Read the file</Button>
    </Form>
  );
}
