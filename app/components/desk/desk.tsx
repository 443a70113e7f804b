import { dateWords, timeWords } from '~/content/dates';
import { deskTitle } from '~/content/desk-words';
import { newsWords } from '~/content/news-words';
import type { DeskPage } from '~/domain/desk/desk-page';
import { Reference } from '../ui/reference';
import { DeskRow } from './desk-row';
import { NextMeetingPanel } from './next-meeting-panel';
import { ToRead } from './to-read';

/** What needs you now, as an order paper; beside it the next meeting and what to read for it. */
export function Desk({ page }: { page: DeskPage }) {
  const { items, meeting, today } = page;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_412px]">
      <div>
        <p className="font-serif text-lg text-ink-2 italic">{dateWords(today, 'weekday')}</p>
        <h1 className="serif-display mt-0.5 text-4xl">{deskTitle(items.length)}</h1>
        <Reading page={page} />
        {items.length > 0 ? (
          <ol className="mt-4">
            {items.map((item, index) => (
              <DeskRow key={item.key} item={item} number={index + 1} today={today} />
            ))}
          </ol>
        ) : null}
        <Since page={page} />
      </div>
      {meeting ? (
        <div className="space-y-6 xl:pt-1">
          <NextMeetingPanel meeting={meeting} today={today} now={page.now} />
          <ToRead meeting={meeting} today={today} />
        </div>
      ) : null}
    </div>
  );
}

/** Honest minutes: what is on the agenda and not read, at 200 words a minute. */
function Reading({ page: { meeting, items, today } }: { page: DeskPage }) {
  const left = meeting
    ? meeting.reading.filter(({ read }) => !read).reduce((sum, { minutes }) => sum + minutes, 0)
    : 0;
  if (!meeting || left === 0) {
    return items.length === 0 ? (
      <p className="mt-1 text-ink-2">
        When a body, a colleague or a meeting asks something of you, it stands here.
      </p>
    ) : null;
  }
  const day =
    meeting.startsAt.slice(0, 10) === today
      ? `at ${timeWords(meeting.startsAt)}`
      : `on ${dateWords(meeting.startsAt, 'day')}`;
  return (
    <p className="mt-1 text-ink-2">
      About {left} {left === 1 ? 'minute' : 'minutes'} of reading {meeting.inSession ? 'for' : 'before'}{' '}
      {meeting.body}
      {meeting.inSession ? ', in session now' : ` ${day}`}.
    </p>
  );
}

function Since({ page: { news, lastHere, items } }: { page: DeskPage }) {
  if (news.length === 0) return null;
  return (
    <section
      aria-labelledby="since-heading"
      className={`border-t border-rule pt-4 ${items.length === 0 ? 'mt-5' : ''}`}
    >
      <h2 id="since-heading" className="serif-display text-xl">
        {lastHere ? `Since ${dateWords(lastHere, 'weekday')}, ${timeWords(lastHere)}` : 'In the last week'}
      </h2>
      <ol className="mt-1 leading-[22px] text-ink-2">
        {news.map((one) => (
          <li key={one.seq} className="flex gap-3 border-t border-rule py-2 first:border-0">
            <a href={`/papers/${one.ref}`} className="w-[104px] shrink-0 py-px no-underline hover:underline">
              <Reference>{one.ref}</Reference>
            </a>
            <span className="min-w-0">
              {newsWords(one)}
              <span className="block text-sm text-ink-3">
                {one.title}, {dateWords(one.at, 'short')}, {timeWords(one.at)}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
