import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { FileField } from '../ui/file-field';
import type { Reply } from '../ui/form-problem';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';

/** Three ways to file evidence; each works without JavaScript. */
export function EvidenceForms({ reply }: { reply: Reply | undefined }) {
  return (
    <div>
      <OneForm intent="evidence-file" summary="File a document" reply={reply}>
        {(error) => (
          <FileField
            id="evidence-file-file"
            name="file"
            label="Document"
            hint="PDF or Office, up to 25 MB"
            accept=".pdf,.docx,.xlsx,.pptx"
            error={error('file')}
          />
        )}
      </OneForm>
      <OneForm intent="evidence-link" summary="Add a link" reply={reply}>
        {(error, typed) => (
          <TextField
            id="evidence-link-url"
            name="url"
            label="Web address"
            type="url"
            defaultValue={typed('url')}
            error={error('url')}
          />
        )}
      </OneForm>
      <OneForm intent="evidence-note" summary="Write a note" reply={reply} noteNeeded />
    </div>
  );
}

type Say = (name: string) => string | undefined;
type OneFormProps = {
  intent: string;
  summary: string;
  reply: Reply | undefined;
  noteNeeded?: boolean;
  children?: (error: Say, typed: Say) => React.ReactNode;
};

function OneForm({ intent, summary, reply, noteNeeded = false, children }: OneFormProps) {
  const mine = reply?.intent === intent ? reply : undefined;
  const error: Say = (name) => mine?.fields[name]?.[0];
  const typed: Say = (name) => mine?.values[name];
  return (
    <Disclosure summary={summary} open={mine !== undefined}>
      <Form method="post" encType="multipart/form-data" className="max-w-[560px] space-y-3">
        <input type="hidden" name="intent" value={intent} />
        <TextField
          id={`${intent}-title`}
          name="title"
          label="What it is"
          defaultValue={typed('title')}
          error={error('title')}
        />
        {children?.(error, typed)}
        <TextareaField
          id={`${intent}-note`}
          name="note"
          label={noteNeeded ? 'The note' : 'Remark'}
          optional={!noteNeeded}
          rows={2}
          defaultValue={typed('note')}
          error={error('note')}
        />
        <Button>File this evidence</Button>
      </Form>
    </Disclosure>
  );
}
