import type { MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { NoticeForm } from '~/components/route/notice-form';
import { NoticesGiven } from '~/components/route/notices-given';
import { FormProblem } from '~/components/ui/form-problem';
import { Notice } from '~/components/ui/notice';
import { Reference } from '~/components/ui/reference';
import { pageTitle } from '~/content/page-title';
import { wordsOf } from '~/content/refusals';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { noticeShape } from '~/inputs/move';
import { noticePage } from '~/queries/routes/notice-page';
import { giveNotice } from '~/services/routes/give-notice';

export const handle = { current: 'board' } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Key-decision notice, ${data?.ref ?? ''}`) },
];

export const loader = page('paper:read', async ({ actor, now, params }) => {
  const { refusal, ...rest } = found(await noticePage(actor, params.ref ?? '', now));
  return { ...rest, refused: refusal && wordsOf(refusal) };
});

export const action = forms({
  give: command({
    act: 'paper:give-notice',
    shape: noticeShape,
    run: ({ actor, now, input, params }) =>
      giveNotice({ actor, now }, { paperRef: params.ref ?? '', text: input }),
    done: ({ params }) => ({
      to: `/papers/${params.ref}/notice`,
      says: 'Notice of the key decision is given.',
    }),
  }),
});

export default function NoticeRoute() {
  const { ref, title, refused, mayGive, given, ...form } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="max-w-[760px] space-y-5 px-4 pt-3 pb-8 md:px-6">
      <PageHeader
        title={
          <>
            Notice of a key decision, <Reference>{ref}</Reference>
          </>
        }
      >
        <Link to={`/papers/${ref}`}>{title}</Link>
      </PageHeader>
      <FormProblem reply={reply} intent="give" />
      {refused ? (
        <Notice tone="info" title={`${refused.title}.`}>
          {refused.says}
        </Notice>
      ) : null}
      <NoticesGiven given={given} />
      {mayGive && !refused ? <NoticeForm title={title} reply={reply} {...form} /> : null}
      {!mayGive && !refused && given.length === 0 ? (
        <p className="text-ink-2">
          No notice has been given. The governance officer of {form.body} gives it.
        </p>
      ) : null}
    </main>
  );
}
