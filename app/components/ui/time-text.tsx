import { type DateForm, dateWords, timeWords } from '~/content/dates';

type TimeTextProps = {
  /** Instant, ISO UTC. */
  at: string;
  /** With a form, the date goes before the time. */
  date?: DateForm;
  className?: string;
};

export function TimeText({ at, date, className }: TimeTextProps) {
  return (
    <time dateTime={at} className={`tnum ${className ?? ''}`}>
      {date ? `${dateWords(at, date)}, ${timeWords(at)}` : timeWords(at)}
    </time>
  );
}
