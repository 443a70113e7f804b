import type { ReactNode } from 'react';
import { FlaskConical } from '../ui/icons';

type DemoBannerProps = {
  /** The demonstration's date and time, in words. */
  now: ReactNode;
  /** The form that moves the clock. */
  children?: ReactNode;
};

/** Always visible in demo mode, and never in live mode. */
export function DemoBanner({ now, children }: DemoBannerProps) {
  return (
    <section
      aria-label="Demonstration"
      className="no-print flex flex-wrap items-center gap-x-3 border-b border-rule bg-sunk px-4 py-1 text-sm md:gap-x-4 md:px-6"
    >
      <p className="flex items-center gap-2 py-1 text-ink-2">
        <FlaskConical size={16} strokeWidth={1.75} className="shrink-0 max-md:hidden" aria-hidden />
        <span>
          <b className="font-semibold text-ink">
            Demo<span className="max-md:hidden">nstration.</span>
          </b>
          <span className="max-lg:hidden"> The time here is</span> <span className="tnum">{now}</span>
          <span className="max-md:hidden">.</span>
        </span>
      </p>
      {children ? <div className="ml-auto flex flex-wrap items-center gap-2">{children}</div> : null}
    </section>
  );
}
