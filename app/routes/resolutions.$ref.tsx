import { useActionData, useLoaderData } from '@remix-run/react';
import { useShowHere } from '~/components/layout/here';
import type { PageHandle } from '~/components/layout/house';
import { PageBar } from '~/components/layout/page-bar';
import { AnswerForm } from '~/components/resolution/answer-form';
import { ResolutionEnd } from '~/components/resolution/resolution-end';
import { ResolutionProgress } from '~/components/resolution/resolution-progress';
import { ResolutionText } from '~/components/resolution/resolution-text';
import { WithdrawForm } from '~/components/resolution/withdraw-form';
import { FormProblem } from '~/components/ui/form-problem';
import { Reference } from '~/components/ui/reference';
import { StatusChip } from '~/components/ui/status-chip';
import { pageTitle } from '~/content/page-title';
import { answeredWords } from '~/content/resolution-words';
import { command, forms } from '~/http/form';
import { freshly } from '~/http/freshly';
import { found, page } from '~/http/page';
import { answerInput, withdrawResolutionInput } from '~/inputs/resolution';
import { resolutionPage } from '~/queries/resolutions/resolution-page';
import { useLive } from '~/realtime/use-live';
import { answerResolution } from '~/services/resolutions/answer-resolution';
import { withdrawResolution } from '~/services/resolutions/withdraw-resolution';

export const handle = { current: 'register' } satisfies PageHandle;
export const meta = ({ data }: { data: { ref: string; title: string } | undefined }) => [
  { title: pageTitle(data ? `${data.ref} ${data.title}` : 'Resolution') },
];

export const loader = page('resolution:read', async ({ actor, params, now, realNow, session }) =>
  found(await resolutionPage(actor, params.ref ?? '', { now, realNow, sessionId: session.id })),
);

export const action = forms({
  answer: command({
    act: 'resolution:answer',
    shape: answerInput,
    run: ({ actor, now, realNow, params, session, input: { choice, password } }) =>
      freshly(session, () =>
        answerResolution(
          { actor, now },
          { ref: params.ref ?? '', choice, fresh: { password, sessionId: session.id, realNow } },
        ),
      ),
    done: ({ params, input, value }) => ({
      to: `/resolutions/${params.ref}`,
      says: answeredWords(input.choice, value.state),
    }),
  }),
  withdraw: command({
    act: 'resolution:withdraw',
    shape: withdrawResolutionInput,
    run: ({ actor, now, params, input }) =>
      withdrawResolution({ actor, now }, { ref: params.ref ?? '', reason: input.reason }),
    done: ({ params }) => ({ to: `/resolutions/${params.ref}`, says: 'The resolution is withdrawn.' }),
  }),
});

export default function ResolutionPage() {
  const { id, liveVersion, mayWithdraw, ...rest } = useLoaderData<typeof loader>();
  const resolution = { ...rest, mayWithdraw };
  const reply = useActionData<typeof action>();
  const { people } = useLive(`resolution:${id}`, liveVersion);
  useShowHere(people);
  return (
    <>
      <PageBar
        trail={[
          { label: 'Resolutions in writing', to: '/resolutions' },
          { label: <Reference>{resolution.ref}</Reference> },
        ]}
      />
      <main id="main" className="px-4 py-5 md:px-6">
        {reply?.intent === 'answer' ? null : <FormProblem reply={reply} />}
        <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
          <h1 className="serif-display min-w-0 flex-1 basis-80 text-2xl wrap-break-word md:text-3xl">
            {resolution.title}
          </h1>
          <StatusChip status={resolution.state} />
        </div>
        <p className="mt-1 text-ink-2">{resolution.body}</p>
        <ResolutionEnd resolution={resolution} />
        <div className="mt-4 grid gap-6 xl:grid-cols-[minmax(0,1fr)_380px] xl:items-start">
          <ResolutionText resolution={resolution} />
          <div className="space-y-6">
            <AnswerForm resolution={resolution} reply={reply} />
            <ResolutionProgress resolution={resolution} />
            {mayWithdraw ? <WithdrawForm reply={reply} /> : null}
          </div>
        </div>
      </main>
    </>
  );
}
