import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/**
 * A page come to by a link that went away with the page before it: the keyboard and a screen reader go on from the part
 * that the link names, or from the page's beginning, and not from nowhere.
 */
export function usePageFocus(): void {
  const { pathname, hash } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (document.activeElement !== document.body) return;
    const at = document.getElementById(hash.slice(1)) ?? document.getElementById('main');
    if (!at) return;
    if (at.tabIndex < 0) at.tabIndex = -1;
    at.focus({ preventScroll: true });
  }, [pathname, hash]);
}
