import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

type PageBarProps = {
  trail: readonly { label: ReactNode; to?: string }[];
  children?: ReactNode;
};

/** The second bar of a paper, a record or a meeting: where you are, and what it offers. */
export function PageBar({ trail, children }: PageBarProps) {
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-rule px-4 py-2 md:min-h-[60px] md:px-6">
      <nav aria-label="You are here" className="mr-auto">
        <ol className="flex flex-wrap items-center gap-x-2">
          {trail.map(({ label, to }, index) => (
            <li
              key={to ?? 'here'}
              className={`py-2.5 leading-6 ${index === 0 && trail.length > 2 ? 'max-md:hidden' : ''}`}
            >
              {index > 0 ? (
                <span
                  aria-hidden="true"
                  className={`mr-2 text-ink-3 ${index === 1 && trail.length > 2 ? 'max-md:hidden' : ''}`}
                >
                  /
                </span>
              ) : null}
              {to ? (
                <Link to={to} className="py-2.5 no-underline hover:underline">
                  {label}
                </Link>
              ) : (
                <span aria-current="page" className="text-ink-2">
                  {label}
                </span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {children}
    </div>
  );
}
