import type { ReactNode } from 'react';
import { StatusChip } from '../ui/status-chip';

type QuorumMeterProps = {
  /** All the body's seats. */
  seats: number;
  /** Who is here and counts. */
  present: number;
  quorum: number;
  /** Whether it is met, by whatever else it asks for too; by the number alone where nothing is said. */
  met?: boolean;
  headingLevel?: 2 | 3;
  /** Who does not count, and how many may leave. */
  children?: ReactNode;
};

/** One tick per seat, an ink gate at the quorum, words at both. */
export function QuorumMeter({
  seats,
  present,
  quorum,
  met = present >= quorum,
  headingLevel = 2,
  children,
}: QuorumMeterProps) {
  const Heading = `h${headingLevel}` as const;
  const total = Math.max(seats, quorum, present);
  const ticks = Array.from({ length: total }, (_, index) => index + 1);
  const lower = Math.min(present, quorum);
  const higher = Math.max(present, quorum);
  // Words stand under their ticks while there is room for both.
  const apart = lower / total > 0.24 && (higher - lower) / total > 0.2;
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <Heading className="font-semibold">Quorum</Heading>
        <StatusChip status={met ? 'quorate' : 'inquorate'} />
      </div>
      <div className="relative mt-2.5 pb-7">
        <div
          className="flex gap-1"
          role="img"
          aria-label={`${present} of ${seats} members count towards the quorum of ${quorum}`}
        >
          {ticks.map((tick) => (
            <span
              key={tick}
              className={`relative h-3.5 flex-1 rounded-[1px] ${tick <= present ? 'bg-accent' : 'bg-sheet ring-[1.5px] ring-edge ring-inset'}`}
            >
              {tick === quorum ? (
                <span className="absolute -top-1 -right-[3px] h-[22px] w-[2.5px] bg-ink" />
              ) : null}
              {apart && tick === quorum ? <Words>{quorum} needed</Words> : null}
              {apart && tick === present ? <Words here>{present} here</Words> : null}
            </span>
          ))}
        </div>
        {apart ? null : (
          <p className="absolute top-[22px] left-0 text-sm text-ink-2 tnum" aria-hidden="true">
            <span className="font-semibold text-accent">{present} here</span>, {quorum} needed
          </p>
        )}
      </div>
      {children ? <p className="leading-[22px] text-ink-2">{children}</p> : null}
    </div>
  );
}

function Words({ here = false, children }: { here?: boolean; children: ReactNode }) {
  return (
    <span
      className={`absolute top-[22px] right-0 text-sm whitespace-nowrap tnum ${here ? 'font-semibold text-accent' : 'text-ink-2'}`}
    >
      {children}
    </span>
  );
}
