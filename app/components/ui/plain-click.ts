import type { MouseEvent } from 'react';

/** A click that asks for no tab or window of its own: only the main button makes one at all. */
export function isPlainClick({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(metaKey || ctrlKey || shiftKey || altKey);
}
