import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { Notice } from '../ui/notice';

/** What was just done. Where the button pressed went with it, the keyboard goes on from here and not from nowhere. */
export function Said({ said }: { said: string | null }) {
  const answer = useRef<HTMLDivElement>(null);
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words after another act are another answer
  useEffect(() => {
    const at = answer.current;
    // A form that keeps the page where it is keeps the person there too.
    if (at && document.activeElement === document.body && at.getBoundingClientRect().bottom > 0) at.focus();
  }, [said, key]);
  if (said === null) return null;
  return (
    <div className="px-4 pt-4 md:px-6">
      <div ref={answer} tabIndex={-1}>
        <Notice tone="good" role="status" title={said} />
      </div>
    </div>
  );
}
