import { Link, useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { MeetingCrumbs } from '~/components/meeting/meeting-crumbs';
import { LoadAnew } from '~/components/pack/load-anew';
import { PackContents } from '~/components/pack/pack-contents';
import { PackItems } from '~/components/pack/pack-items';
import { PackStatus } from '~/components/pack/pack-status';
import { RetryPack } from '~/components/pack/retry-pack';
import { useLookAgain } from '~/components/pack/use-look-again';
import { FormProblem } from '~/components/ui/form-problem';
import { Notice } from '~/components/ui/notice';
import { SegmentedLinks } from '~/components/ui/segmented-links';
import { dateTimeWords } from '~/content/dates';
import { meetingTitle } from '~/content/meeting-words';
import { PART_WORDS, sourceChangeWords } from '~/content/pack-words';
import { pageTitle } from '~/content/page-title';
import { readPaper } from '~/content/read-paper';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { found, page } from '~/http/page';
import { retryPackInput } from '~/inputs/agenda';
import { packPartInput } from '~/inputs/meetings';
import { packPage } from '~/queries/packs/pack-page';
import { useLive } from '~/realtime/use-live';
import { retryPack } from '~/services/packs/retry-pack';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Pack') }];

export const loader = page('meeting:read', async ({ actor, params, url, now }) => {
  const { part } = packPartInput.parse(Object.fromEntries(url.searchParams));
  const { texts, ...pack } = found(await packPage(actor, params.meetingId ?? '', { part, now }));
  return {
    ...pack,
    texts: texts.map(({ content, ...text }) => ({ ...text, text: readPaper(content, null) })),
  };
});

export const action = forms({
  'retry-pack': command({
    act: 'meeting:retry-pack',
    shape: retryPackInput,
    run: (asked) => retryPack(asked, { ...asked.input, meetingId: asked.params.meetingId ?? '' }),
    done: ({ params }) => ({ to: `/meetings/${params.meetingId}/pack`, says: 'The pack is tried again.' }),
  }),
});

export default function PackPage() {
  const { head, part, restricted, packs, lastPage, texts, changed, retry } = useLoaderData<typeof loader>();
  const reply = useActionData<FormReply>();
  useLive(`meeting:${head.id}`, head.version);
  const making = packs.some(({ state }) => state === 'waiting' || state === 'making');
  useLookAgain(making);
  const at = `/meetings/${head.id}/pack`;
  const entries = packs.flatMap((pack) => pack.entries);
  return (
    <main id="main">
      {making ? <LoadAnew seconds={3} /> : null}
      <MeetingCrumbs head={head} here="Pack" />
      <div className="max-w-[980px] space-y-6 px-4 py-6 md:px-6">
        <FormProblem reply={reply} />
        <PageHeader title={`${PART_WORDS[part]}: ${meetingTitle(head)}`}>
          {dateTimeWords(head.startsAt)}
        </PageHeader>
        {restricted ? (
          <SegmentedLinks
            label="Part"
            options={[
              { label: PART_WORDS.board, to: at, current: part === 'board' },
              { label: PART_WORDS.restricted, to: `${at}?part=restricted`, current: part === 'restricted' },
            ]}
          />
        ) : null}
        {packs.length === 0 ? (
          <p>
            {head.state === 'scheduled'
              ? 'There is no pack yet: it is made when the agenda is published.'
              : 'There is no pack: the agenda was not published before the meeting began.'}{' '}
            <Link to={`/meetings/${head.id}`}>Its agenda and papers</Link>
          </p>
        ) : null}
        {packs.map((pack) => (
          <PackStatus key={pack.id} pack={pack} lastPage={lastPage} to={`${at}/${pack.id}`} />
        ))}
        {retry ? <RetryPack {...retry} shown={part} /> : null}
        {changed.length > 0 ? (
          <Notice tone="warn" title="Something changed since this pack was made:">
            {changed.map(sourceChangeWords).join(' ')}
          </Notice>
        ) : null}
        {entries.length > 0 ? (
          <section aria-labelledby="contents-title">
            <h2 id="contents-title" className="serif-display text-xl">
              Contents
            </h2>
            <PackContents entries={entries} />
          </section>
        ) : null}
        <PackItems
          entries={entries}
          texts={texts}
          body={head.body}
          fileOf={({ paper, attachment }) => `/papers/${paper?.ref}/attachments/${attachment?.letter}`}
        />
      </div>
    </main>
  );
}
