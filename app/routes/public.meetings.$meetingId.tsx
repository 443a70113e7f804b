import { Link, useLoaderData } from '@remix-run/react';
import { useLookAgain } from '~/components/pack/use-look-again';
import { PublicAgenda } from '~/components/public/public-agenda';
import { PublicPacks } from '~/components/public/public-packs';
import { PublicPage } from '~/components/public/public-page';
import { theBody } from '~/content/body-words';
import { dateTimeWords, dateWords, timeWords } from '~/content/dates';
import { continuesWords, MEETING_STATE_WORDS, meetingTitle, putOffWords } from '~/content/meeting-words';
import { pageTitle } from '~/content/page-title';
import type { PublicMeeting } from '~/domain/meeting/public-view';
import { found, openPage } from '~/http/page';
import { publicMeeting } from '~/queries/public/public-meeting';

export const meta = ({ data }: { data: PublicMeeting | undefined }) => [
  { title: pageTitle(data ? `${data.body.name}, ${dateWords(data.startsAt)}` : 'A published meeting') },
];

export const loader = openPage(async ({ params, now }) =>
  found(await publicMeeting(params.meetingId ?? '', now)),
);

export default function PublicMeetingPage() {
  const meeting = useLoaderData<typeof loader>();
  const { body, startsAt, endsAt, place, state, cancelReason, packs, failed, making, minutes, postponed } =
    meeting;
  useLookAgain(making);
  const at = `/public/meetings/${meeting.id}`;
  return (
    <PublicPage
      title={meetingTitle({ body: body.name, title: meeting.title })}
      under={`${dateWords(startsAt, 'weekday')}, ${timeWords(startsAt)} to ${timeWords(endsAt)}. ${place}.`}
      trail={[{ label: `All meetings of ${theBody(body.name)}`, to: `/public/${body.code}` }]}
    >
      <p className="text-ink-2">
        {MEETING_STATE_WORDS[state]}.{cancelReason ? ` ${cancelReason}` : ''}
        {meeting.continuesAt ? ` ${continuesWords(meeting.continuesAt)}` : ''} Agenda published on{' '}
        {dateTimeWords(meeting.publishedAt)}
        {meeting.edition > 1 ? `, edition ${meeting.edition}` : ''}.
      </p>
      {postponed.map(({ from, to, reason }) => (
        <p key={to}>
          {putOffWords(from, to)}: {reason}
        </p>
      ))}
      <section aria-labelledby="agenda-title">
        <h2 id="agenda-title" className="serif-display text-xl">
          Agenda
        </h2>
        <PublicAgenda items={meeting.items} to={at} />
      </section>
      {minutes.length > 0 ? (
        <section aria-labelledby="minutes-title">
          <h2 id="minutes-title" className="serif-display text-xl">
            Minutes
          </h2>
          <ul>
            {minutes.map(({ id, number }) => (
              <li key={id}>
                <Link to={`/minutes/${id}`} className="inline-flex min-h-11 items-center">
                  {number === 0 ? 'Minutes of this meeting' : `Correction ${number}`}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <PublicPacks packs={packs} failed={failed} making={making} to={at} />
    </PublicPage>
  );
}
