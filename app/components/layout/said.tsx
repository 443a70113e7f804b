import { useEffect, useRef } from 'react';
import { Notice } from '../ui/notice';

/** What was just done. Where the button pressed went with it, the keyboard goes on from here and not from nowhere. */
export function Said({ says }: { says: string }) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const at = answer.current;
    // A form that keeps the page where it is keeps the person there too.
    if (at && document.activeElement === document.body && at.getBoundingClientRect().bottom > 0) at.focus();
  }, []);
  return (
    <div className="px-4 pt-4 md:px-6">
      <div ref={answer} tabIndex={-1}>
        <Notice tone="good" role="status" title={says} />
      </div>
    </div>
  );
}
