import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageBar } from '~/components/layout/page-bar';
import { Button } from '~/components/ui/button';
import { FormProblem } from '~/components/ui/form-problem';
import { dateWords } from '~/content/dates';
import { meetingTitle } from '~/content/meeting-words';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { noMore } from '~/inputs/minutes';
import { minutesOfMeeting } from '~/queries/minutes/minutes-of-meeting';
import { draftMinutes } from '~/services/minutes/draft-minutes';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Minutes') }];

/** The minutes of a meeting: on to them where they are there, else where the officer begins them. */
export const loader = page('minutes:read', async ({ actor, params, now }) => {
  const meeting = found(await minutesOfMeeting(actor, params.meetingId ?? '', now));
  if (meeting.minutesId) throw redirect(`/minutes/${meeting.minutesId}`);
  return meeting;
});

export const action = forms({
  draft: command({
    act: 'minutes:draft',
    shape: noMore,
    run: (asked) => draftMinutes(asked, { meetingId: asked.params.meetingId ?? '' }),
    done: ({ value }) => ({ to: `/minutes/${value.id}`, says: 'The minutes are drafted from the record.' }),
  }),
});

export default function MeetingMinutesPage() {
  const meeting = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id, startsAt, state, mayDraft } = meeting;
  return (
    <>
      <PageBar
        trail={[
          { label: 'Meetings', to: '/meetings' },
          { label: 'The meeting', to: `/meetings/${id}` },
          { label: 'Minutes' },
        ]}
      />
      <main id="main" className="max-w-[720px] space-y-4 px-4 py-5 md:px-6">
        <h1 className="serif-display text-2xl md:text-3xl">Minutes of {meetingTitle(meeting)}</h1>
        <p className="text-ink-2">{dateWords(startsAt, 'weekday')}</p>
        <FormProblem reply={reply} />
        {mayDraft ? (
          <Form method="post">
            <p className="mb-3">
              They are written from the record: who was there, interests, motions and votes, decisions and
              actions. What you minuted in the room is in them already.
            </p>
            <input type="hidden" name="intent" value="draft" />
            <Button variant="primary">Draft the minutes</Button>
          </Form>
        ) : (
          <p>
            {state === 'ended'
              ? 'There are none to read yet.'
              : 'They are drafted once the meeting has ended.'}
          </p>
        )}
      </main>
    </>
  );
}
