import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { BallotsDeclared } from '~/components/decision/ballots-declared';
import type { PageHandle } from '~/components/layout/house';
import { PageBar } from '~/components/layout/page-bar';
import { Button } from '~/components/ui/button';
import { FormProblem } from '~/components/ui/form-problem';
import { theBody } from '~/content/body-words';
import { pageTitle } from '~/content/page-title';
import { typeWords } from '~/domain/decision/result-text';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { beginDecisionInput } from '~/inputs/decision';
import { newDecisionPage } from '~/queries/decisions/new-decision-page';
import { draftDecision } from '~/services/decisions/draft-decision';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Record a decision') }];

export const loader = page('decision:record', async ({ actor, url }) => {
  const shown = found(await newDecisionPage(actor, url.searchParams.get('item') ?? ''));
  if (shown.begun) throw redirect(`/register/${shown.begun.ref}`);
  return shown;
});

export const action = forms({
  begin: command({
    act: 'decision:record',
    shape: beginDecisionInput,
    run: ({ actor, now, input }) => draftDecision({ actor, now }, input),
    done: ({ value }) => ({
      to: `/decisions/${value.id}/edit`,
      says: `${value.ref} is begun from what the meeting recorded.`,
    }),
  }),
});

export default function NewDecisionPage() {
  const shown = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <PageBar
        trail={[
          { label: 'Meetings', to: '/meetings' },
          { label: 'The meeting', to: `/meetings/${shown.meetingId}` },
          { label: 'Record a decision' },
        ]}
      />
      <main id="main" className="max-w-[760px] px-4 py-5 md:px-6">
        <FormProblem reply={reply} />
        <h1 className="serif-display text-2xl md:text-3xl">Record what {theBody(shown.body)} decided</h1>
        <p className="mt-1 text-lg">{shown.paperRef ? `${shown.paperRef}, ${shown.title}` : shown.title}</p>
        <BallotsDeclared ballots={shown.ballots} />
        {shown.declared ? (
          <p className="mt-4 text-ink-2">
            The record begins with the votes, attendance, interests and quorum as the meeting recorded them
            {shown.suggests ? `, as “${typeWords(shown.suggests)}”` : ''}. You write the reasons,
            alternatives, conditions and actions.
          </p>
        ) : (
          <p className="mt-4">
            A vote on this item is not declared yet. The Chair declares it; then it can be recorded.
          </p>
        )}
        <Form method="post" className="mt-4">
          <input type="hidden" name="intent" value="begin" />
          <input type="hidden" name="itemId" value={shown.itemId} />
          <Button variant="primary">Begin the record</Button>
        </Form>
      </main>
    </>
  );
}
