import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { MissingList } from '~/components/paper/missing-list';
import { PaperTabs } from '~/components/paper/paper-tabs';
import { IssueForm, SubmitForm, WithdrawForm } from '~/components/paper/send-forms';
import { UnderVote } from '~/components/paper/under-vote';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { allowed, page } from '~/http/page';
import { issueVersionInput, submitPaperInput, withdrawPaperInput } from '~/inputs/paper';
import { sendPaperPage } from '~/queries/papers/send-paper-page';
import { issueVersion } from '~/services/papers/issue-version';
import { submitPaper } from '~/services/papers/submit-paper';
import { withdrawPaper } from '~/services/papers/withdraw-paper';

export const handle = { current: 'papers' } satisfies PageHandle;
export const meta = ({ data }: { data: { ref: string } | undefined }) => [
  { title: pageTitle(data ? `Send ${data.ref}` : 'Send a paper') },
];

export const loader = page('paper:edit', async ({ actor, params }) =>
  allowed(await sendPaperPage(actor, params.ref ?? '')),
);

export const action = forms({
  submit: command({
    act: 'paper:submit',
    shape: submitPaperInput,
    run: ({ actor, now, params, input: { revision, financeId, legalId, implementBy } }) => {
      const clearers = { ...(financeId && { finance: financeId }), ...(legalId && { legal: legalId }) };
      return submitPaper({ actor, now }, { ref: params.ref ?? '', revision, clearers, implementBy });
    },
    done: ({ value }) => ({ to: `/papers/${value.ref}`, says: `${value.ref} is on its way.` }),
  }),
  issue: command({
    act: 'paper:issue-version',
    shape: issueVersionInput,
    run: ({ actor, now, params, input }) => issueVersion({ actor, now }, { ...input, ref: params.ref ?? '' }),
    done: ({ value }) => ({ to: `/papers/${value.ref}`, says: `Version ${value.number} is issued.` }),
  }),
  withdraw: command({
    act: 'paper:withdraw',
    shape: withdrawPaperInput,
    run: ({ actor, now, params, input }) =>
      withdrawPaper({ actor, now }, { ...input, ref: params.ref ?? '' }),
    done: ({ value }) => ({ to: `/papers/${value.ref}`, says: `${value.ref} is withdrawn.` }),
  }),
});

export default function SendPaperRoute() {
  const { ref, title, revision, versionNumber, missing, underVoteOf, may, ...route } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const whole = missing.length === 0 && underVoteOf === null;
  return (
    <main id="main" className="px-4 py-4 md:px-6">
      <PaperTabs reference={ref} title={title} current="send" sent={versionNumber > 0} />
      <div className="mt-5 max-w-[640px] space-y-6">
        <UnderVote body={underVoteOf} />
        <FormProblem reply={reply} />
        <MissingList missing={missing} to={`/papers/${ref}/edit`} />
        {whole && may.submit ? <SubmitForm revision={revision} reply={reply} {...route} /> : null}
        {whole && may.issue ? <IssueForm revision={revision} reply={reply} next={versionNumber + 1} /> : null}
        {may.withdraw && underVoteOf === null ? <WithdrawForm reply={reply} /> : null}
      </div>
    </main>
  );
}
