import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { Button } from '../ui/button';
import { FormProblem, type Reply } from '../ui/form-problem';
import { LinkButton } from '../ui/link-button';
import { Panel } from '../ui/panel';
import { SelectField } from '../ui/select-field';
import { TextareaField } from '../ui/textarea-field';
import type { MinutesPageShown } from './minutes-page-shown';

type ActsProps = { page: MinutesPageShown; reply: Reply | undefined };

/** What the reader may do with the minutes now, each with what follows from it. */
export function MinutesActs({ page, reply }: ActsProps) {
  const { acts, number, state, content, digest } = page;
  return (
    <>
      {number > 0 && acts.draft ? <WriteCorrection page={page} reply={reply} /> : null}
      {acts.circulate ? (
        <Act title="Circulate">
          <p className="text-ink-2">
            {state === 'draft'
              ? 'The members are told, and can suggest corrections. The text is kept as it is sent.'
              : 'Sent to the members again, if the text has changed since.'}
          </p>
          <FormProblem reply={reply} intent="circulate" />
          <OneButton intent="circulate" primary={state === 'draft'}>
            {state === 'draft' ? 'Circulate to the members' : 'Circulate again'}
          </OneButton>
        </Act>
      ) : null}
      {acts.agree ? (
        <Act title="The Chair’s agreement">
          <p className="text-ink-2">Agreed as they stand here, they go to the next meeting to be approved.</p>
          <FormProblem reply={reply} intent="agree" />
          <OneButton intent="agree" digest={digest} primary>
            Agree these minutes
          </OneButton>
        </Act>
      ) : null}
      {acts.approve ? <Approve page={page} reply={reply} /> : null}
      {acts.sign || acts.fileScan ? (
        <Act title="Signature">
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
        </Act>
      ) : null}
      {acts.publish ? (
        <Act title="Publish the open part">
          <p className="text-ink-2">
            Anybody can read it then, without signing in.{' '}
            {content.items.some(({ classification }) => classification !== 'public')
              ? 'Withheld items stay out, with their reason.'
              : 'No item is withheld.'}
          </p>
          <FormProblem reply={reply} intent="publish" />
          <OneButton intent="publish">Publish</OneButton>
        </Act>
      ) : null}
      {acts.correct ? (
        <Act title="Something is wrong">
          <p className="text-ink-2">
            Signed minutes do not change. New minutes correct them, and are linked.
          </p>
          <FormProblem reply={reply} intent="correct" />
          <OneButton intent="correct">Begin a correction</OneButton>
        </Act>
      ) : null}
    </>
  );
}

function Act({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Panel label={title}>
      <h2 className="serif-display text-xl">{title}</h2>
      {children}
    </Panel>
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

function Approve({ page, reply }: ActsProps) {
  const { approving, digest, changes } = page;
  if (approving.length === 0)
    return (
      <Act title="Approval">
        <p className="text-ink-2">
          A later meeting approves them, under an item for minutes. None has reached such an item yet.
        </p>
      </Act>
    );
  return (
    <Act title="Approval">
      <p className="text-ink-2">
        {changes && changes.list.length > 0
          ? 'Record that the meeting approved them with the corrections shown.'
          : 'Record that the meeting approved them as a correct record.'}
      </p>
      <FormProblem reply={reply} intent="approve" />
      <Form method="post" className="mt-3 space-y-3">
        <input type="hidden" name="intent" value="approve" />
        <input type="hidden" name="digest" value={digest} />
        <SelectField
          id="approve-item"
          name="itemId"
          label="Approved at"
          options={approving.map(({ id, number, title, meeting, on }) => ({
            value: id,
            label: `${dateWords(on)}, item ${number}, ${title} (${meeting})`,
          }))}
          error={reply?.intent === 'approve' ? reply.fields.itemId?.[0] : undefined}
        />
        <Button variant="primary">Record the approval</Button>
      </Form>
    </Act>
  );
}

function WriteCorrection({ page, reply }: ActsProps) {
  const written = page.content.correction ?? '';
  const own = reply?.intent === 'write' ? reply : undefined;
  return (
    <Act title="Write the correction">
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
    </Act>
  );
}
