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

/** The phone's line: beads and "Trust Board, 3 of 6", which open the whole map. */
export function RouteSummary({ stations, open }: { stations: readonly Station[]; open?: boolean }) {
  const now = stations.findIndex((station) => station.state === 'now');
  const here = stations[now];
  return (
    <details open={open} className="group rounded-md border border-rule bg-sheet">
      <summary className="flex min-h-[52px] items-center gap-3 px-3">
        <span className="flex items-center gap-1" aria-hidden="true">
          {stations.map((station) => (
            <span key={station.id} className={`size-3 rounded-full border-2 ${BEAD[station.state]}`} />
          ))}
        </span>
        <span className="min-w-0 flex-1 leading-5">
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
          className="shrink-0 transition-transform group-open:rotate-180"
          aria-hidden
        />
      </summary>
      <div className="px-3 pt-2 pb-4">
        <RouteVertical stations={stations} compact />
      </div>
    </details>
  );
}
