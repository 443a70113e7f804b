import { Link } from '@remix-run/react';
import { dateWords, timeWords } from '~/content/dates';
import type { NextMeeting } from '~/domain/desk/desk-page';
import { ReadMark } from './read-mark';

/** What stands on its agenda still to come, with the minutes it takes to read. */
export function ToRead({
  meeting: { reading, inSession, startsAt },
  today,
}: {
  meeting: NextMeeting;
  today: string;
}) {
  if (reading.length === 0) return null;
  const total = reading.reduce((sum, { minutes }) => sum + minutes, 0);
  const left = reading.filter(({ read }) => !read).reduce((sum, { minutes }) => sum + minutes, 0);
  const before = dateWords(startsAt) === dateWords(today) ? timeWords(startsAt) : dateWords(startsAt, 'day');
  return (
    <section aria-labelledby="read-heading">
      <div className="flex items-baseline gap-3 pb-1">
        <h2 id="read-heading" className="serif-display text-xl">
          {inSession ? 'Still on the agenda' : `To read before ${before}`}
        </h2>
        <p className="ml-auto whitespace-nowrap text-ink-2 tnum">
          {left} of {total} min left
        </p>
      </div>
      <ul>
        {reading.map(({ ref, title, minutes, read }) => (
          <li key={ref} className="flex min-h-[52px] items-center gap-4 border-t border-rule">
            <Link
              to={`/papers/${ref}`}
              className="block min-w-0 flex-1 py-[14px] font-serif text-[17px] leading-[22px] text-ink no-underline hover:underline"
            >
              {title}
            </Link>
            <ReadMark read={read} minutes={minutes} />
          </li>
        ))}
      </ul>
      <p className="border-t border-rule pt-1">
        <Link to="/reading" className="inline-flex min-h-11 items-center font-semibold">
          Your reading list
        </Link>
      </p>
    </section>
  );
}
