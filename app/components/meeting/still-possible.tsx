import { Link } from '@remix-run/react';
import { BELOW_QUORUM_WORDS } from '~/content/below-quorum-words';
import type { StillPossible as Possible } from '~/domain/meeting/below-quorum';

/** What may still be done without a quorum. */
export function StillPossible({ still }: { still: readonly Possible[] }) {
  if (still.length === 0) return null;
  return (
    <section aria-label="What may still be done" className="mt-2">
      <h3 className="font-semibold">What may still be done</h3>
      <ul className="mt-1 space-y-1.5 leading-[22px]">
        {still.map((key) => {
          const { says, source } = BELOW_QUORUM_WORDS[key];
          return (
            <li key={key}>
              {key === 'seek-dispensation' ? (
                <Link to="/dispensations" className="inline-flex min-h-11 items-center">
                  {says}
                </Link>
              ) : (
                says
              )}
              <span className="block text-sm text-ink-2">{source}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
