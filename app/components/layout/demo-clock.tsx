import { dateTimeWords } from '../../content/dates';

/** The demonstration's date and time as it was when the page was made. */
export function DemoClock({ now }: { now: string }) {
  return <time dateTime={now}>{dateTimeWords(now)}</time>;
}
