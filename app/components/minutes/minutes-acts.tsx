import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import { FormProblem } from '../ui/form-problem';
import { LinkButton } from '../ui/link-button';
import { ApproveMinutes } from './approve-minutes';
import { MinutesAct, type MinutesActsProps } from './minutes-act';
import { WriteCorrection } from './write-correction';

/** What the reader may do with the minutes now, each with what follows from it. */
export function MinutesActs({ page, reply }: MinutesActsProps) {
  const { acts, number, state, content, digest } = page;
  return (
    <>
      {number > 0 && acts.draft ? <WriteCorrection page={page} reply={reply} /> : null}
      {acts.circulate ? (
        <MinutesAct title="Circulate">
          <p className="text-ink-2">
            {state === 'draft'
              ? 'The members are told, and can suggest corrections. The text is kept as it is sent.'
              : 'Sent to the members again, if the text has changed since.'}
          </p>
          <FormProblem reply={reply} intent="circulate" />
          <OneButton intent="circulate" primary={state === 'draft'}>
            {state === 'draft' ? 'Circulate to the members' : 'Circulate again'}
          </OneButton>
        </MinutesAct>
      ) : null}
      {acts.agree ? (
        <MinutesAct title="The Chair’s agreement">
          <p className="text-ink-2">Agreed as they stand here, they go to the next meeting to be approved.</p>
          <FormProblem reply={reply} intent="agree" />
          <OneButton intent="agree" digest={digest} primary>
            Agree these minutes
          </OneButton>
        </MinutesAct>
      ) : null}
      {acts.approve ? <ApproveMinutes page={page} reply={reply} /> : null}
      {acts.sign || acts.fileScan ? (
        <MinutesAct title="Signature">
          <p className="text-ink-2">
            {acts.sign
              ? 'You preside over the meeting that approved them, so you sign them. Then they are locked.'
              : 'Whoever presides over the meeting that approved them signs them here, or on paper and you file the scan.'}
          </p>
          <p className="mt-3">
            <LinkButton to={`/minutes/${page.id}/sign`} variant={acts.sign ? 'primary' : 'default'}>
              {acts.sign ? 'Sign these minutes' : 'File a signed scan'}
            </LinkButton>
          </p>
        </MinutesAct>
      ) : null}
      {acts.publish ? (
        <MinutesAct title="Publish the open part">
          <p className="text-ink-2">
            Anybody can read it then, without signing in.{' '}
            {content.items.some(({ classification }) => classification !== 'public')
              ? 'Withheld items stay out, with their reason.'
              : 'No item is withheld.'}
          </p>
          <FormProblem reply={reply} intent="publish" />
          <OneButton intent="publish">Publish</OneButton>
        </MinutesAct>
      ) : null}
      {acts.correct ? (
        <MinutesAct title="Something is wrong">
          <p className="text-ink-2">
            Signed minutes do not change. New minutes correct them, and are linked.
          </p>
          <FormProblem reply={reply} intent="correct" />
          <OneButton intent="correct">Begin a correction</OneButton>
        </MinutesAct>
      ) : null}
    </>
  );
}

type OneButtonProps = { intent: string; digest?: string; primary?: boolean; children: string };

function OneButton({ intent, digest, primary = false, children }: OneButtonProps) {
  return (
    <Form method="post" className="mt-3">
      <input type="hidden" name="intent" value={intent} />
      {digest ? <input type="hidden" name="digest" value={digest} /> : null}
      <Button variant={primary ? 'primary' : 'default'}>{children}</Button>
    </Form>
  );
}
