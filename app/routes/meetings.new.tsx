import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { NewMeetingForm } from '~/components/meeting/new-meeting-form';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { page } from '~/http/page';
import { createMeetingInput } from '~/inputs/meetings';
import { newMeetingPage } from '~/queries/meetings/new-meeting-page';
import { createMeeting } from '~/services/meetings/create-meeting';

export const meta = () => [{ title: pageTitle('Call a meeting') }];
export const handle = { current: 'meetings' } satisfies PageHandle;

export const loader = page('meeting:create', ({ actor, now }) => newMeetingPage(actor, now));

export const action = forms({
  create: command({
    act: 'meeting:create',
    shape: createMeetingInput,
    run: ({ actor, now, input }) => createMeeting({ actor, now }, input),
    done: ({ value }) => ({
      to: `/meetings/${value.id}/agenda`,
      says: 'The meeting is called. Now arrange its agenda.',
    }),
  }),
});

export default function NewMeetingPage() {
  const { bodies, earliest } = useLoaderData<typeof loader>();
  const reply = useActionData<FormReply>();
  return (
    <main id="main" className="max-w-[720px] space-y-6 px-4 py-6 md:px-6">
      <PageHeader title="Call a meeting">Everybody who holds a seat on the day is expected.</PageHeader>
      <NewMeetingForm bodies={bodies} earliest={earliest} reply={reply} />
    </main>
  );
}
