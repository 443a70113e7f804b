import { Link } from '@remix-run/react';
import { ArrowLeft, ArrowRight } from './icons';

type PaginationProps = {
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  label?: string;
};

export function Pagination({ page, pages, hrefFor, label = 'Pages' }: PaginationProps) {
  if (pages < 2) return null;
  const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;
  return (
    <nav
      aria-label={label}
      className="no-print mt-4 flex flex-wrap items-center gap-3 border-t border-rule pt-3"
    >
      {page > 1 ? (
        <Link to={hrefFor(page - 1)} rel="prev" className="btn">
          <ArrowLeft {...icon} />
          Previous page
        </Link>
      ) : null}
      <p className="text-ink-2 tnum">
        Page {page} of {pages}
      </p>
      {page < pages ? (
        <Link to={hrefFor(page + 1)} rel="next" className="btn ml-auto">
          Next page
          <ArrowRight {...icon} />
        </Link>
      ) : null}
    </nav>
  );
}
