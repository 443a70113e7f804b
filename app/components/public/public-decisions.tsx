import { dateWords } from '~/content/dates';
import { typeWords } from '~/domain/decision/result-text';
import type { PublicDecision } from '~/domain/meeting/public-view';
import { Reference } from '../ui/reference';

/** What a body decided on open papers and published, the newest first; each can be linked to by its reference. */
export function PublicDecisions({ decisions }: { decisions: readonly PublicDecision[] }) {
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions" className="serif-display text-xl">
        Decisions
      </h2>
      {decisions.length === 0 ? (
        <p className="mt-1 text-ink-2">No decision on an open paper is published yet.</p>
      ) : null}
      <ul className="mt-2">
        {decisions.map(({ ref, title, type, resolved, decidedAt }) => (
          <li key={ref} id={ref.replaceAll('/', '-')} className="border-t border-rule py-3 leading-[22px]">
            <h3 className="serif-display text-lg">{title}</h3>
            <p className="flex flex-wrap gap-x-3 text-ink-2">
              <Reference>{ref}</Reference>
              <span>
                {typeWords(type)}, {dateWords(decidedAt)}
              </span>
            </p>
            <ul className="mt-1 max-w-[680px] space-y-1">
              {resolved.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
