import type { PaperText } from '~/content/paper-text';
import { RunText } from './run-text';
import type { Under } from './text-blocks';

type Props = { recommendations: PaperText['recommendations']; body: string; under?: Under | undefined };

/** What the body is asked to do, each with its letter and separately votable. */
export function PaperRecommendations({ recommendations, body, under }: Props) {
  let at = 0;
  return (
    <section aria-labelledby="recommendations" className="mt-5 border-t border-rule pt-4">
      <h2 id="recommendations" className="serif-display text-xl">
        Recommendations
      </h2>
      {recommendations.length === 0 ? (
        <p className="text-ink-2">None yet.</p>
      ) : (
        <p className="mt-0.5 text-ink-2">{/^the /i.test(body) ? body : `The ${body}`} is asked to:</p>
      )}
      <ol className="mt-1.5 space-y-1">
        {recommendations.map(({ key, runs }) => {
          at += 1;
          return (
            <li key={at} className="relative">
              <div
                id={key ? `r-${key}` : undefined}
                className="flex scroll-mt-40 gap-3 font-serif text-lg leading-7"
              >
                <span className="w-7 shrink-0 text-ink-3">{key ? `(${key})` : ''}</span>
                <p className="min-w-0 break-words whitespace-pre-line">
                  <RunText runs={runs} />
                </p>
              </div>
              {key ? under?.({ kind: 'recommendation', key }) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
