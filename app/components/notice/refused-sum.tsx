import type { ReactNode } from 'react';
import type { Reply } from '../ui/form-problem';
import { DaySumList } from './day-sum-list';

type RefusedSumProps = { reply: Reply | undefined; children?: ReactNode };

/** Beside a refused move: the days that its clock counted and those that it did not, and where it can be lifted. */
export function RefusedSum({ reply, children }: RefusedSumProps) {
  const sum = reply?.refusal?.sum;
  if (!reply?.refusal || (!sum && !children)) return null;
  return (
    <section aria-labelledby="refused-sum" className="rounded-lg border border-rule bg-sheet p-4 md:p-5">
      <h2 id="refused-sum" className="serif-display text-xl">
        {sum ? `The sum: ${sum.days} ${sum.days === 1 ? 'day counts' : 'days count'}` : 'What can be done'}
      </h2>
      {sum ? (
        <div className="mt-2">
          <DaySumList {...sum} />
        </div>
      ) : null}
      {children}
    </section>
  );
}
