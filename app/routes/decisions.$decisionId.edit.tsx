import { useActionData, useLoaderData } from '@remix-run/react';
import { DecisionForm } from '~/components/decision/decision-form';
import { SavedMeanwhile } from '~/components/decision/saved-meanwhile';
import type { PageHandle } from '~/components/layout/house';
import { PageBar } from '~/components/layout/page-bar';
import { FormProblem } from '~/components/ui/form-problem';
import { Reference } from '~/components/ui/reference';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { editDecisionInput } from '~/inputs/decision';
import { decisionEditor } from '~/queries/decisions/decision-editor';
import { editDecision } from '~/services/decisions/edit-decision';

export const handle = { current: 'register' } satisfies PageHandle;
export const meta = ({ data }: { data: { ref: string } | undefined }) => [
  { title: pageTitle(data ? `Write ${data.ref}` : 'Write the record') },
];

export const loader = page('decision:record', async ({ actor, params }) =>
  found(await decisionEditor(actor, params.decisionId ?? '')),
);

export const action = forms({
  save: command({
    act: 'decision:record',
    shape: editDecisionInput,
    run: ({ actor, now, params, input: { intent: _intent, more: _more, ...input } }) => {
      const { divergence: answer, coveredBy, returnToPosition = null, ...edit } = input;
      const divergence = answer && { answer, coveredBy };
      return editDecision(
        { actor, now },
        { ...edit, divergence, decisionId: params.decisionId ?? '', returnToPosition },
      );
    },
    done: ({ params, input, value }) =>
      input.more
        ? {
            to: `/decisions/${params.decisionId}/edit#${input.more}`,
            says: 'Saved. There is one more empty row.',
          }
        : { to: `/register/${value.ref}`, says: 'The record is saved. This is what would be sealed.' },
  }),
});

export default function EditDecisionPage() {
  const shown = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <PageBar
        trail={[
          { label: 'Register', to: '/register' },
          { label: <Reference>{shown.ref}</Reference>, to: `/register/${shown.ref}` },
          { label: 'Write' },
        ]}
      />
      <main id="main" className="max-w-[860px] px-4 py-5 md:px-6">
        <h1 className="serif-display mb-4 text-2xl md:text-3xl">
          The record of {shown.ref}, {shown.body}
        </h1>
        <FormProblem reply={reply} />
        <SavedMeanwhile reply={reply} content={shown.content} />
        <DecisionForm key={reply ? 'typed' : shown.liveVersion} shown={shown} reply={reply} />
      </main>
    </>
  );
}
