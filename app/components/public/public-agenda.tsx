import { Link } from '@remix-run/react';
import { timeWords } from '~/content/dates';
import { ITEM_KIND_WORDS } from '~/content/meeting-words';
import type { PublicItem } from '~/domain/meeting/public-view';
import { Reference } from '../ui/reference';

/** The agenda as it was published, with its open papers; of others why they are not published. */
export function PublicAgenda({ items, to }: { items: readonly PublicItem[]; to: string }) {
  return (
    <ol className="mt-2 border-t border-rule">
      {items.map(({ id, number, title, kind, presenter, begins, paper, withheld, urgent }) => (
        <li key={id} className="flex gap-4 border-b border-rule py-3">
          <span className="serif-num w-9 shrink-0 text-right text-xl leading-6 text-accent">{number}</span>
          <div className="min-w-0 flex-1 leading-[22px]">
            <h3 className="serif-display text-lg">{title}</h3>
            <p className="text-ink-2">
              About {timeWords(begins)}.{whatItIs(title, ITEM_KIND_WORDS[kind], presenter)}
            </p>
            {urgent ? (
              <p className="text-ink-2">A late item, urgent by special circumstances: {urgent}</p>
            ) : null}
            {paper ? (
              <Link to={`${to}/papers/${paper.ref}`} className="inline-flex min-h-11 items-center">
                <span>
                  Read the paper, <Reference>{paper.ref}</Reference>
                </span>
              </Link>
            ) : null}
            {withheld === null ? null : (
              <p className="text-ink-2">
                <b className="font-semibold">Not for publication.</b> {withheld}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The kind of an item and who presents it; its kind is left out where the title has said it. */
function whatItIs(title: string, kind: string, presenter: string): string {
  const said = [title === kind ? '' : kind, presenter].filter(Boolean).join(', ');
  return said ? ` ${said}.` : '';
}
