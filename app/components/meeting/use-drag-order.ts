import { type DragEvent, useState } from 'react';

type Dragging = { readonly id: string; readonly over: string };

/**
 * Lets lines be dragged into another order with the pointer, the browser's own way. The buttons do the same without it.
 * `onOrder` is given every id in the new order.
 */
export function useDragOrder(ids: readonly string[], onOrder: (ids: readonly string[]) => void) {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const propsOf = (id: string) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', id);
      setDragging({ id, over: id });
    },
    onDragOver: (event: DragEvent) => {
      if (!dragging) return;
      event.preventDefault();
      if (dragging.over !== id) setDragging({ ...dragging, over: id });
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (dragging && dragging.id !== id) onOrder(moved(ids, dragging.id, id));
      setDragging(null);
    },
    onDragEnd: () => setDragging(null),
  });
  return { propsOf, dragged: dragging?.id ?? null, over: dragging?.over ?? null };
}

/** The order with one line put in the place of another. */
function moved(ids: readonly string[], id: string, to: string): readonly string[] {
  const rest = ids.filter((each) => each !== id);
  const at = ids.indexOf(to);
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}
