import { dateWords } from '~/content/dates';
import type { DaySum } from '~/domain/notice/day-sum';

/** Every day of a sum in order: those that counted with their number, the others with why they did not. */
export function DaySumList({ counted, skipped }: Pick<DaySum, 'counted' | 'skipped'>) {
  const days = [
    ...counted.map((date, index) => ({ date, number: index + 1, reason: '' })),
    ...skipped.map(({ date, reason }) => ({ date, number: null, reason })),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
  if (days.length === 0) return <p className="text-ink-2">No day lies between.</p>;
  return (
    <ol className="gap-x-8 md:columns-2 xl:columns-3">
      {days.map(({ date, number, reason }) => (
        <li key={date} className="flex break-inside-avoid items-baseline gap-3 border-b border-rule py-1.5">
          <span className="serif-num w-8 shrink-0 text-right text-lg text-accent tnum" aria-hidden="true">
            {number ?? '–'}
          </span>
          <span className={number === null ? 'text-ink-2' : ''}>
            <time dateTime={date}>{dateWords(date, 'weekday')}</time>
            <span className={number === null ? '' : 'sr-only'}>
              {number === null ? `, not counted: ${reason}` : `, day ${number}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
