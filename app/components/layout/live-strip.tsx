import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ArrowRight } from '../ui/icons';

type LiveStripProps = { to: string; title: ReactNode; children?: ReactNode; more?: ReactNode };

/** One sentence and "Join the room", only while a meeting you belong to is in session. */
export function LiveStrip({ to, title, children, more }: LiveStripProps) {
  return (
    <Link
      to={to}
      className="flex min-h-[48px] items-center gap-3 rounded-md bg-accent-tint px-4 py-1.5 text-ink no-underline md:gap-4"
    >
      <span className="flex items-center text-accent">
        <span className="live-dot" />
      </span>
      <span className="leading-[22px]">
        <b className="font-semibold">{title}</b> <span className="text-ink-2">{children}</span>
        {more ? <span className="hidden text-ink-2 lg:inline"> {more}</span> : null}
      </span>
      <span className="ml-auto inline-flex items-center gap-2 font-semibold whitespace-nowrap text-accent-deep">
        <span className="sr-only md:not-sr-only">Join the room</span>
        <ArrowRight size={20} strokeWidth={1.75} aria-hidden />
      </span>
    </Link>
  );
}
