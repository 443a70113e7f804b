import type { ReactNode } from 'react';

const SEATS = [
  [-22, -25],
  [0, -25],
  [22, -25],
  [47, 0],
  [22, 25],
  [0, 25],
  [-22, 25],
  [-47, 0],
] as const;

type EmptyStateProps = {
  title: ReactNode;
  children: ReactNode;
  action?: ReactNode;
  headingLevel?: 1 | 2 | 3;
  className?: string;
};

/** What will happen and when, with one way forward. The empty table is the only illustration. */
export function EmptyState({ title, children, action, headingLevel = 2, className = '' }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={`flex flex-col items-center px-4 py-10 text-center ${className}`}>
      <svg width="110" height="66" viewBox="-55 -33 110 66" aria-hidden="true">
        <rect
          x="-35"
          y="-13"
          width="70"
          height="26"
          rx="12"
          fill="var(--color-oak)"
          stroke="var(--color-oak-line)"
          strokeWidth="1.5"
        />
        <g fill="none" stroke="var(--color-edge)" strokeWidth="1.75" strokeDasharray="3 2.4">
          {SEATS.map(([x, y]) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r="6" />
          ))}
        </g>
      </svg>
      <Heading className="serif-display mt-4 text-2xl">{title}</Heading>
      <div className="mt-1 max-w-[42ch] text-ink-2">{children}</div>
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  );
}
