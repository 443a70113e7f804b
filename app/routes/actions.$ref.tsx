import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ActionClosures } from '~/components/action/action-closures';
import { ActionEvidence } from '~/components/action/action-evidence';
import { ActionFacts } from '~/components/action/action-facts';
import { ActionProgress } from '~/components/action/action-progress';
import { Reassign } from '~/components/action/reassign';
import { ReviseDue } from '~/components/action/revise-due';
import type { PageHandle } from '~/components/layout/house';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { readUpload } from '~/http/upload-form';
import * as inputs from '~/inputs/action';
import { actionPage } from '~/queries/actions/action-page';
import { useLive } from '~/realtime/use-live';
import { addEvidence } from '~/services/actions/add-evidence';
import { askClosure } from '~/services/actions/ask-closure';
import { decideActionClosure } from '~/services/actions/decide-closure';
import { fileEvidence } from '~/services/actions/file-evidence';
import { reassignAction } from '~/services/actions/reassign-action';
import { reviseDue } from '~/services/actions/revise-due';
import { updateAction } from '~/services/actions/update-action';

export const handle = { current: 'actions' } satisfies PageHandle;
export const meta = ({ data }: { data: { ref: string; title: string } | undefined }) => [
  { title: pageTitle(data ? `${data.ref}, ${data.title}` : 'Action') },
];

export const loader = page('action:read', async ({ actor, params, now }) =>
  found(await actionPage(actor, params.ref ?? '', now)),
);

const here = (says: string) => (args: { params: { ref?: string } }) => ({
  to: `/actions/${args.params.ref}`,
  says,
});

export const action = forms(
  {
    update: command({
      act: 'action:update',
      shape: inputs.updateActionInput,
      run: ({ actor, now, params, input }) =>
        updateAction({ actor, now }, { ...input, ref: params.ref ?? '' }),
      done: here('Your update is recorded.'),
    }),
    'evidence-note': command({
      act: 'action:update',
      shape: inputs.noteEvidenceInput,
      run: ({ actor, now, params, input: { title, note } }) =>
        addEvidence({ actor, now }, params.ref ?? '', { kind: 'note', title, note }),
      done: here('The evidence is filed.'),
    }),
    'evidence-link': command({
      act: 'action:update',
      shape: inputs.linkEvidenceInput,
      run: ({ actor, now, params, input: { title, note, url } }) =>
        addEvidence({ actor, now }, params.ref ?? '', { kind: 'link', title, note, url }),
      done: here('The evidence is filed.'),
    }),
    'evidence-file': command({
      act: 'action:update',
      shape: inputs.fileEvidenceInput,
      run: async ({ actor, now, params, input: { title, note, file } }) =>
        fileEvidence({ actor, now }, params.ref ?? '', {
          title,
          note,
          fileName: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        }),
      done: here('The evidence is filed.'),
    }),
    revise: command({
      act: 'action:revise-due',
      shape: inputs.reviseDueInput,
      run: ({ actor, now, params, input }) => reviseDue({ actor, now }, { ...input, ref: params.ref ?? '' }),
      done: here('The due date is revised; the original is kept.'),
    }),
    reassign: command({
      act: 'action:reassign',
      shape: inputs.reassignInput,
      run: ({ actor, now, params, input }) =>
        reassignAction({ actor, now }, { ...input, ref: params.ref ?? '' }),
      done: here('The lead and helpers are changed; everybody whose part changes is told.'),
    }),
    'ask-closure': command({
      act: 'action:ask-closure',
      shape: inputs.askClosureInput,
      run: ({ actor, now, params, input }) => askClosure({ actor, now }, { ...input, ref: params.ref ?? '' }),
      done: here('The body is asked to close it.'),
    }),
    'decide-closure': command({
      act: 'action:decide-closure',
      shape: inputs.decideClosureInput,
      run: ({ actor, now, params, input }) =>
        decideActionClosure({ actor, now }, { ...input, ref: params.ref ?? '' }),
      done: ({ params, input }) =>
        here(input.result === 'granted' ? 'The action is closed.' : 'The action goes back to its lead.')({
          params,
        }),
    }),
  },
  readUpload,
);

export default function ActionPage() {
  const shown = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  useLive(`action:${shown.id}`, shown.liveVersion);
  return (
    <main id="main" className="px-4 py-4 md:px-6">
      <nav aria-label="Breadcrumb" className="text-ink-2">
        <Link to="/actions">Actions</Link> / {shown.ref}
      </nav>
      <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-8 xl:grid-cols-[minmax(0,1fr)_380px]">
        <div className="min-w-0 space-y-8">
          <h1 className="serif-display text-2xl md:text-3xl">{shown.title}</h1>
          <FormProblem reply={reply} />
          <ActionProgress action={shown} reply={reply} />
          <ActionEvidence action={shown} reply={reply} />
          <ActionClosures action={shown} reply={reply} />
        </div>
        <aside className="space-y-6">
          <ActionFacts action={shown} />
          {shown.giving ? <Reassign action={shown} giving={shown.giving} reply={reply} /> : null}
          {shown.mayReviseDue ? <ReviseDue action={shown} reply={reply} /> : null}
        </aside>
      </div>
    </main>
  );
}
