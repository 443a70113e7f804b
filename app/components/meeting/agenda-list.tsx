import { Link } from '@remix-run/react';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import { itemNumber } from '~/domain/meeting/item-number';
import { Check } from '../ui/icons';

type AgendaListProps = {
  agenda: readonly AgendaLine[];
  /** What is going on in the item in hand: "Vote open". */
  now?: string;
  /** The item that is looked at instead of the one in hand. */
  browsed?: string | undefined;
};

/** The agenda beside the table: what is done, what is in hand, what is to come. */
export function AgendaList({ agenda, now, browsed }: AgendaListProps) {
  return (
    <ol>
      {agenda.map((item) =>
        item.state === 'current' ? (
          <li
            key={item.id}
            aria-current="step"
            className="relative my-1.5 -ml-2.5 flex gap-3 rounded-md bg-accent-tint py-2.5 pr-2 pl-2.5"
          >
            <ItemNumber of={item} className="font-semibold text-accent-deep" />
            <span className="leading-6 font-semibold">
              {item.title}
              {now ? <span className="block font-normal text-ink-2">{now}</span> : null}
            </span>
          </li>
        ) : (
          <li key={item.id} className="relative flex gap-3">
            <ItemNumber of={item} className="pt-2.5 text-ink-3" />
            <Link
              to={`?item=${item.id}`}
              preventScrollReset
              aria-current={item.id === browsed ? 'true' : undefined}
              className={`min-h-11 min-w-0 grow py-2.5 leading-6 no-underline hover:underline ${item.id === browsed ? 'font-semibold text-ink' : item.state === 'done' ? 'text-ink-3' : 'text-ink-2'}`}
            >
              {item.title}
            </Link>
            {item.state === 'done' ? (
              <span className="pt-3.5 pr-1 text-ink-3">
                <Check size={16} strokeWidth={2} aria-hidden />
                <span className="sr-only">done</span>
              </span>
            ) : null}
          </li>
        ),
      )}
    </ol>
  );
}

function ItemNumber({ of, className }: { of: AgendaLine; className: string }) {
  return <span className={`tnum w-5 shrink-0 text-right ${className}`}>{itemNumber(of)}</span>;
}
