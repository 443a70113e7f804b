import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

type PaperMatterProps = {
  matters: readonly { readonly id: string; readonly name: string }[];
  matterId: string;
  pounds: number | null;
  reply: Reply | undefined;
};

/** Its author or sponsor says what the paper is about, by which it is known who decides. */
export function PaperMatter({ matters, matterId, pounds, reply }: PaperMatterProps) {
  const typed = (name: string, kept: string) => (reply ? (reply.values[name] ?? '') : kept);
  return (
    <Form method="post" className="grid items-end gap-3 md:flex md:flex-wrap" key={`${matterId} ${pounds}`}>
      <input type="hidden" name="intent" value="matter" />
      <SelectField
        name="matterId"
        label="Matter of the scheme"
        optional
        placeholder="None named"
        options={matters.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={typed('matterId', matterId)}
        error={reply?.fields.matterId?.[0]}
        className="min-w-0 md:basis-[360px]"
      />
      <TextField
        name="pounds"
        label="Sum in pounds"
        optional
        inputMode="numeric"
        defaultValue={typed('pounds', pounds === null ? '' : String(pounds))}
        error={reply?.fields.pounds?.[0]}
        className="md:basis-[200px]"
      />
      <Button variant="primary">Save</Button>
    </Form>
  );
}
