import { Form, useLocation, useMatches } from '@remix-run/react';
import type { ReactNode } from 'react';
import { timeWords } from '~/content/dates';
import { connectNow, useLive } from '~/realtime/use-live';
import { AppShell } from './app-shell';
import { DemoBanner } from './demo-banner';
import { DemoClock } from './demo-clock';
import { type DestinationKey, destinationsFor } from './destination';
import { HereProvider, useHere } from './here';
import { OfflineBar } from './offline-bar';
import { Said } from './said';
import { TopBar } from './top-bar';
import { usePageFocus } from './use-page-focus';
import { useSaid } from './use-said';

type HouseProps = {
  house: {
    name: string;
    role: string;
    organisation: string;
    administrator: boolean;
    unread: number;
    counts: { meetings: number; actions: number };
  };
  mode: 'demo' | 'live';
  now: string;
  says: string | null;
  children: ReactNode;
};

/** What a route may say of itself in its `handle`. */
export type PageHandle = {
  readonly current?: DestinationKey;
  /** The page has a dock of its own in the place of the phone's bar: always, or while its data say so. */
  readonly ownDock?: boolean | ((data: unknown) => boolean);
  /** Nothing stands around the page: for a screen that nobody operates. */
  readonly bare?: boolean;
};

/** The shell around every signed-in page: rail, top bar, the demonstration's clock, and what was just done. */
export function House(props: HouseProps) {
  return (
    <HereProvider>
      <Shell {...props} />
    </HereProvider>
  );
}

function Shell({ house, mode, now, says, children }: HouseProps) {
  const live = useLive('desk', null);
  const said = useSaid(says);
  const present = useHere();
  usePageFocus();
  const { pathname } = useLocation();
  const matches = useMatches();
  const handle: PageHandle = Object.assign({}, ...matches.map((match) => match.handle));
  const { ownDock } = handle;
  const destinations = destinationsFor(house.counts);
  if (handle.bare) return <>{children}</>;
  return (
    <AppShell
      destinations={destinations}
      current={handle.current}
      moreTo="/more"
      helpTo="/help"
      settingsTo={house.administrator ? '/settings' : undefined}
      noTabBar={typeof ownDock === 'function' ? ownDock(matches.at(-1)?.data) : ownDock}
      banner={
        <>
          {live.staleSince ? (
            <OfflineBar staleSince={timeWords(live.staleSince)} onRetry={connectNow} />
          ) : null}
          {mode === 'demo' ? (
            <DemoBanner now={<DemoClock now={now} />}>
              <Form method="post" action="/clock" className="flex flex-wrap items-center md:gap-x-1.5">
                <input type="hidden" name="intent" value="move" />
                <input type="hidden" name="to" value={pathname} />
                <span className="text-ink-2">
                  <span className="max-md:sr-only">
                    Move<span className="max-lg:hidden"> the clock</span> to
                  </span>
                  <span className="md:hidden" aria-hidden="true">
                    →
                  </span>
                </span>
                <ClockButton by="next-event">
                  <span className="max-md:hidden">the </span>next event
                </ClockButton>
                <ClockButton by="day">
                  a day<span className="max-md:hidden"> on</span>
                </ClockButton>
                <ClockButton by="week">
                  a week<span className="max-md:hidden"> on</span>
                </ClockButton>
              </Form>
            </DemoBanner>
          ) : null}
        </>
      }
      topBar={
        <TopBar
          homeTo="/desk"
          organisation={house.organisation}
          present={present}
          live={live.state === 'connecting' ? undefined : live.state}
          notifications={{ count: house.unread, to: '/notifications' }}
          me={{ name: house.name, role: house.role, to: '/account' }}
        />
      }
    >
      {said.says ? <Said key={said.key} says={said.says} /> : null}
      {children}
    </AppShell>
  );
}

function ClockButton({ by, children }: { by: string; children: ReactNode }) {
  return (
    <button
      type="submit"
      name="by"
      value={by}
      className="min-h-11 px-1 font-semibold text-accent underline underline-offset-4"
    >
      {children}
    </button>
  );
}
