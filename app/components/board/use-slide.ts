import { type RefObject, useRef } from 'react';
import { useBrowserLayout } from '../ui/use-browser-layout';

const SLIDE = { duration: 240, easing: 'cubic-bezier(.2,.7,.2,1)' } as const;

/** Cards that came to another place slide there from where they were, unless motion is to be reduced. */
export function useSlide(board: RefObject<HTMLElement | null>, places: string): void {
  const was = useRef(new Map<string, DOMRect>());
  useBrowserLayout(() => {
    const cards = [...(board.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const now = new Map(cards.map((card) => [card.dataset.card ?? '', card.getBoundingClientRect()]));
    for (const card of still ? [] : cards) {
      const before = was.current.get(card.dataset.card ?? '');
      const after = now.get(card.dataset.card ?? '');
      if (!before || !after || before.width === 0 || after.width === 0) continue;
      const [x, y] = [before.left - after.left, before.top - after.top];
      if (x === 0 && y === 0) continue;
      card.animate?.([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], SLIDE);
    }
    was.current = now;
  }, [places]);
}
