import { ChartFigure } from './chart-figure';
import { ChartSizes } from './chart-sizes';
import { linear, roundTicks } from './scale';

export type BurnUpPoint = { readonly month: string; readonly opened: number; readonly closed: number };

type BurnUpChartProps = {
  /** The finding: "More closed than opened since September". */
  title: string;
  /** Running totals, one a month, oldest first. */
  points: readonly BurnUpPoint[];
};

/** Opened (dotted ink steps) against closed (accent line): the gap is what is open. */
export function BurnUpChart({ title, points }: BurnUpChartProps) {
  const last = points.at(-1);
  const first = points[0];
  if (!last || !first) return null;
  const spoken = `${last.opened} actions opened since ${first.month}, ${last.closed} closed, ${last.opened - last.closed} open.`;
  return (
    <ChartFigure
      title={title}
      tableLabel="Actions opened and closed, running totals by month"
      table={{
        head: ['Month', 'Opened', 'Closed', 'Open'],
        rows: points.map(({ month, opened, closed }) => [
          month,
          String(opened),
          String(closed),
          String(opened - closed),
        ]),
      }}
    >
      <ChartSizes
        widths={[300, 465, 620]}
        draw={(width, height) => <Drawing {...{ points, last, spoken, width, height }} />}
      />
    </ChartFigure>
  );
}

type DrawingProps = {
  points: readonly BurnUpPoint[];
  last: BurnUpPoint;
  spoken: string;
  width: number;
  height: number;
};

function Drawing({ points, last, spoken, width, height }: DrawingProps) {
  const left = 30;
  const right = width - 96;
  const foot = height - 26;
  const ticks = roundTicks(last.opened);
  const y = linear([0, Math.max(last.opened * 1.05, ticks.at(-1) ?? 1)], [foot, 16]);
  const x = linear([0, Math.max(1, points.length - 1)], [left, right]);
  const closed = points
    .map((point, index) => `${x(index).toFixed(1)} ${y(point.closed).toFixed(1)}`)
    .join('L');
  const opened = points
    .map((point, index) =>
      index === 0
        ? `M${left} ${y(point.opened).toFixed(1)}`
        : `H${x(index).toFixed(1)}V${y(point.opened).toFixed(1)}`,
    )
    .join('');
  const narrow = (right - left) / points.length < 34;
  const apart = Math.max(0, 34 - (y(last.closed) - y(last.opened))) / 2;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full" role="img" aria-label={spoken}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y(tick).toFixed(1)}H${right}`} stroke="var(--color-rule)" />
          <text x={left - 8} y={y(tick) + 5} textAnchor="end" fontSize="14" fill="var(--color-ink-3)">
            {tick}
          </text>
        </g>
      ))}
      <path d={`M${closed}L${right} ${foot}L${left} ${foot}Z`} fill="var(--color-accent)" opacity=".13" />
      <path
        d={`M${closed}`}
        fill="none"
        stroke="var(--color-accent)"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <path d={opened} fill="none" stroke="var(--color-ink)" strokeWidth="1.75" strokeDasharray="5 3" />
      <path
        d={`M${right} ${y(last.opened).toFixed(1)}V${y(last.closed).toFixed(1)}`}
        stroke="var(--color-ink-3)"
      />
      <circle cx={right} cy={y(last.closed)} r="5" fill="var(--color-accent)" />
      <circle
        cx={right}
        cy={y(last.opened)}
        r="4.5"
        fill="var(--color-paper)"
        stroke="var(--color-ink)"
        strokeWidth="2"
      />
      <text
        x={right + 14}
        y={Math.max(12, y(last.opened) - 1 - apart)}
        fontSize="15"
        fontWeight="600"
        fill="var(--color-ink)"
      >
        {last.opened} opened
      </text>
      <text
        x={right + 14}
        y={Math.max(29, (y(last.opened) + y(last.closed)) / 2 + 5)}
        fontSize="14"
        fill="var(--color-ink-2)"
      >
        {last.opened - last.closed} open
      </text>
      <text
        x={right + 14}
        y={Math.max(46, y(last.closed) + 11 + apart)}
        fontSize="15"
        fontWeight="600"
        fill="var(--color-accent)"
      >
        {last.closed} closed
      </text>
      {points.map((point, index) => (
        <text
          key={point.month}
          x={x(index)}
          y={height - 6}
          textAnchor="middle"
          fontSize="14"
          fill="var(--color-ink-3)"
        >
          {narrow ? point.month.slice(0, 1) : point.month.slice(0, 3)}
        </text>
      ))}
    </svg>
  );
}
