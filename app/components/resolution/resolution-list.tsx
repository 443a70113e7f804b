import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { dateWords } from '~/content/dates';
import { KIND_WORDS } from '~/content/resolution-words';
import type { ResolutionKind, ResolutionState } from '~/domain/resolution/resolution';
import { Reference } from '../ui/reference';
import { StatusChip } from '../ui/status-chip';

export type ResolutionRow = {
  readonly ref: string;
  readonly kind: ResolutionKind;
  readonly state: ResolutionState;
  readonly title: string;
  readonly body: string;
  readonly lapsesOn: string;
  readonly endedAt: string | null;
  readonly agreed: number;
  readonly eligible: number;
  readonly needed: number;
};

type ResolutionListProps = {
  id: string;
  title: string;
  rows: readonly ResolutionRow[];
  empty: ReactNode;
};

/** Resolutions in writing, each line a link to its page. */
export function ResolutionList({ id, title, rows, empty }: ResolutionListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="serif-display text-xl">
        {title}
      </h2>
      {rows.length === 0 ? <p className="mt-1 text-ink-2">{empty}</p> : null}
      <ul className="mt-2 border-t border-rule">
        {rows.map((row) => (
          <li key={row.ref} className="border-b border-rule">
            <Link
              to={`/resolutions/${row.ref}`}
              className="grid min-h-[72px] gap-x-6 gap-y-1 py-3 text-ink no-underline md:grid-cols-[7rem_1fr_auto] md:items-center"
            >
              <Reference>{row.ref}</Reference>
              <span className="min-w-0 leading-[22px]">
                <span className="serif-display block text-lg">{row.title}</span>
                <span className="text-ink-2">
                  {row.body}. {KIND_WORDS[row.kind]}. {standing(row)}
                </span>
              </span>
              <span className="md:justify-self-end">
                <StatusChip status={row.state} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function standing({ state, agreed, eligible, needed, lapsesOn, endedAt }: ResolutionRow): string {
  const count = `${agreed} of ${eligible} agreed`;
  if (state === 'circulating')
    return `${agreed} of ${eligible} agree, ${needed} needed. It lapses at the end of ${dateWords(lapsesOn)}.`;
  return endedAt ? `${count}. ${dateWords(endedAt)}.` : `${count}.`;
}
