import type { MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { RefusedSum } from '~/components/notice/refused-sum';
import { ExceptionForms } from '~/components/route/exception-forms';
import { NoticeForm } from '~/components/route/notice-form';
import { NoticeMeetings } from '~/components/route/notice-meetings';
import { NoticesGiven } from '~/components/route/notices-given';
import { Disclosure } from '~/components/ui/disclosure';
import { FormProblem } from '~/components/ui/form-problem';
import { Notice } from '~/components/ui/notice';
import { Reference } from '~/components/ui/reference';
import { keyVerdict, privacyVerdict } from '~/content/notice-verdict';
import { pageTitle } from '~/content/page-title';
import { wordsOf } from '~/content/refusals';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { exceptionShape, noticeShape, privateAgainShape, privateShape, urgencyShape } from '~/inputs/move';
import { noticePage } from '~/queries/routes/notice-page';
import { giveException } from '~/services/routes/give-exception';
import { giveNotice } from '~/services/routes/give-notice';
import { givePrivateNotice } from '~/services/routes/give-private-notice';
import { recordUrgency } from '~/services/routes/record-urgency';

export const handle = { current: 'board' } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Key-decision notice, ${data?.ref ?? ''}`) },
];

export const loader = page('paper:read', async ({ actor, now, params }) => {
  const { refusal, meetings, ...rest } = found(await noticePage(actor, params.ref ?? '', now));
  const judged = meetings.map(({ key, privacy, ...meeting }) => ({
    ...meeting,
    verdicts: [keyVerdict(key), ...(privacy ? [privacyVerdict(privacy)] : [])],
  }));
  return { ...rest, meetings: judged, refused: refusal && wordsOf(refusal) };
});

const refOf = ({ ref = '' }: { readonly ref?: string }) => ref;
const said =
  (says: string) =>
  ({ params }: { params: { readonly ref?: string } }) => ({ to: `/papers/${refOf(params)}/notice`, says });

export const action = forms({
  give: command({
    act: 'paper:give-notice',
    shape: noticeShape,
    run: ({ actor, now, input, params }) =>
      giveNotice({ actor, now }, { paperRef: refOf(params), text: input }),
    done: said('Notice of the key decision is given.'),
  }),
  exception: command({
    act: 'paper:give-notice',
    shape: exceptionShape,
    run: ({ actor, now, input, params }) =>
      giveException({ actor, now }, { paperRef: refOf(params), ...input }),
    done: said('The general exception is given and published. The scrutiny chair has been told.'),
  }),
  urgency: command({
    act: 'paper:give-notice',
    shape: urgencyShape,
    run: ({ actor, now, input, params }) =>
      recordUrgency({ actor, now }, { paperRef: refOf(params), of: 'key-decision', ...input }),
    done: said('The agreement is recorded and its reasons are published.'),
  }),
  private: command({
    act: 'paper:give-notice',
    shape: privateShape,
    run: ({ actor, now, input, params }) =>
      givePrivateNotice({ actor, now }, { paperRef: refOf(params), text: input }),
    done: said('Notice of taking it in private is given.'),
  }),
  'private-again': command({
    act: 'paper:give-notice',
    shape: privateAgainShape,
    run: ({ actor, now, input, params }) =>
      givePrivateNotice({ actor, now }, { paperRef: refOf(params), text: input }),
    done: said('The second notice is given.'),
  }),
  'private-urgency': command({
    act: 'paper:give-notice',
    shape: urgencyShape,
    run: ({ actor, now, input, params }) =>
      recordUrgency({ actor, now }, { paperRef: refOf(params), of: 'private-meeting', ...input }),
    done: said('The agreement is recorded and its reasons are published.'),
  }),
});

export default function NoticeRoute() {
  const { ref, title, refused, mayGive, given, meetings, scrutiny, privately, ...form } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const giving = reply?.intent === 'give' ? reply : undefined;
  const again = mayGive && !refused && given.some(({ kind }) => kind === 'key-decision');
  return (
    <main id="main" className="max-w-[760px] space-y-5 px-4 pt-5 pb-8 md:px-6">
      <PageHeader
        title={
          <>
            Notice of a key decision, <Reference>{ref}</Reference>
          </>
        }
      >
        <Link to={`/papers/${ref}`}>{title}</Link>
      </PageHeader>
      <FormProblem reply={reply} />
      <RefusedSum reply={reply} />
      {refused ? (
        <Notice tone="info" title={`${refused.title}.`}>
          {refused.says}
        </Notice>
      ) : null}
      <NoticeMeetings body={form.body} meetings={meetings} sole={form.sole} />
      {mayGive && !refused ? (
        <ExceptionForms {...{ meetings, scrutiny, privately, reply }} today={form.today} sole={form.sole} />
      ) : null}
      <NoticesGiven given={given} />
      {again ? (
        <Disclosure summary="Give notice again" open={reply?.intent === 'give'} className="border-b">
          <NoticeForm title={title} reply={giving} {...form} />
        </Disclosure>
      ) : null}
      {mayGive && !refused && !again ? (
        <section aria-labelledby="give-notice" className="space-y-4">
          <h2 id="give-notice" className="serif-display text-xl">
            Give notice
          </h2>
          <NoticeForm title={title} reply={giving} {...form} />
        </section>
      ) : null}
      {!mayGive && !refused && given.length === 0 ? (
        <p className="text-ink-2">
          No notice has been given. The governance officer of {form.body} gives it.
        </p>
      ) : null}
    </main>
  );
}
