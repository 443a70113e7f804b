import { Link } from '@remix-run/react';
import { ChevronRight } from '../ui/icons';
import { DESTINATION_ICON, type Destination } from './destination';

/** The list of the phone's More page: every place, with what waits there. */
export function MoreMenu({ destinations }: { destinations: readonly Destination[] }) {
  return (
    <ul className="divide-y divide-rule rounded-lg border border-rule bg-sheet shadow-sheet">
      {destinations.map(({ key, label, to, count }) => {
        const Icon = DESTINATION_ICON[key];
        return (
          <li key={key}>
            <Link to={to} className="flex min-h-[56px] items-center gap-3 px-4 text-ink no-underline">
              <Icon size={22} strokeWidth={1.75} className="text-ink-2" aria-hidden />
              <span className="font-semibold">{label}</span>
              {count ? <span className="text-ink-2 tnum">{count} waiting</span> : null}
              <ChevronRight size={20} strokeWidth={1.75} className="ml-auto text-ink-3" aria-hidden />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
