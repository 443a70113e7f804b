import { type ReactNode, useEffect, useRef } from 'react';

const DESKTOP = '(min-width: 80rem)';
const GAP = 12;

/**
 * Around the sheet: on a desktop it opens the threads that stand in the margin and moves each down just
 * enough not to lie on the one above. Everything is read and used without it.
 */
export function MarginLayout({ children, version }: { children: ReactNode; version: number }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer version of the talk is laid out again
  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const desktop = window.matchMedia(DESKTOP);
    const threads = () => [...root.querySelectorAll<HTMLDetailsElement>('details[data-margin="threads"]')];
    const lay = () => {
      let free = Number.NEGATIVE_INFINITY;
      for (const card of threads()) {
        card.style.translate = '';
        if (!desktop.matches) continue;
        const { top, height } = card.getBoundingClientRect();
        const down = Math.max(0, free - top);
        if (down > 0) card.style.translate = `0 ${down}px`;
        free = top + down + height + GAP;
      }
    };
    const settle = () => {
      for (const card of threads()) card.open = desktop.matches;
      lay();
    };
    settle();
    const watch = new ResizeObserver(lay);
    for (const card of threads()) watch.observe(card);
    desktop.addEventListener('change', settle);
    return () => {
      watch.disconnect();
      desktop.removeEventListener('change', settle);
    };
  }, [version]);
  return (
    <div ref={box} className="margin-layout">
      {children}
    </div>
  );
}
