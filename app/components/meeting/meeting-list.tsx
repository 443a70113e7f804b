import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { dateWords, monthWords, timeWords } from '~/content/dates';
import { ATTENDANCE_WORDS, MEETING_STATE_WORDS, meetingTitle } from '~/content/meeting-words';
import { MINUTES_STATE_WORDS } from '~/content/minutes-words';
import type { MeetingLine } from '~/domain/meeting/meetings-page';
import { Chip } from '../ui/chip';

type MeetingListProps = {
  id: string;
  title: string;
  meetings: readonly MeetingLine[];
  empty: ReactNode;
  /** As a calendar: under the name of each month. */
  byMonth?: boolean;
};

/** Meetings of one kind: in session, coming or past, each line a link to its page. */
export function MeetingList({ id, title, meetings, empty, byMonth = false }: MeetingListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="serif-display text-xl">
        {title}
      </h2>
      {meetings.length === 0 ? <p className="mt-1 text-ink-2">{empty}</p> : null}
      {byMonth ? (
        monthsOf(meetings).map(({ month, these }) => (
          <section key={month} aria-label={month}>
            <h3 className="mt-4 font-semibold text-ink-2">{month}</h3>
            <Rows meetings={these} />
          </section>
        ))
      ) : (
        <Rows meetings={meetings} />
      )}
    </section>
  );
}

function Rows({ meetings }: { meetings: readonly MeetingLine[] }) {
  return (
    <ul className="mt-2 border-t border-rule">
      {meetings.map((meeting) => (
        <li key={meeting.id} className="border-b border-rule">
          <MeetingRow meeting={meeting} />
        </li>
      ))}
    </ul>
  );
}

/** The meetings under "December 2026", "January 2027". */
function monthsOf(meetings: readonly MeetingLine[]) {
  const months = new Map<string, MeetingLine[]>();
  for (const meeting of meetings) {
    const month = monthWords(meeting.startsAt);
    months.set(month, [...(months.get(month) ?? []), meeting]);
  }
  return [...months].map(([month, these]) => ({ month, these }));
}

function MeetingRow({ meeting }: { meeting: MeetingLine }) {
  const { id, body, title, startsAt, endsAt, place, onlineAllowed } = meeting;
  return (
    <Link
      to={`/meetings/${id}`}
      className="grid min-h-[72px] gap-x-6 gap-y-1 py-3 text-ink no-underline md:grid-cols-[15.5rem_1fr] md:items-center xl:grid-cols-[15.5rem_1fr_auto]"
    >
      <span className="tnum leading-[22px]">
        <time dateTime={startsAt} className="block font-semibold">
          {dateWords(startsAt, 'weekday')}
        </time>
        <span className="text-ink-2">
          {timeWords(startsAt)} to {timeWords(endsAt)}
        </span>
      </span>
      <span className="min-w-0 leading-[22px]">
        <span className="serif-display block text-lg">{meetingTitle({ body, title })}</span>
        <span className="text-ink-2">
          {place}
          {onlineAllowed ? ', and on line' : ''}. {facts(meeting)}
        </span>
      </span>
      <span className="flex flex-wrap items-center gap-2 empty:hidden md:col-start-2 xl:col-start-3 xl:justify-end">
        <StateChip meeting={meeting} />
      </span>
    </Link>
  );
}

function facts({ itemNow, items, state, attends, you }: MeetingLine): string {
  const agenda = items === 1 ? '1 item' : `${items} items`;
  const now = itemNow ? `Item ${itemNow.number} of ${items}: ${itemNow.title}` : agenda;
  if (state !== 'scheduled') return `${now}.`;
  const mine = attends && you === 'member' ? ` You: ${ATTENDANCE_WORDS[attends].toLowerCase()}.` : '';
  return `${now}.${mine}`;
}

function StateChip({ meeting: { state, you, minutes } }: { meeting: MeetingLine }) {
  const word = MEETING_STATE_WORDS[state];
  if (state === 'in-session') {
    return (
      <Chip tone="good" icon={<span className="live-dot" />}>
        {word}
      </Chip>
    );
  }
  return (
    <>
      {you === 'observer' ? <Chip tone="line">You may follow it</Chip> : null}
      {minutes ? (
        <Chip tone={minutes === 'signed' ? 'good' : 'line'}>
          Minutes: {MINUTES_STATE_WORDS[minutes].toLowerCase().replace('chair', 'Chair')}
        </Chip>
      ) : null}
      {/* That one is to come or ended stands over the list already. */}
      {state === 'scheduled' || state === 'ended' ? null : (
        <Chip tone={state === 'adjourned' ? 'warn' : 'hold'}>{word}</Chip>
      )}
    </>
  );
}
