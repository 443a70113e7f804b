import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { AddAttachment } from '~/components/paper/add-attachment';
import { KeptAttachments } from '~/components/paper/kept-attachments';
import { PaperTabs } from '~/components/paper/paper-tabs';
import { UnderVote } from '~/components/paper/under-vote';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { allowed, page } from '~/http/page';
import { readUpload } from '~/http/upload-form';
import { addAttachmentInput, removeAttachmentInput } from '~/inputs/paper';
import { paperEditor } from '~/queries/papers/paper-editor';
import { addAttachment } from '~/services/papers/add-attachment';
import { removeAttachment } from '~/services/papers/remove-attachment';

export const handle = { current: 'papers' } satisfies PageHandle;
export const meta = ({ data }: { data: { ref: string } | undefined }) => [
  { title: pageTitle(data ? `Attachments of ${data.ref}` : 'Attachments') },
];

export const loader = page('paper:attach', async ({ actor, params }) => {
  const { ref, title, versionNumber, attachments, underVoteOf } = allowed(
    await paperEditor(actor, params.ref ?? ''),
  );
  return { ref, title, versionNumber, attachments, underVoteOf };
});

export const action = forms(
  {
    add: command({
      act: 'paper:attach',
      shape: addAttachmentInput,
      run: async ({ actor, now, params, input: { file, ...attachment } }) =>
        addAttachment(
          { actor, now },
          {
            ...attachment,
            ref: params.ref ?? '',
            fileName: file.name,
            bytes: new Uint8Array(await file.arrayBuffer()),
          },
        ),
      done: ({ params, value }) => ({
        to: `/papers/${params.ref}/attachments`,
        says: `Attached as appendix ${value.letter}.`,
      }),
    }),
    remove: command({
      act: 'paper:attach',
      shape: removeAttachmentInput,
      run: ({ actor, now, params, input }) =>
        removeAttachment({ actor, now }, { ...input, ref: params.ref ?? '' }),
      done: ({ params, value }) => ({
        to: `/papers/${params.ref}/attachments`,
        says: `Appendix ${value.letter} is left out of the next version.`,
      }),
    }),
  },
  readUpload,
);

export default function AttachmentsRoute() {
  const { ref, title, versionNumber, attachments, underVoteOf } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="px-4 py-4 md:px-6">
      <PaperTabs reference={ref} title={title} current="attachments" sent={versionNumber > 0} />
      <div className="mt-5 space-y-6">
        <UnderVote body={underVoteOf} />
        <FormProblem reply={reply} />
        <section aria-labelledby="carried">
          <h2 id="carried" className="serif-display text-xl">
            What version {versionNumber + 1} will carry
          </h2>
          <KeptAttachments reference={ref} attachments={attachments} fixed={underVoteOf !== null} />
        </section>
        {underVoteOf === null ? (
          <section aria-labelledby="attach">
            <h2 id="attach" className="serif-display mb-3 text-xl">
              Attach a file
            </h2>
            <AddAttachment reply={reply} />
          </section>
        ) : null}
      </div>
    </main>
  );
}
