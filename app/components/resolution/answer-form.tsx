import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { FormProblem, type Reply } from '../ui/form-problem';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import { TextField } from '../ui/text-field';
import type { ResolutionShown } from './resolution-shown';

type AnswerFormProps = { resolution: ResolutionShown; reply: Reply | undefined };

/** What the reader has said, or the form that says it, with a fresh sign-in. */
export function AnswerForm({ resolution, reply }: AnswerFormProps) {
  const { ref, kind, me, open } = resolution;
  if (!me.eligible) return null;
  const directors = kind === 'unanimous';
  if (me.said.includes('agree') && !directors)
    return (
      <Notice tone="good" title="You agreed.">
        Your agreement stands: it cannot be withdrawn (CA 2006 s.296(3)).
      </Notice>
    );
  if (!open || me.fresh === null) return null;
  const agreed = me.said.includes('agree');
  return (
    <Panel labelledBy="answer">
      <h2 id="answer" className="serif-display text-xl">
        Your answer
      </h2>
      {agreed ? <p className="mt-1">You agreed. Until all have, you can still say that you do not.</p> : null}
      <p className="mt-1 text-ink-2">
        {directors
          ? 'It is decided when every eligible director has agreed; one who does not ends it.'
          : 'Once given, agreement cannot be withdrawn. Not to agree is for information: nothing counts against.'}
      </p>
      <FormProblem reply={reply} intent="answer" />
      {me.fresh === 'sign-in-again' ? (
        <Form method="post" action="/sign-out" className="mt-3">
          <input type="hidden" name="to" value={`/resolutions/${ref}`} />
          <p className="mb-3">
            An agreement in writing asks who you are anew, and you signed in more than ten minutes ago.
          </p>
          <Button variant="primary" className="w-full">
            Sign in again to answer
          </Button>
        </Form>
      ) : (
        <Form method="post" className="mt-3 space-y-3">
          <input type="hidden" name="intent" value="answer" />
          {me.fresh === 'password' ? (
            <TextField
              name="password"
              type="password"
              label="Your password"
              hint="It is asked again, so that it is you who agrees."
              autoComplete="current-password"
              error={reply?.fields.password?.[0]}
            />
          ) : null}
          {agreed ? null : (
            <Button variant="primary" name="choice" value="agree" className="w-full">
              I agree to {ref}
            </Button>
          )}
          {me.said.includes('disagree') ? (
            <p className="text-ink-2">You said that you do not agree.</p>
          ) : (
            <Button name="choice" value="disagree" className="w-full">
              I do not agree
            </Button>
          )}
        </Form>
      )}
    </Panel>
  );
}
