import { dateWords } from '~/content/dates';
import type { DaySum } from '~/domain/notice/day-sum';
import { DaySumList } from '../notice/day-sum-list';
import { Panel } from '../ui/panel';

type DateAnswerProps = {
  title: string;
  says: string;
  source: string;
  /** null where nothing is counted. */
  sum: Pick<DaySum, 'counted' | 'skipped'> | null;
  /** The day of the holiday data; not said where nothing is counted. */
  asOf?: string;
};

/** A date with its sum: the days that were counted and those that were not. */
export function DateAnswer({ title, says, source, sum, asOf }: DateAnswerProps) {
  return (
    <Panel labelledBy="answer">
      <h2 id="answer" className="serif-display text-2xl tnum">
        {title}
      </h2>
      <p className="text-lg">{says}</p>
      <p className="mb-3 text-sm text-ink-2">{source}</p>
      {sum ? (
        <>
          <h3 className="mb-1 font-semibold">The days</h3>
          <DaySumList counted={sum.counted} skipped={sum.skipped} />
        </>
      ) : null}
      {asOf ? (
        <p className="mt-3 text-sm text-ink-2">
          Bank holidays of England and Wales as GOV.UK published them on {dateWords(asOf)}.
        </p>
      ) : null}
    </Panel>
  );
}
