import { Link } from '@remix-run/react';
import { CircleHelp, SlidersHorizontal } from '../ui/icons';
import { BrandMark } from './brand-mark';
import type { Destination, DestinationKey } from './destination';
import { DestinationIcon } from './destination-icon';

type RailProps = {
  destinations: readonly Destination[];
  current?: DestinationKey;
  homeTo?: string;
  helpTo?: string;
  /** For who administers the house. */
  settingsTo?: string;
};

const FOOT =
  'flex min-h-[52px] w-full flex-col items-center justify-center gap-1 text-sm leading-4 text-on-cloth-2 no-underline hover:text-on-cloth';

/** The cloth cover of the minute book; the current page's index tab runs into the paper. */
export function Rail({ destinations, current, homeTo = '/', helpTo, settingsTo }: RailProps) {
  return (
    <nav
      aria-label="Main"
      className="no-print hidden w-[92px] shrink-0 flex-col bg-cloth text-on-cloth md:flex xl:w-[100px]"
    >
      <div className="sticky top-0 flex h-dvh max-h-full flex-col overflow-y-auto scroll-hide">
        <Link
          to={homeTo}
          className="flex h-[84px] shrink-0 flex-col items-center justify-center gap-1 text-on-cloth no-underline"
        >
          <BrandMark />
          <span className="font-serif text-lg leading-5 font-semibold tracking-tight">Tabled</span>
        </Link>
        <ul className="flex flex-col gap-0.5 pl-2">
          {destinations.map((destination) => (
            <li key={destination.key} className="relative">
              <RailLink destination={destination} current={destination.key === current} />
            </li>
          ))}
        </ul>
        <div className="mt-auto mb-4">
          {settingsTo ? (
            <Link to={settingsTo} className={FOOT}>
              <SlidersHorizontal size={22} strokeWidth={1.75} aria-hidden />
              Settings
            </Link>
          ) : null}
          {helpTo ? (
            <Link to={helpTo} className={FOOT}>
              <CircleHelp size={22} strokeWidth={1.75} aria-hidden />
              Help
            </Link>
          ) : null}
        </div>
      </div>
    </nav>
  );
}

function RailLink({ destination, current }: { destination: Destination; current: boolean }) {
  const look = current
    ? 'rounded-l-lg bg-paper font-semibold text-ink'
    : 'rounded-l-lg text-on-cloth-2 hover:bg-cloth-2 hover:text-on-cloth';
  return (
    <Link
      to={destination.to}
      prefetch="intent"
      aria-current={current ? 'page' : undefined}
      className={`relative flex min-h-[64px] flex-col items-center justify-center gap-1 px-1 text-center text-sm leading-4 no-underline ${look}`}
    >
      {current ? (
        <>
          <svg className="absolute -top-[10px] right-0 text-paper" width="10" height="10" aria-hidden="true">
            <path d="M10 0v10H0A10 10 0 0 0 10 0z" fill="currentColor" />
          </svg>
          <svg
            className="absolute right-0 -bottom-[10px] text-paper"
            width="10"
            height="10"
            aria-hidden="true"
          >
            <path d="M10 10V0H0a10 10 0 0 1 10 10z" fill="currentColor" />
          </svg>
        </>
      ) : null}
      <DestinationIcon of={destination.key} count={destination.count} current={current} />
      <span>
        {destination.label}
        {destination.count ? <span className="sr-only">, {destination.count} waiting</span> : null}
      </span>
    </Link>
  );
}
