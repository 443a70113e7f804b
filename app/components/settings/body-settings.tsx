import { Link } from '@remix-run/react';
import { theBody } from '~/content/body-words';

export type BodyShown = {
  readonly code: string;
  readonly name: string;
  readonly officers: readonly { readonly id: string; readonly name: string }[];
  readonly seats: readonly { readonly id: string; readonly holder: { readonly name: string } | null }[];
};

/** A body in a line: how many sit, who serves it, and the pages of its seats and of its rules. */
export function BodySettings({ body: { code, name, officers, seats } }: { body: BodyShown }) {
  const vacant = seats.filter(({ holder }) => holder === null).length;
  return (
    <div className="flex flex-wrap items-center gap-x-4 border-t border-rule py-1.5">
      <p className="min-w-0 flex-1 basis-72 leading-[22px]">
        <b className="font-semibold">{name}</b>{' '}
        <span className="text-ink-2">
          {code}, {seats.length} {seats.length === 1 ? 'seat' : 'seats'}
          {vacant > 0 ? `, ${vacant} vacant` : ''}.{' '}
          {officers.length > 0
            ? `Served by ${officers.map((officer) => officer.name).join(', ')}.`
            : 'No officer.'}
        </span>
      </p>
      <Link to={`/settings/seats/${code}`} className="inline-flex min-h-11 items-center">
        Seats and officers<span className="sr-only"> of {theBody(name)}</span>
      </Link>
      <Link to={`/settings/cards/${code}`} className="inline-flex min-h-11 items-center">
        Rule card<span className="sr-only"> of {theBody(name)}</span>
      </Link>
    </div>
  );
}
