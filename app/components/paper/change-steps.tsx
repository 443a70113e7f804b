import { useState } from 'react';
import { ChevronDown, ChevronUp } from '../ui/icons';

/** How many changes there are, and the way from one to the next; without JavaScript the links lead to both ends. */
export function ChangeSteps({ changes }: { changes: number }) {
  const [at, setAt] = useState(0);
  if (changes === 0) return <p className="text-sm whitespace-nowrap text-ink-2">No words changed</p>;
  const previous = at <= 1 ? changes : at - 1;
  const next = at >= changes ? 1 : at + 1;
  const step = 'grid size-11 place-items-center text-ink';
  return (
    <p className="flex items-center gap-3 text-sm whitespace-nowrap text-ink-2">
      <span aria-hidden="true" className="hidden xl:inline">
        <ins className="chg px-1">added</ins> <del className="chg px-1">removed</del>
      </span>
      <span className="tnum" role="status">
        {at === 0 ? (changes === 1 ? '1 change' : `${changes} changes`) : `Change ${at} of ${changes}`}
      </span>
      <span className="inline-flex">
        <a
          href={`#change-${previous}`}
          aria-label="Previous change"
          className={step}
          onClick={() => setAt(previous)}
        >
          <ChevronUp size={20} strokeWidth={1.75} aria-hidden />
        </a>
        <a
          href={`#change-${next}`}
          aria-label="Next change"
          className={`${step} -ml-2`}
          onClick={() => setAt(next)}
        >
          <ChevronDown size={20} strokeWidth={1.75} aria-hidden />
        </a>
      </span>
    </p>
  );
}
