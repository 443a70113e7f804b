import { STATION_WORD, type Station } from './station';
import { StationMark } from './station-mark';

type RouteVerticalProps = { stations: readonly Station[]; label?: string; compact?: boolean };

/** Side column and phone sheet: the text sets the pitch. */
export function RouteVertical({ stations, label = 'Route', compact = false }: RouteVerticalProps) {
  return (
    <ol aria-label={label} className="relative">
      {stations.map((station, index) => (
        <li
          key={station.id}
          aria-current={station.state === 'now' ? 'step' : undefined}
          className={`avoid-break relative flex gap-3 ${index === stations.length - 1 ? '' : compact ? 'pb-4' : 'pb-5'}`}
        >
          {index === stations.length - 1 ? null : <Segment travelled={station.state === 'passed'} />}
          <svg
            width="32"
            height="32"
            viewBox="-16 -16 32 32"
            aria-hidden="true"
            className="relative shrink-0"
          >
            <StationMark state={station.state} />
          </svg>
          <div className="min-w-0 flex-1 pt-1">
            <p
              className={`leading-6 font-semibold ${station.state === 'to-come' || station.state === 'skipped' ? 'text-ink-2' : 'text-ink'}`}
            >
              {station.body}
              <span className="sr-only"> – {station.word ?? STATION_WORD[station.state]}</span>
            </p>
            {station.gate ? <p className="text-sm text-ink-3">{station.gate}</p> : null}
            <When station={station} />
            {station.reason ? (
              <p className="text-sm text-ink-2">
                {STATION_WORD.skipped}: {station.reason}
              </p>
            ) : null}
            {station.more}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Segment({ travelled }: { travelled: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={
        travelled
          ? 'absolute top-4 bottom-[-16px] left-[14px] w-1 bg-accent'
          : 'absolute top-4 bottom-[-16px] left-[15px] border-l-2 border-dashed border-edge'
      }
    />
  );
}

const WHEN_LOOK: Record<Station['state'], string> = {
  passed: 'text-ink-2',
  now: 'font-semibold text-accent',
  'to-come': 'text-ink-3',
  'sent-back': 'text-bad',
  stopped: 'text-bad',
  skipped: 'text-ink-3',
};

function When({ station }: { station: Station }) {
  if (!station.when?.length) return null;
  return (
    <p className={`text-sm tnum ${station.late ? 'font-semibold text-bad' : WHEN_LOOK[station.state]}`}>
      {station.when.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </p>
  );
}
