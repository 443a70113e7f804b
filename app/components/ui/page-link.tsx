import { useNavigate } from '@remix-run/react';
import type { MouseEvent, ReactNode } from 'react';
import { isPlainClick } from './plain-click';

type Props = {
  /** Whole: nothing has to be worked out from where the page stands. */
  to: `/${string}`;
  className: string;
  children: ReactNode;
};

/**
 * A link for pages that have dozens of them, and otherwise as the framework's own, which works out each address three
 * times. docs/decisions/0052-links-by-the-dozen.md
 */
export function PageLink({ to, className, children }: Props) {
  const navigate = useNavigate();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    // To where the reader is already makes no step back, as in any browser.
    navigate(to, { replace: event.currentTarget.href === window.location.href });
  };
  return (
    <a href={to} className={className} data-discover="true" onClick={follow}>
      {children}
    </a>
  );
}
