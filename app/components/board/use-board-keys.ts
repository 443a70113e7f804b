import { type KeyboardEvent, useCallback } from 'react';

const STEPS: { readonly [key: string]: { readonly column: number; readonly card: number } } = {
  ArrowUp: { column: 0, card: -1 },
  ArrowDown: { column: 0, card: 1 },
  ArrowLeft: { column: -1, card: 0 },
  ArrowRight: { column: 1, card: 0 },
};

/** Arrows go between cards and columns; M and "." open the move menu of the card (DESIGN.md section 4). */
export function useBoardKeys(onMove: (ref: string) => void) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
      if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
      const single = document.documentElement.dataset.singleKeys !== 'off';
      if (single && (event.key === 'm' || event.key === 'M' || event.key === '.')) {
        event.preventDefault();
        onMove(card.dataset.card ?? '');
        return;
      }
      const step = STEPS[event.key];
      const next = step && neighbour(event.currentTarget, card, step);
      if (!next) return;
      event.preventDefault();
      next.querySelector<HTMLElement>('h2 a, h3 a, h4 a')?.focus();
    },
    [onMove],
  );
}

function neighbour(board: HTMLElement, card: HTMLElement, step: { column: number; card: number }) {
  const shown = [...board.querySelectorAll<HTMLElement>('[data-card]')].filter(
    (one) => one.offsetParent !== null,
  );
  const columnOf = (one: HTMLElement) => Number(one.dataset.column);
  const inColumn = (column: number) => shown.filter((one) => columnOf(one) === column);
  const here = inColumn(columnOf(card));
  if (step.column === 0) return here[here.indexOf(card) + step.card];
  for (let column = columnOf(card) + step.column; column >= 0 && column < 6; column += step.column) {
    const there = inColumn(column);
    if (there.length === 0) continue;
    const sameLane = there.filter(({ dataset }) => dataset.lane === card.dataset.lane);
    const top = card.getBoundingClientRect().top;
    const far = (one: HTMLElement) => Math.abs(one.getBoundingClientRect().top - top);
    return (sameLane.length > 0 ? sameLane : there).toSorted((a, b) => far(a) - far(b))[0];
  }
  return undefined;
}
