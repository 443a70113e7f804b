import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { AttachmentList } from '~/components/paper/attachment-list';
import { ChangeSteps } from '~/components/paper/change-steps';
import { PaperSheet } from '~/components/paper/paper-sheet';
import { PaperTabs } from '~/components/paper/paper-tabs';
import { SegmentedLinks } from '~/components/ui/segmented-links';
import { pageTitle } from '~/content/page-title';
import { readPaper } from '~/content/read-paper';
import { contentWithheld } from '~/domain/paper/withheld-text';
import { allowed, page } from '~/http/page';
import { paperEditor } from '~/queries/papers/paper-editor';

export const handle = { current: 'papers' } satisfies PageHandle;
export const meta = ({ data }: { data: { ref: string } | undefined }) => [
  { title: pageTitle(data ? `Preview of ${data.ref}` : 'Preview') },
];

export const loader = page('paper:edit', async ({ actor, params, url }) => {
  const { draft, newest, ...editor } = allowed(await paperEditor(actor, params.ref ?? ''));
  const compared = url.searchParams.has('changes') && newest !== null;
  const { classification } = draft;
  return {
    ...editor,
    classification,
    classificationReason: contentWithheld(draft),
    compared,
    text: readPaper(draft, compared ? newest : null),
  };
});

export default function PreviewPaperRoute() {
  const { ref, title, versionNumber, compared, text, attachments, ...paper } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="px-4 py-4 md:px-6">
      <PaperTabs reference={ref} title={title} current="preview" sent={versionNumber > 0} />
      {versionNumber > 0 ? (
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <SegmentedLinks
            label="Show"
            options={[
              { label: 'Clean', to: `/papers/${ref}/preview`, current: !compared },
              {
                label: `Changes since ${versionNumber}`,
                to: `/papers/${ref}/preview?changes`,
                current: compared,
              },
            ]}
          />
          {compared ? <ChangeSteps changes={text.changes} /> : null}
        </div>
      ) : null}
      <div className="mt-4 max-w-[860px]">
        <PaperSheet
          reference={ref}
          tabs={[versionNumber > 0 ? `Draft of version ${versionNumber + 1}` : 'Draft']}
          text={text}
          headingLevel={2}
          body={paper.body}
          author={paper.author}
          sponsor={paper.sponsor}
          classification={paper.classification}
          classNote={paper.classificationReason || undefined}
          appendices={attachments.length}
        >
          <section aria-labelledby="attachments" className="mt-9 border-t border-rule pt-4">
            <h2 id="attachments" className="serif-display text-xl">
              Attachments
            </h2>
            <AttachmentList reference={ref} attachments={attachments} />
          </section>
        </PaperSheet>
      </div>
    </main>
  );
}
