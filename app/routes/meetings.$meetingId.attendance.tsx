import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { QuorumMeter } from '~/components/ballot/quorum-meter';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { AttendanceList } from '~/components/meeting/attendance-list';
import { MeetingCrumbs } from '~/components/meeting/meeting-crumbs';
import { PresideForm } from '~/components/meeting/preside-form';
import { QuorumForecastPanel } from '~/components/meeting/quorum-forecast';
import { quorumWords } from '~/components/meeting/quorum-words';
import { ReplyList } from '~/components/meeting/reply-list';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { allowed, found, page } from '~/http/page';
import { attendanceInput, presideInput } from '~/inputs/attendance';
import { replyInput } from '~/inputs/room';
import { attendancePage } from '~/queries/meetings/attendance-page';
import { mayFollow } from '~/queries/meetings/may-follow';
import { useLive } from '~/realtime/use-live';
import { preside } from '~/services/meetings/preside';
import { recordAttendance } from '~/services/meetings/record-attendance';
import { recordReply } from '~/services/meetings/record-reply';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Attendance') }];

export const loader = page('meeting:read', async ({ actor, params, now }) => {
  allowed(await mayFollow(actor, { meetingId: params.meetingId ?? '' }, now));
  return found(await attendancePage(actor, params.meetingId ?? '', now));
});

export const action = forms({
  record: command({
    act: 'meeting:record-attendance',
    shape: attendanceInput,
    run: ({ actor, now, params, input }) =>
      recordAttendance({ actor, now }, { ...input, meetingId: params.meetingId ?? '' }),
    done: ({ params }) => ({ to: `/meetings/${params.meetingId}/attendance`, says: 'Recorded.' }),
  }),
  'record-reply': command({
    act: 'meeting:record-reply',
    shape: replyInput.required({ seatId: true }),
    run: ({ actor, now, params, input }) =>
      recordReply({ actor, now }, { ...input, meetingId: params.meetingId ?? '' }),
    done: ({ params }) => ({
      to: `/meetings/${params.meetingId}/attendance`,
      says: 'The reply is recorded.',
    }),
  }),
  preside: command({
    act: 'meeting:preside',
    shape: presideInput,
    run: ({ actor, now, params, input }) =>
      preside({ actor, now }, { ...input, meetingId: params.meetingId ?? '' }),
    done: ({ params }) => ({
      to: `/meetings/${params.meetingId}/attendance`,
      says: 'Recorded who presides.',
    }),
  }),
});

export default function AttendancePage() {
  const shown = useLoaderData<typeof loader>();
  const reply = useActionData<FormReply>();
  const { head, quorum } = shown;
  useLive(`meeting:${head.id}`, head.version);
  return (
    <main id="main">
      <MeetingCrumbs head={head} here="Attendance" />
      <div className="max-w-[1080px] space-y-6 px-4 py-6 md:px-6">
        <FormProblem reply={reply} />
        <PageHeader title="Attendance">
          {head.presiding ? `${head.presiding.name} presides` : 'Nobody presides'}
        </PageHeader>
        {quorum ? (
          <div className="max-w-[420px]">
            <QuorumMeter
              seats={quorum.seats}
              present={quorum.counted}
              quorum={quorum.needed}
              met={quorum.met}
            >
              {quorumWords(quorum)}
            </QuorumMeter>
          </div>
        ) : null}
        {shown.proxiesAt ? (
          <p>
            <Link to={shown.proxiesAt} className="inline-flex min-h-11 items-center">
              Proxies and authorised representatives of members
            </Link>
          </p>
        ) : null}
        {shown.restrictionsAt ? (
          <p>
            <Link to={shown.restrictionsAt} className="inline-flex min-h-11 items-center">
              Who may not vote by standing order
            </Link>
          </p>
        ) : null}
        {shown.replies ? (
          <>
            {shown.replies.forecast ? <QuorumForecastPanel forecast={shown.replies.forecast} /> : null}
            <ReplyList head={head} replies={shown.replies} reply={reply} />
            <h2 className="serif-display text-xl">At the meeting</h2>
          </>
        ) : null}
        <AttendanceList page={shown} />
        <PresideForm page={shown} reply={reply} />
      </div>
    </main>
  );
}
