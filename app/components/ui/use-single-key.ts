import { useEffect, useRef } from 'react';

/**
 * A single-key shortcut (DESIGN.md section 11). Ignored while typing, and turned off
 * altogether by data-single-keys="off" on <html> (WCAG 2.1.4).
 */
export function useSingleKey(keys: string, onKey: (key: string) => void) {
  const handler = useRef(onKey);
  handler.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (
        key.length !== 1 ||
        !keys.includes(key) ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.defaultPrevented
      )
        return;
      if (document.documentElement.dataset.singleKeys === 'off' || isTyping(event.target)) return;
      handler.current(key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [keys]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return target.isContentEditable || /^(textarea|select)$/i.test(target.tagName);
}
