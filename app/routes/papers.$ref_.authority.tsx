import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { AuthorityAnswer } from '~/components/authority/authority-answer';
import type { PageHandle } from '~/components/layout/house';
import { PaperMatter } from '~/components/paper/paper-matter';
import { FormProblem } from '~/components/ui/form-problem';
import { Notice } from '~/components/ui/notice';
import { answerShown } from '~/content/answer-shown';
import { pageTitle } from '~/content/page-title';
import { wordsOf } from '~/content/refusals';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { paperMatterInput } from '~/inputs/authority';
import { paperAuthorityPage } from '~/queries/papers/paper-authority-page';
import { useLive } from '~/realtime/use-live';
import { setMatter } from '~/services/papers/set-matter';

export const handle = { current: 'papers' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Who decides it') }];

export const loader = page('paper:read', async ({ actor, params, now }) => {
  const { answer, misses, ...shown } = found(await paperAuthorityPage(actor, params.ref ?? '', now));
  return { ...shown, answer: answerShown(answer), misses: misses && wordsOf(misses) };
});

export const action = forms({
  matter: command({
    act: 'paper:edit',
    shape: paperMatterInput,
    run: ({ actor, now, params, input: { matterId, pounds = null } }) =>
      setMatter({ actor, now }, { ref: params.ref ?? '', matterId: matterId || null, pounds }),
    done: ({ value }) => ({ to: `/papers/${value.ref}/authority`, says: 'Saved.' }),
  }),
});

export default function PaperAuthorityRoute() {
  const { paper, organisation, matterId, pounds, answer, misses, matters, mayEdit } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  useLive(`paper:${paper.id}`, paper.liveVersion);
  return (
    <main id="main" className="max-w-[860px] space-y-6 px-4 py-4 md:px-6">
      <div>
        <nav aria-label="Breadcrumb" className="text-ink-2">
          <Link to="/papers">Papers</Link> / <Link to={`/papers/${paper.ref}`}>{paper.ref}</Link> / Who
          decides it
        </nav>
        <h1 className="serif-display mt-2 text-2xl md:text-3xl">Who decides {paper.ref}</h1>
        <p className="mt-1 text-ink-2">
          By the <Link to="/settings/authority">scheme of {organisation}</Link>: the lowest holder whose power
          reaches.
        </p>
      </div>
      <FormProblem reply={reply} />
      {answer ? (
        <AuthorityAnswer answer={answer} />
      ) : (
        <p>No matter of the scheme is named for this paper, so its route alone says who decides.</p>
      )}
      {misses && answer?.said.ok ? (
        <Notice tone="warn" title={`${misses.title}.`}>
          {misses.says}
        </Notice>
      ) : null}
      {mayEdit ? (
        <section aria-labelledby="matter">
          <h2 id="matter" className="serif-display mb-2 text-xl">
            What it is about
          </h2>
          <PaperMatter matters={matters} matterId={matterId} pounds={pounds} reply={reply} />
        </section>
      ) : null}
    </main>
  );
}
