import { useLocation } from '@remix-run/react';
import { type MutableRefObject, type ReactNode, useRef } from 'react';
import { useBrowserLayout } from '../ui/use-browser-layout';

/**
 * Around what the framework restores scrolling by. A page that is read again, as news has it, is taken back by that to where
 * it stood when the reading began; whoever has gone on meanwhile, by wheel or by keyboard, stays where he or she is.
 */
export function KeptPlace({ children }: { children: ReactNode }) {
  const { key } = useLocation();
  const last = useRef(key);
  const y = useRef(0);
  // After what the children do.
  useBrowserLayout(() => {
    const readAgain = last.current === key;
    last.current = key;
    if (readAgain && window.scrollY !== y.current) window.scrollTo(window.scrollX, y.current);
  });
  return (
    <>
      <Before y={y} />
      {children}
    </>
  );
}

function Before({ y }: { y: MutableRefObject<number> }) {
  useBrowserLayout(() => {
    y.current = window.scrollY;
  });
  return null;
}
