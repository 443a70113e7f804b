import { Form, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageBar } from '~/components/layout/page-bar';
import { PageHeader } from '~/components/layout/page-header';
import { AttendanceFigures } from '~/components/meeting/attendance-figures';
import { Button } from '~/components/ui/button';
import { SelectField } from '~/components/ui/select-field';
import { TextField } from '~/components/ui/text-field';
import { dateWords } from '~/content/dates';
import { pageTitle } from '~/content/page-title';
import { found, page } from '~/http/page';
import { attendancePeriodInput } from '~/inputs/minutes';
import { attendancePageOf } from '~/queries/meetings/attendance-figures';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Attendance') }];

export const loader = page('house:visit', async ({ actor, url, now }) =>
  found(
    await attendancePageOf(actor, attendancePeriodInput.parse(Object.fromEntries(url.searchParams)), now),
  ),
);

export default function AttendancePage() {
  const { bodies, body, from, until, meetings, members, together } = useLoaderData<typeof loader>();
  return (
    <>
      <PageBar trail={[{ label: 'Meetings', to: '/meetings' }, { label: 'Attendance' }]} />
      <main id="main" className="max-w-[1080px] space-y-6 px-4 py-6 md:px-6">
        <PageHeader title={`Attendance, ${body.name}`}>
          {meetings === 1 ? '1 meeting' : `${meetings} meetings`} ended from {dateWords(from)} to{' '}
          {dateWords(until)}
        </PageHeader>
        <Form method="get" className="no-print flex flex-wrap items-end gap-3">
          {bodies.length > 1 ? (
            <SelectField
              name="body"
              label="Body"
              className="min-w-0 flex-1 basis-48 md:flex-none"
              options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
              defaultValue={body.code}
            />
          ) : (
            <input type="hidden" name="body" value={body.code} />
          )}
          <TextField name="from" type="date" label="From" defaultValue={from} className="basis-40" />
          <TextField name="until" type="date" label="Until" defaultValue={until} className="basis-40" />
          <Button>Show</Button>
        </Form>
        {members.length === 0 ? (
          <p className="text-ink-2">No meeting ended in this period, so there is nothing to count.</p>
        ) : (
          <>
            <AttendanceFigures label={`Attendance of ${body.name}`} members={members} together={together} />
            <p className="text-ink-2">
              Attended is present of the meetings on whose day the member held a seat. Below five meetings no
              percentage is given.
            </p>
          </>
        )}
      </main>
    </>
  );
}
