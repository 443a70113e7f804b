import { keptTogether } from '~/content/dates';
import { LINE_LABELS } from '~/content/minutes-words';
import type { MinuteLine } from '~/domain/minutes/minutes-content';
import { numbered } from '../decision/numbered';

/** The head of a minute, as the record has it. */
export function MinuteLines({ lines }: { lines: readonly MinuteLine[] }) {
  return (
    <>
      {numbered(lines).map(({ at, thing: { kind, text, clauses } }) => {
        const label = LINE_LABELS[kind];
        return (
          <div key={at} className="mt-1.5 leading-6 wrap-anywhere">
            <p className={LOOK[kind] ?? ''}>
              {label ? <b className="font-semibold">{label}: </b> : null}
              {keptTogether(text)}
            </p>
            {clauses.length > 0 ? (
              <ul className="mt-1 space-y-0.5 pl-5">
                {numbered(clauses).map(({ at: clause, thing }) => (
                  <li key={clause} className="pl-6 -indent-6">
                    {keptTogether(thing)}
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        );
      })}
    </>
  );
}

const LOOK: { readonly [kind in MinuteLine['kind']]?: string } = {
  resolved: 'font-semibold',
  decision: 'text-ink-2',
  action: 'font-semibold',
};
