import { useEffect, useRef } from 'react';
import { Notice } from '../ui/notice';

/** What was just done. Where the button pressed went with it, the keyboard goes on from here and not from nowhere. */
export function Said({ says }: { says: string }) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const at = answer.current;
    // A form that keeps the page where it is keeps the person there too.
    if (at && isAway(document.activeElement) && at.getBoundingClientRect().bottom > 0) at.focus();
  }, []);
  return (
    <div className="px-4 pt-4 md:px-6">
      <div ref={answer} tabIndex={-1}>
        <Notice tone="good" role="status" title={says} />
      </div>
    </div>
  );
}

/** Gone with what was pressed, or out of the window that now shows the page's beginning. */
function isAway(focused: Element | null): boolean {
  if (!focused || focused === document.body) return true;
  const { bottom, top } = focused.getBoundingClientRect();
  return bottom < 0 || top > window.innerHeight;
}
