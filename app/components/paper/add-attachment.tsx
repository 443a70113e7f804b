import { Form } from '@remix-run/react';
import { CLASSIFICATION_MEANS, CLASSIFICATION_WORDS } from '~/content/paper-words';
import { CLASSIFICATIONS } from '~/domain/paper/classification';
import { Button } from '../ui/button';
import { FileField } from '../ui/file-field';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { typedIn } from '../ui/typed';
import { ExemptFields } from './exempt-fields';

const KINDS = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp';

/** One more appendix. The file comes last, so that what was typed is read before it. */
export function AddAttachment({ reply }: { reply: Reply | undefined }) {
  const { field, error } = typedIn(reply, 'add');
  return (
    <Form method="post" encType="multipart/form-data" className="max-w-[640px] space-y-4">
      <input type="hidden" name="intent" value="add" />
      <TextField {...field('title')} label="Title" maxLength={150} />
      <SelectField
        {...field('classification', 'public')}
        label="Who may read it?"
        hint="It may be stricter than the paper, or more open."
        options={CLASSIFICATIONS.map((one) => ({
          value: one,
          label: `${CLASSIFICATION_WORDS[one]}. ${CLASSIFICATION_MEANS[one]}`,
        }))}
      />
      <TextField
        {...field('reason')}
        label="Why is it withheld?"
        hint="Needed unless it is open. Who may not read it sees its title and this reason."
        maxLength={300}
      />
      <ExemptFields field={field} />
      <FileField
        name="file"
        label="File"
        hint="PDF, Word, Excel, PowerPoint or OpenDocument without macros, 25 MB at most."
        accept={KINDS}
        error={error('file')}
      />
      <Button variant="primary">Attach it</Button>
    </Form>
  );
}
