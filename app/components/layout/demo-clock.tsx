import { dateTimeWords, dateWords, timeWords } from '../../content/dates';

/** The demonstration's date and time as it was when the page was made, the short way where one line has to do. */
export function DemoClock({ now }: { now: string }) {
  return (
    <time dateTime={now}>
      <span className="max-md:hidden">{dateTimeWords(now)}</span>
      <span className="md:hidden">
        {dateWords(now, 'short')}, {timeWords(now)}
      </span>
    </time>
  );
}
