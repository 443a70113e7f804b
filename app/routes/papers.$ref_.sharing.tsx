import { Link, useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { ShareForm } from '~/components/share/share-form';
import { ShareList } from '~/components/share/share-list';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { addressee } from '~/inputs/addressee';
import { endShareInput, sharePaperInput } from '~/inputs/share';
import { sharesOfPaper } from '~/queries/shares/shares-of-paper';
import { useLive } from '~/realtime/use-live';
import { endShare } from '~/services/shares/end-share';
import { sharePaper } from '~/services/shares/share-paper';

export const handle = { current: 'papers' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Sharing') }];

export const loader = page('paper:share', async ({ actor, params }) =>
  found(await sharesOfPaper(actor, params.ref ?? '')),
);

export const action = forms({
  share: command({
    act: 'paper:share',
    shape: sharePaperInput,
    run: ({ actor, now, params, input }) =>
      sharePaper({ actor, now }, { ...input, ...addressee(input.with), paperRef: params.ref ?? '' }),
    done: ({ params }) => ({ to: `/papers/${params.ref}/sharing`, says: 'Shared. They have been told.' }),
  }),
  end: command({
    act: 'paper:share',
    shape: endShareInput,
    run: ({ actor, now, input }) => endShare({ actor, now }, input.shareId),
    done: ({ params }) => ({
      to: `/papers/${params.ref}/sharing`,
      says: 'Ended. They can no longer see it.',
    }),
  }),
});

export default function SharingPage() {
  const { paper, shares, mayShare, ...choices } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  useLive(`paper:${paper.id}`, paper.liveVersion);
  return (
    <main id="main" className="max-w-[860px] px-4 py-4 md:px-6">
      <nav aria-label="Breadcrumb" className="text-ink-2">
        <Link to="/papers">Papers</Link> / <Link to={`/papers/${paper.ref}`}>{paper.ref}</Link> / Sharing
      </nav>
      <h1 className="serif-display mt-2 mb-4 text-2xl md:text-3xl">Who {paper.ref} is shared with</h1>
      <FormProblem reply={reply} />
      <ShareList shares={shares} />
      {mayShare ? (
        <section className="mt-4 border-t-2 border-ink pt-4">
          <h2 className="serif-display mb-2 text-xl">Share it with another organisation</h2>
          <ShareForm {...choices} reply={reply} />
        </section>
      ) : null}
    </main>
  );
}
