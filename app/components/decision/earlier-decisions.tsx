import { Link } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import type { DecisionType } from '~/domain/decision/decision-type';
import { typeWords } from '~/domain/decision/result-text';
import { Reference } from '../ui/reference';

type Earlier = {
  readonly ref: string;
  readonly type: DecisionType;
  readonly body: string;
  readonly decidedAt: string;
  readonly conditions: number;
};

/** What the bodies before decided on the same paper. */
export function EarlierDecisions({ earlier }: { earlier: readonly Earlier[] }) {
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="earlier" className="mt-4 border-t border-rule pt-4">
      <h2 id="earlier" className="serif-display text-xl">
        Decided before
      </h2>
      <ul className="mt-1">
        {earlier.map(({ ref, type, body, decidedAt, conditions }) => (
          <li
            key={ref}
            className="flex flex-wrap items-center gap-x-3 border-t border-rule py-1 first:border-0"
          >
            <Link to={`/register/${ref}`} className="inline-flex min-h-11 items-center">
              <Reference>{ref}</Reference>
            </Link>
            <span className="font-semibold max-md:order-first max-md:basis-full max-md:pt-2">{body}</span>
            <span>
              {conditions > 0 ? typeWords(type).replace(' with conditions', '') : typeWords(type)}
              {conditions > 0 ? `, ${conditions} ${conditions === 1 ? 'condition' : 'conditions'}` : ''}
            </span>
            <span className="text-ink-2">{dateWords(decidedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
