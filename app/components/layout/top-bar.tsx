import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Avatar } from '../ui/avatar';
import { AvatarStack } from '../ui/avatar-stack';
import { Bell, ChevronsUpDown, Search } from '../ui/icons';
import { BrandMark } from './brand-mark';
import { LiveIndicator, type LiveState } from './live-indicator';
import { SearchBox } from './search-box';

type TopBarProps = {
  homeTo?: string;
  organisation?: string;
  /** Where the organisation is switched; without it the name is plain text. */
  organisationTo?: string;
  /** The search page; no search is shown before it works. */
  searchTo?: string;
  present?: readonly string[];
  live?: LiveState;
  notifications?: { count: number; to: string };
  me: { name: string; role: string; to: string };
  /** Anything else at the right, before you. */
  children?: ReactNode;
};

export function TopBar({
  homeTo = '/',
  organisation,
  organisationTo,
  searchTo,
  present = [],
  live,
  notifications,
  me,
  children,
}: TopBarProps) {
  return (
    <header className="no-print sticky top-0 z-20 flex h-14 items-center gap-3 border-b border-rule bg-paper pr-3 pl-4 md:h-[60px] md:px-6">
      <Link to={homeTo} className="inline-flex min-h-11 items-center gap-2 text-ink no-underline md:hidden">
        <BrandMark size={28} seat="var(--color-accent)" />
        <span className="font-serif text-xl font-semibold">Tabled</span>
      </Link>
      {organisation ? <OrganisationName name={organisation} to={organisationTo} /> : null}
      {searchTo ? <SearchBox to={searchTo} /> : null}
      <div className="ml-auto flex shrink-0 items-center gap-1 md:gap-2">
        {live || present.length > 0 ? (
          // Where there is no room for it, it is said when it is not so.
          <div
            className={`items-center gap-2 xl:mr-2 xl:flex ${live && live !== 'live' ? 'flex' : 'hidden'}`}
          >
            {present.length > 0 ? (
              <div className="max-xl:hidden">
                <AvatarStack names={present} size={30} label="Here now" />
              </div>
            ) : null}
            {live ? <LiveIndicator state={live} /> : null}
          </div>
        ) : null}
        {searchTo ? (
          <Link
            to={searchTo}
            aria-label="Search"
            className="inline-grid size-11 place-items-center rounded-sm text-ink md:hidden"
          >
            <Search size={22} strokeWidth={1.75} aria-hidden />
          </Link>
        ) : null}
        {notifications ? <NotificationsLink {...notifications} /> : null}
        {children}
        <Link
          to={me.to}
          className="flex min-h-11 items-center gap-2.5 rounded-sm pr-1 pl-1 text-left text-ink no-underline md:pr-2"
        >
          <Avatar name={me.name} size={36} decorative />
          <span className="sr-only leading-tight md:not-sr-only md:block">
            <span className="block text-base leading-5 font-semibold whitespace-nowrap">{me.name}</span>
            <span className="block text-sm leading-4 whitespace-nowrap text-ink-3">{me.role}</span>
          </span>
        </Link>
      </div>
    </header>
  );
}

function OrganisationName({ name, to }: { name: string; to?: string }) {
  const look =
    'hidden min-h-11 min-w-0 items-center gap-2 font-semibold text-ink no-underline md:inline-flex';
  if (!to) {
    return (
      <span className={look}>
        <span className="truncate">{name}</span>
      </span>
    );
  }
  return (
    <Link to={to} className={look}>
      <span className="truncate">{name}</span>
      <ChevronsUpDown size={16} strokeWidth={1.75} className="shrink-0 text-ink-3" aria-hidden />
      <span className="sr-only">, change</span>
    </Link>
  );
}

function NotificationsLink({ count, to }: { count: number; to: string }) {
  return (
    <Link
      to={to}
      aria-label={count > 0 ? `Notifications, ${count} new` : 'Notifications'}
      className="relative inline-grid size-11 place-items-center rounded-sm text-ink"
    >
      <Bell size={22} strokeWidth={1.75} aria-hidden />
      {count > 0 ? (
        <span
          className="absolute top-0.5 left-[22px] h-5 min-w-[20px] rounded-full bg-accent px-1 text-center text-sm leading-5 font-semibold text-on-accent tnum"
          aria-hidden="true"
        >
          {count}
        </span>
      ) : null}
    </Link>
  );
}
