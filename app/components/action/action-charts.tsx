import { BurnUpChart } from '../chart/burn-up-chart';
import { OnTimeChart } from '../chart/on-time-chart';
import { monthWord } from './action-words';

type Props = {
  trends: {
    readonly totals: readonly { readonly month: string; readonly opened: number; readonly closed: number }[];
    readonly onTime: readonly { readonly month: string; readonly closed: number; readonly onTime: number }[];
  };
};

const TARGET_PERCENT = 85;
/** A percentage of fewer than five says little, so it is hidden (governance.md §12). */
const LEAST = 5;

/** Opened against closed, and the share done by the original date. */
export function ActionCharts({ trends }: Props) {
  const all = trends.onTime.reduce((sum, { closed }) => sum + closed, 0);
  const timely = trends.onTime.reduce((sum, { onTime }) => sum + onTime, 0);
  const last = trends.totals.at(-1);
  const open = last ? last.opened - last.closed : 0;
  return (
    <>
      <PhoneSummary closed={last?.closed ?? 0} open={open} all={all} timely={timely} />
      <div className="mt-4 hidden gap-8 border-b border-rule pb-3 md:grid md:grid-cols-2">
        <BurnUpChart
          title={
            !last?.opened
              ? 'No action has been opened yet'
              : open === 0
                ? 'All that was opened is closed'
                : `${open} of ${last.opened} opened are still open`
          }
          points={trends.totals.map((point) => ({ ...point, month: monthWord(point.month) }))}
        />
        <OnTimeChart
          title={
            all >= LEAST
              ? `${timely} of ${all} closed by their original date`
              : 'Too few closed to speak of a share'
          }
          points={trends.onTime.map(({ month, closed, onTime }) => ({
            month: monthWord(month),
            percent: closed >= LEAST ? Math.round((onTime / closed) * 100) : null,
          }))}
          target={TARGET_PERCENT}
        />
      </div>
    </>
  );
}

type PhoneSummaryProps = { closed: number; open: number; all: number; timely: number };

/** The same finding where there is no room for a drawing: closed against open, in words and one bar. */
function PhoneSummary({ closed, open, all, timely }: PhoneSummaryProps) {
  if (closed + open === 0) return null;
  return (
    <div className="mt-4 border-b border-rule pb-3 md:hidden">
      {all >= LEAST ? (
        <p>
          <b className="font-semibold">
            {timely} of {all}
          </b>{' '}
          closed by their original date
        </p>
      ) : null}
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="mt-2 block h-4 w-full"
        aria-hidden="true"
      >
        <rect width="100" height="4" fill="var(--color-sunk)" />
        <rect width={((closed / (closed + open)) * 100).toFixed(1)} height="4" fill="var(--color-accent)" />
      </svg>
      <p className="mt-1 flex justify-between text-sm">
        <b className="font-semibold text-accent">{closed} closed</b>
        <span className="text-ink-2">{open} open</span>
      </p>
    </div>
  );
}
