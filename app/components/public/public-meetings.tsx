import { Link } from '@remix-run/react';
import { dateWords, timeWords } from '~/content/dates';
import { MEETING_STATE_WORDS } from '~/content/meeting-words';
import type { PublicMeetingShown } from '~/domain/meeting/public-view';

type PublicMeetingsProps = {
  id: string;
  title: string;
  meetings: readonly PublicMeetingShown[];
  empty: string;
};

/** Meetings whose agendas or minutes are out. */
export function PublicMeetings({ id, title, meetings, empty }: PublicMeetingsProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="serif-display text-xl">
        {title}
      </h2>
      {meetings.length === 0 ? <p className="mt-1 text-ink-2">{empty}</p> : null}
      <ul className="mt-2">
        {meetings.map((meeting) => (
          <li
            key={meeting.id}
            className="flex min-h-14 flex-wrap items-center gap-x-4 border-t border-rule py-1"
          >
            <Named meeting={meeting} />
            {meeting.minutes.map((minutes) => (
              <Link
                key={minutes.id}
                to={`/minutes/${minutes.id}`}
                className="inline-flex min-h-11 items-center"
              >
                {minutes.number === 0 ? 'Minutes' : `Correction ${minutes.number}`}
                <span className="sr-only"> of {dateWords(meeting.startsAt)}</span>
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Named({ meeting: { id, title, startsAt, agenda, state } }: { meeting: PublicMeetingShown }) {
  const words = (
    <>
      <span className="mr-auto">
        {dateWords(startsAt, 'weekday')}, {timeWords(startsAt)}: {title}
      </span>
      <span className="text-ink-2">{MEETING_STATE_WORDS[state]}</span>
    </>
  );
  const place = 'inline-flex min-h-11 min-w-0 flex-1 basis-64 flex-wrap items-center gap-x-4';
  return agenda ? (
    <Link to={`/public/meetings/${id}`} className={place}>
      {words}
    </Link>
  ) : (
    <span className={place}>{words}</span>
  );
}
