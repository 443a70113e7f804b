import type { ReactNode } from 'react';

type ClosedShareBarProps = { title: ReactNode; closed: number; open: number; overdue: number };

/** The phone's one bar: closed solid, open outlined, overdue in its own tone at the end. */
export function ClosedShareBar({ title, closed, open, overdue }: ClosedShareBarProps) {
  const total = closed + open + overdue || 1;
  const share = (count: number) => (count / total) * 100;
  return (
    <figure>
      <figcaption className="text-ink-2">{title}</figcaption>
      <svg
        className="mt-1.5 block w-full"
        height="16"
        role="img"
        aria-label={`${closed} closed, ${open} open and in time, ${overdue} overdue, of ${closed + open + overdue}`}
      >
        <rect width={`${share(closed)}%`} height="16" fill="var(--color-accent)" />
        <rect
          x={`${share(closed) + 0.8}%`}
          y="0.75"
          width={`${Math.max(0, share(open) - 1.6)}%`}
          height="14.5"
          fill="none"
          stroke="var(--color-edge)"
          strokeWidth="1.5"
        />
        <rect
          x={`${share(closed + open)}%`}
          width={`${share(overdue)}%`}
          height="16"
          fill="var(--color-bad)"
        />
      </svg>
      <p className="flex text-sm text-ink-2 tnum" aria-hidden="true">
        <span className="font-semibold text-accent">{closed} closed</span>
        <span className="ml-auto">
          {open} open, <span className={overdue > 0 ? 'font-semibold text-bad' : ''}>{overdue} overdue</span>
        </span>
      </p>
    </figure>
  );
}
