import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { FileField } from '../ui/file-field';
import type { Reply } from '../ui/form-problem';
import { Panel } from '../ui/panel';
import { TextField } from '../ui/text-field';

type SignFormsProps = {
  sign: {
    signs: boolean;
    files: boolean;
    digest: string;
    signer: string | null;
    fresh: 'password' | 'new-session' | 'sign-in-again';
  };
  reply: Reply | undefined;
};

/** The typed signature of whoever presides, or the officer's scan of one on paper. */
export function SignForms({ sign, reply }: SignFormsProps) {
  const { signs, files, digest, signer, fresh } = sign;
  const of = (intent: string) => (reply?.intent === intent ? reply : undefined);
  return (
    <>
      {signs ? (
        <Panel label="Sign here">
          <h2 className="serif-display text-xl">Sign here</h2>
          <Form method="post" encType="multipart/form-data" className="mt-3 space-y-4">
            <input type="hidden" name="intent" value="sign" />
            <input type="hidden" name="digest" value={digest} />
            <TextField
              name="name"
              label="Your name"
              hint="Type your whole name: it is your signature."
              autoComplete="off"
              defaultValue={of('sign')?.values.name}
              error={of('sign')?.fields.name?.[0]}
            />
            {fresh === 'password' ? <Password reply={of('sign')} id="sign-password" /> : null}
            <Button variant="primary">Sign these minutes</Button>
          </Form>
        </Panel>
      ) : null}
      {files ? (
        <Panel label="File a scan">
          <h2 className="serif-display text-xl">File a scan</h2>
          <p className="mt-1 text-ink-2">
            Of the minutes signed on paper
            {signer ? ` by ${signer}, who presides over the meeting that approved them` : ''}.
          </p>
          <Form method="post" encType="multipart/form-data" className="mt-3 space-y-4">
            <input type="hidden" name="intent" value="scan" />
            <input type="hidden" name="digest" value={digest} />
            <FileField
              name="file"
              label="The scan"
              hint="A PDF of at most 25 MB."
              accept="application/pdf"
              error={of('scan')?.fields.file?.[0]}
            />
            {fresh === 'password' ? <Password reply={of('scan')} id="scan-password" /> : null}
            <Button variant={signs ? 'default' : 'primary'}>File the signed scan</Button>
          </Form>
        </Panel>
      ) : null}
    </>
  );
}

function Password({ reply, id }: { reply: Reply | undefined; id: string }) {
  return (
    <TextField
      id={id}
      name="password"
      type="password"
      label="Your password"
      hint="It is asked again, so that it is you who signs."
      autoComplete="current-password"
      error={reply?.fields.password?.[0]}
    />
  );
}
