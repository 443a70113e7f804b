import { Link } from '@remix-run/react';
import { dateWords, timeWords } from '~/content/dates';
import { MEETING_STATE_WORDS } from '~/content/meeting-words';
import type { PublicMeetingLine } from '~/domain/meeting/public-view';

type PublicMeetingsProps = {
  id: string;
  title: string;
  meetings: readonly PublicMeetingLine[];
  empty: string;
};

/** Meetings whose agendas are out. */
export function PublicMeetings({ id, title, meetings, empty }: PublicMeetingsProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="serif-display text-xl">
        {title}
      </h2>
      {meetings.length === 0 ? <p className="mt-1 text-ink-2">{empty}</p> : null}
      <ul className="mt-2">
        {meetings.map((meeting) => (
          <li key={meeting.id} className="border-t border-rule">
            <Link
              to={`/public/meetings/${meeting.id}`}
              className="flex min-h-14 flex-wrap items-center gap-x-4 py-2"
            >
              <span className="min-w-0 flex-1 basis-64">
                {dateWords(meeting.startsAt, 'weekday')}, {timeWords(meeting.startsAt)}: {meeting.title}
              </span>
              <span className="text-ink-2">{MEETING_STATE_WORDS[meeting.state]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
