import { useId } from 'react';

export type TrackTone = 'ink' | 'warn' | 'accent';

const FILL: Record<TrackTone, string> = {
  ink: 'var(--color-ink-3)',
  warn: 'var(--color-warn-mark)',
  accent: 'var(--color-accent)',
};

type TrackProps = { value: number; target: number; tone?: TrackTone; className?: string };

/** Time or pages used against a target. Past it, a hatched tail; the words stand beside. */
export function Track({ value, target, tone = 'ink', className = '' }: TrackProps) {
  const hatch = useId();
  const over = value > target;
  const filled = over ? (target / value) * 100 : target > 0 ? Math.max(0, (value / target) * 100) : 0;
  return (
    <svg className={`track-svg ${className}`} height="4" aria-hidden="true">
      <rect width={`${filled}%`} height="4" rx={over ? 0 : 2} fill={FILL[tone]} />
      {over ? (
        <>
          <defs>
            <pattern
              id={hatch}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(25)"
            >
              <rect width="5" height="5" fill="var(--color-sheet)" />
              <path d="M1.5 0V5" stroke="var(--color-bad)" strokeWidth="3" />
            </pattern>
          </defs>
          <rect x={`${filled}%`} width={`${100 - filled}%`} height="4" fill={`url(#${hatch})`} />
        </>
      ) : null}
    </svg>
  );
}
