import type { ReactNode } from 'react';
import type { Destination, DestinationKey } from './destination';
import { Rail } from './rail';
import { SkipLink } from './skip-link';
import { TabBar } from './tab-bar';

type AppShellProps = {
  destinations: readonly Destination[];
  current?: DestinationKey;
  moreTo?: string;
  helpTo?: string;
  settingsTo?: string;
  /** The demonstration's banner and the offline bar stand above the page. */
  banner?: ReactNode;
  topBar: ReactNode;
  /** The paper and the room give the bar's place to their own dock. */
  noTabBar?: boolean;
  children: ReactNode;
};

/** Skip link, rail, banner, top bar, page, phone bar. `children` holds the page's own <main id="main">. */
export function AppShell({
  destinations,
  current,
  moreTo,
  helpTo,
  settingsTo,
  banner,
  topBar,
  noTabBar = false,
  children,
}: AppShellProps) {
  return (
    <>
      <SkipLink />
      <div className="flex min-h-dvh">
        <Rail {...{ destinations, current, helpTo, settingsTo }} />
        <div className={`flex min-w-0 flex-1 flex-col ${noTabBar ? '' : 'max-md:pb-[64px]'}`}>
          {banner}
          {topBar}
          {children}
        </div>
      </div>
      {noTabBar ? null : <TabBar destinations={destinations} current={current} moreTo={moreTo} />}
    </>
  );
}
