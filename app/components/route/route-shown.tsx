import { Link } from '@remix-run/react';
import type { RouteTemplate } from '~/domain/paper/route-templates';

type Props = {
  route: Omit<RouteTemplate, 'stages'> & {
    readonly stages: readonly (RouteTemplate['stages'][number] & { readonly body: string })[];
  };
  mayChange: boolean;
};

/** A route with its stations in order: whose, what for, and in how long. */
export function RouteShown({ route: { key, name, summary, stages, retired }, mayChange }: Props) {
  return (
    <li className="border-t border-rule pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="serif-display text-xl">{name}</h2>
        {mayChange ? (
          <Link to={`?edit=${encodeURIComponent(key)}`} className="inline-flex min-h-11 items-center">
            Change<span className="sr-only"> {name}</span>
          </Link>
        ) : null}
      </div>
      <p className="text-ink-2">
        {summary}
        {retired ? ' No new paper takes it.' : ''}
      </p>
      <ol className="mt-2 grid gap-x-8 md:grid-cols-2">
        {stages.map((stage, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a station is its place in the line
          <li key={index} className="flex gap-3 border-t border-rule py-2">
            <span className="serif-display text-lg text-accent">{index + 1}</span>
            <span>
              {stage.name}
              <span className="block text-sm text-ink-2">
                {stage.body}, {stage.targetDays} {stage.targetUnit === 'working' ? 'working ' : ''}days
              </span>
            </span>
          </li>
        ))}
      </ol>
    </li>
  );
}
