import { type ReactNode, useEffect, useRef } from 'react';

const DESKTOP = '(min-width: 80rem)';
const GAP = 12;
/** Further than this from its paragraph, a quiet “Comment” no longer says which one it is of. */
const AWAY = 16;

/**
 * Around the sheet: on a desktop it opens the threads that stand in the margin and moves what stands there down just
 * enough not to lie on what is above. What has moved says what it is about. Everything is read and used without it.
 */
export function MarginLayout({ children, version }: { children: ReactNode; version: number }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer version of the talk is laid out again
  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const desktop = window.matchMedia(DESKTOP);
    const inMargin = () => [...root.querySelectorAll<HTMLElement>('[data-margin]')];
    const threads = () => [...root.querySelectorAll<HTMLDetailsElement>('details[data-margin="threads"]')];
    const lay = () => {
      let free = Number.NEGATIVE_INFINITY;
      for (const card of inMargin()) {
        card.style.translate = '';
        delete card.dataset.moved;
        if (!desktop.matches) continue;
        const { top, height } = card.getBoundingClientRect();
        const down = Math.max(0, free - top);
        if (down > 0) card.style.translate = `0 ${down}px`;
        if (down > AWAY) card.dataset.moved = '';
        free = top + down + height + (card.dataset.margin === 'threads' ? GAP : 0);
      }
    };
    const settle = () => {
      for (const card of threads()) {
        card.open = desktop.matches;
        // There it is not seen, and there is nothing to fold.
        const summary = card.querySelector('summary');
        if (summary) summary.tabIndex = desktop.matches ? -1 : 0;
      }
      lay();
    };
    settle();
    const watch = new ResizeObserver(lay);
    for (const card of inMargin()) watch.observe(card);
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
