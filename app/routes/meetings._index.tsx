import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { LiveStrip } from '~/components/layout/live-strip';
import { PageHeader } from '~/components/layout/page-header';
import { MeetingList } from '~/components/meeting/meeting-list';
import { LinkButton } from '~/components/ui/link-button';
import { SegmentedLinks } from '~/components/ui/segmented-links';
import { continuesWords } from '~/content/meeting-words';
import { pageTitle } from '~/content/page-title';
import { page } from '~/http/page';
import { meetingsFilterInput } from '~/inputs/meetings';
import { meetingsPage } from '~/queries/meetings/meetings-page';

export const meta = () => [{ title: pageTitle('Meetings') }];
export const handle = { current: 'meetings' } satisfies PageHandle;

export const loader = page('house:visit', async ({ actor, url, now }) => {
  const { body } = meetingsFilterInput.parse(Object.fromEntries(url.searchParams));
  return { ...(await meetingsPage(actor, { bodyCode: body, now })), body };
});

export default function MeetingsPage() {
  const { inSession, coming, past, morePast, bodies, mayCreate, body } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="max-w-[1080px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader
        title="Meetings"
        actions={
          <>
            <LinkButton to="/resolutions">Resolutions in writing</LinkButton>
            {bodies.length > 0 ? (
              <LinkButton to={`/meetings/attendance${body ? `?body=${body}` : ''}`}>Attendance</LinkButton>
            ) : null}
            {mayCreate ? <LinkButton to="/meetings/series">Call a series</LinkButton> : null}
            {mayCreate ? <LinkButton to="/meetings/new">Call a meeting</LinkButton> : null}
          </>
        }
      >
        {inSession.length > 0 ? 'In session now, coming and past' : 'Nothing is in session. Coming and past'}
      </PageHeader>
      {bodies.length > 1 ? (
        <SegmentedLinks
          label="Meetings of"
          options={[
            { label: 'All my bodies', to: '/meetings', current: body === null },
            ...bodies.map(({ code, name }) => ({
              label: name,
              to: `/meetings?body=${code}`,
              current: body === code,
            })),
          ]}
        />
      ) : null}
      {inSession.map((meeting) => (
        <LiveStrip
          key={meeting.id}
          to={`/meetings/${meeting.id}`}
          title={`${meeting.body} is ${meeting.state === 'adjourned' ? 'adjourned' : 'in session'}.`}
        >
          {meeting.itemNow
            ? `Item ${meeting.itemNow.number} of ${meeting.items}: ${meeting.itemNow.title}.`
            : meeting.title}
          {meeting.continuesAt ? ` ${continuesWords(meeting.continuesAt)}` : ''}
        </LiveStrip>
      ))}
      <MeetingList
        id="coming"
        title="Coming"
        byMonth
        meetings={coming}
        empty="No meeting has been called yet."
      />
      <MeetingList id="past" title="Past" meetings={past} empty="No meeting has been held yet." />
      {morePast ? (
        <p className="text-ink-2">Earlier meetings are found by the papers that they decided.</p>
      ) : null}
    </main>
  );
}
