import { ChartFigure } from './chart-figure';
import { ChartSizes } from './chart-sizes';
import { linear } from './scale';

export type OnTimePoint = {
  readonly month: string;
  /** Whole per cent; nothing when too few were due for a percentage to mean anything. */
  readonly percent: number | null;
};

type OnTimeChartProps = {
  /** The finding: "88% closed on time in November". */
  title: string;
  points: readonly OnTimePoint[];
  /** Whole per cent. */
  target: number;
};

/** Share closed by the original due date. Months that met the target are solid, the others lighter. */
export function OnTimeChart({ title, points, target }: OnTimeChartProps) {
  const last = points.findLast((point) => point.percent !== null);
  const first = points.find((point) => point.percent !== null);
  const spoken =
    first && last
      ? `Share of actions closed on time by month, from ${first.percent}% in ${first.month} to ${last.percent}% in ${last.month}. Target ${target}%.`
      : 'Too few actions were due to give a share.';
  return (
    <ChartFigure
      title={title}
      tableLabel="Actions closed on time, by month"
      table={{
        head: ['Month', 'Closed on time'],
        rows: points.map(({ month, percent }) => [
          month,
          percent === null ? 'Too few to say' : `${percent}%`,
        ]),
      }}
    >
      <ChartSizes
        widths={[300, 465, 620]}
        draw={(width, height) => <Drawing {...{ points, target, last, spoken, width, height }} />}
      />
    </ChartFigure>
  );
}

type DrawingProps = {
  points: readonly OnTimePoint[];
  target: number;
  /** The last month that has a share. */
  last: OnTimePoint | undefined;
  spoken: string;
  width: number;
  height: number;
};

function Drawing({ points, target, last, spoken, width, height }: DrawingProps) {
  const now = last?.percent ?? null;
  const left = 46;
  const right = width - 96;
  const foot = height - 26;
  const lowest = Math.min(...points.map(({ percent }) => percent ?? 100), target);
  const base = lowest >= 45 ? 40 : 0;
  const middle = base === 40 ? 70 : 50;
  const y = linear([base, 100], [foot, 18]);
  const pitch = (right - left) / Math.max(1, points.length);
  const near = now !== null && Math.abs(y(now) - y(target)) < 18;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full" role="img" aria-label={spoken}>
      {[base, middle, 100].map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y(tick).toFixed(1)}H${right}`} stroke="var(--color-rule)" />
          <text x={left - 6} y={y(tick) + 5} textAnchor="end" fontSize="14" fill="var(--color-ink-3)">
            {tick}%
          </text>
        </g>
      ))}
      {points.map(({ month, percent }, index) => (
        <g key={month}>
          {percent === null ? (
            <text
              x={left + (index + 0.5) * pitch}
              y={foot - 6}
              textAnchor="middle"
              fontSize="14"
              fill="var(--color-ink-3)"
            >
              –
            </text>
          ) : (
            <rect
              x={(left + index * pitch + pitch * 0.1).toFixed(1)}
              y={y(Math.max(base, percent)).toFixed(1)}
              width={(pitch * 0.8).toFixed(1)}
              height={(foot - y(Math.max(base, percent))).toFixed(1)}
              fill={percent >= target ? 'var(--color-accent)' : 'var(--color-accent-line)'}
            />
          )}
          <text
            x={left + (index + 0.5) * pitch}
            y={height - 6}
            textAnchor="middle"
            fontSize="14"
            fill="var(--color-ink-3)"
          >
            {pitch < 34 ? month.slice(0, 1) : month.slice(0, 3)}
          </text>
        </g>
      ))}
      <path
        d={`M${left} ${y(target).toFixed(1)}H${right + 4}`}
        stroke="var(--color-ink)"
        strokeWidth="1.75"
        strokeDasharray="2 3"
      />
      {now === null ? null : (
        <text
          x={right + 10}
          y={near ? Math.min(y(now), y(target)) - 3 : y(now) + 5}
          fontSize="15"
          fontWeight="600"
          fill="var(--color-accent)"
        >
          {now}% {last === points.at(-1) ? 'now' : `in ${last?.month.slice(0, 3)}`}
        </text>
      )}
      <text
        x={right + 10}
        y={near ? Math.min(y(now ?? target), y(target)) + 17 : y(target) + 5}
        fontSize="14"
        fill="var(--color-ink-2)"
      >
        target {target}%
      </text>
    </svg>
  );
}
