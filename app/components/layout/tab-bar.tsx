import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Menu } from '../ui/icons';
import type { Destination, DestinationKey } from './destination';
import { DestinationIcon } from './destination-icon';

const IN_BAR: readonly DestinationKey[] = ['desk', 'board', 'meetings', 'actions'];

type TabBarProps = { destinations: readonly Destination[]; current?: DestinationKey; moreTo?: string };

/** The phone's bar: four places and a page with the rest. The tab hangs down. */
export function TabBar({ destinations, current, moreTo = '/more' }: TabBarProps) {
  const elsewhere = !current || !IN_BAR.includes(current);
  return (
    <nav
      aria-label="Main"
      className="no-print fixed inset-x-0 bottom-0 z-30 bg-cloth pb-[max(4px,env(safe-area-inset-bottom))] text-on-cloth-2 md:hidden"
    >
      <ul className="grid grid-cols-5">
        {destinations
          .filter(({ key }) => IN_BAR.includes(key))
          .map(({ key, label, to, count }) => (
            <li key={key} className="px-1">
              <Tab to={to} current={key === current}>
                <DestinationIcon of={key} count={count} current={key === current} />
                <span>
                  {label}
                  {count ? <span className="sr-only">, {count} waiting</span> : null}
                </span>
              </Tab>
            </li>
          ))}
        <li className="px-1">
          <Tab to={moreTo} current={elsewhere}>
            <Menu size={22} strokeWidth={1.75} aria-hidden />
            More
          </Tab>
        </li>
      </ul>
    </nav>
  );
}

function Tab({ to, current, children }: { to: string; current: boolean; children: ReactNode }) {
  const look = current ? 'rounded-b-lg bg-paper font-semibold text-ink' : 'text-on-cloth-2';
  return (
    <Link
      to={to}
      aria-current={current ? 'page' : undefined}
      className={`flex h-[60px] flex-col items-center justify-center gap-0.5 text-sm leading-4 no-underline ${look}`}
    >
      {children}
    </Link>
  );
}
