import { ChevronDown } from '../ui/icons';
import { RouteVertical } from './route-vertical';
import type { Station, StationState } from './station';

const BEAD: Record<StationState, string> = {
  passed: 'bg-accent border-accent',
  now: 'border-accent border-[4px] bg-sheet',
  'to-come': 'border-edge border-dashed bg-sheet',
  'sent-back': 'border-bad bg-sheet',
  stopped: 'border-bad bg-bad',
  skipped: 'border-edge rotate-45 rounded-none bg-sheet',
};

/**
 * What opens the whole map with its votes and records: on a phone the line as beads and "Trust Board, 3 of 6", on a tablet,
 * where the line is drawn above, the words alone. One map for both.
 */
export function RouteSummary({ stations, open }: { stations: readonly Station[]; open?: boolean }) {
  const now = stations.findIndex((station) => station.state === 'now');
  const here = stations[now];
  return (
    <details
      open={open}
      className="group rounded-md border border-rule bg-sheet md:mt-1 md:border-0 md:bg-transparent"
    >
      <summary className="flex min-h-[52px] items-center gap-3 px-3 md:inline-flex md:min-h-11 md:px-0">
        <span className="hidden font-semibold text-accent underline underline-offset-3 md:inline">
          Votes, conditions and records of each stage
        </span>
        <span className="flex items-center gap-1 md:hidden" aria-hidden="true">
          {stations.map((station) => (
            <span key={station.id} className={`size-3 rounded-full border-2 ${BEAD[station.state]}`} />
          ))}
        </span>
        <span className="min-w-0 flex-1 leading-5 md:hidden">
          <span className="sr-only">Route: </span>
          {here ? (
            <>
              <b className="font-semibold">{here.body}</b>,{' '}
              <span className="tnum">{`${now + 1} of ${stations.length}`}</span>
            </>
          ) : (
            <b className="font-semibold">
              {stations.every(({ state }) => state === 'to-come') ? 'Not started' : 'The end of the line'}
            </b>
          )}
        </span>
        <ChevronDown
          size={20}
          strokeWidth={1.75}
          className="shrink-0 transition-transform group-open:rotate-180 md:hidden"
          aria-hidden
        />
      </summary>
      <div className="px-3 pt-2 pb-4 md:px-0 md:pb-0">
        <RouteVertical stations={stations} label="Route with its records" compact />
      </div>
    </details>
  );
}
