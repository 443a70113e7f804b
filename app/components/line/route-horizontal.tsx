import { type RouteLayout, routeLayout } from './route-layout';
import { RouteVertical } from './route-vertical';
import { STATION_WORD, type Station, type StationState } from './station';
import { StationMark } from './station-mark';

type RouteHorizontalProps = { stations: readonly Station[]; width?: number; label?: string };

/** An ordered list in the markup; the drawing is for the eye only. */
export function RouteHorizontal({ stations, width = 680, label = 'Route' }: RouteHorizontalProps) {
  const layout = routeLayout(stations, width);
  if (!layout.fits) return <RouteVertical stations={stations} label={label} compact />;
  return (
    <div className="relative">
      <ol aria-label={label} className="sr-only">
        {stations.map((station) => (
          <li key={station.id} aria-current={station.state === 'now' ? 'step' : undefined}>
            {[
              station.body,
              station.word ?? STATION_WORD[station.state],
              station.gate,
              station.when?.join(', '),
              station.reason,
            ]
              .filter(Boolean)
              .join(': ')}
          </li>
        ))}
      </ol>
      <svg
        viewBox={`0 0 ${width} ${layout.height}`}
        className="mx-auto block h-auto w-full max-w-[1200px]"
        aria-hidden="true"
      >
        <Segments stations={stations} layout={layout} />
        {stations.map((station, index) => (
          <g
            key={station.id}
            transform={`translate(${layout.stations[index]?.x.toFixed(1)} ${layout.lineY})`}
          >
            <StationMark state={station.state} />
            <Words station={station} place={layout.stations[index]} />
          </g>
        ))}
      </svg>
    </div>
  );
}

function Segments({ stations, layout }: { stations: readonly Station[]; layout: RouteLayout }) {
  return stations.slice(0, -1).map((station, index) => {
    const travelled = station.state === 'passed';
    return (
      <path
        key={station.id}
        d={`M${layout.stations[index]?.x} ${layout.lineY}H${layout.stations[index + 1]?.x}`}
        stroke={travelled ? 'var(--color-accent)' : 'var(--color-edge)'}
        strokeWidth={travelled ? 4 : 2}
        strokeDasharray={travelled ? undefined : '6 5'}
      />
    );
  });
}

const BODY: Record<StationState, string> = {
  passed: 'ink',
  now: 'accent',
  'to-come': 'ink-2',
  'sent-back': 'ink',
  stopped: 'ink',
  skipped: 'ink-2',
};
const WHEN: Record<StationState, string> = {
  passed: 'ink-2',
  now: 'accent',
  'to-come': 'ink-2',
  'sent-back': 'bad',
  stopped: 'bad',
  skipped: 'ink-3',
};

function Words({ station, place }: { station: Station; place: RouteLayout['stations'][number] | undefined }) {
  if (!place) return null;
  const { body, gate, when } = place.lines;
  const rows = [
    ...body.map((text, row) => ({
      id: `body-${row}`,
      text,
      size: 15,
      weight: 600,
      colour: BODY[station.state],
    })),
    ...gate.map((text, row) => ({
      id: `gate-${row}`,
      text,
      size: 14,
      weight: 400,
      colour: 'ink-3',
    })),
    ...when.map((text, row) => ({
      id: `when-${row}`,
      text,
      size: 14,
      weight: 400,
      colour: station.late ? 'bad' : WHEN[station.state],
    })),
  ];
  const first = place.above ? -26 - (rows.length - 1) * 18 : 36;
  return (
    <g textAnchor="middle">
      {rows.map(({ id, text, size, weight, colour }, index) => (
        <text
          key={id}
          y={first + index * 18}
          fontSize={size}
          fontWeight={weight}
          fill={`var(--color-${colour})`}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
