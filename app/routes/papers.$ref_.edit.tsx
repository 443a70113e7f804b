import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { DraftForm } from '~/components/paper/draft-form';
import { MissingList } from '~/components/paper/missing-list';
import { PaperTabs } from '~/components/paper/paper-tabs';
import { UnderVote } from '~/components/paper/under-vote';
import { FormProblem, replyOf } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { wordsOf } from '~/content/refusals';
import { command, forms } from '~/http/form';
import { allowed, type PageArgs, page } from '~/http/page';
import { draftFields } from '~/inputs/draft-fields';
import { type DraftSent, draftInput } from '~/inputs/paper-draft';
import { paperEditor } from '~/queries/papers/paper-editor';
import { saveDraft } from '~/services/papers/save-draft';

export const handle = { current: 'papers' } satisfies PageHandle;
export const meta = ({ data }: { data: { ref: string } | undefined }) => [
  { title: pageTitle(data ? `Write ${data.ref}` : 'Write a paper') },
];

export const loader = page('paper:edit', async ({ actor, params }) => {
  const {
    draft,
    newest: _newest,
    attachments: _attachments,
    grounds,
    ...editor
  } = allowed(await paperEditor(actor, params.ref ?? ''));
  const lacks = grounds && { bodies: grounds.bodies, says: grounds.lacks.map((one) => wordsOf(one).title) };
  return { ...editor, lacks, saved: draftFields(draft) };
});

const run = ({ actor, now, params, input }: PageArgs & { input: DraftSent }) =>
  saveDraft({ actor, now }, { ...input, ref: params.ref ?? '' });
const saving = { act: 'paper:edit', shape: draftInput, run } as const;
const then = (shown: 'edit' | 'preview') =>
  command({
    ...saving,
    done: ({ value }) => ({ to: `/papers/${value.ref}/${shown}`, says: 'The draft is saved.' }),
  });

export const action = forms({
  save: then('edit'),
  preview: then('preview'),
  autosave: command({ ...saving, done: ({ value }) => Response.json(value) }),
});

/** After a conflict the page fetches the other text; a save by itself changes nothing that is on it. */
export function shouldRevalidate({
  formData,
  actionStatus,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  if (actionStatus === 409) return true;
  return formData?.get('intent') === 'autosave' ? false : defaultShouldRevalidate;
}

export default function EditPaperRoute() {
  const { saved, missing, ref, title, versionNumber, underVoteOf, ...draft } = useLoaderData<typeof loader>();
  const reply = replyOf(useActionData<typeof action>());
  return (
    <main id="main" className="px-4 py-4 md:px-6">
      <PaperTabs reference={ref} title={title} current="edit" sent={versionNumber > 0} />
      <div className="mt-5 gap-x-10 xl:grid xl:grid-cols-[minmax(0,760px)_300px]">
        <div className="min-w-0">
          <UnderVote body={underVoteOf} />
          <FormProblem reply={reply} />
          <DraftForm saved={saved} {...draft} reply={reply} />
        </div>
        <aside aria-label="Before it can go on its way" className="mt-6 xl:mt-0">
          <MissingList missing={missing} />
        </aside>
      </div>
    </main>
  );
}
