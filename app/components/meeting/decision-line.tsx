import { Link } from '@remix-run/react';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import { Reference } from '../ui/reference';

/** The record of an item: where it is, or for the officer where to write it. */
export function DecisionLine({ item, officer }: { item: AgendaLine; officer: boolean }) {
  const { decision } = item;
  if (decision) {
    return (
      <p>
        {decision.sealed ? 'Recorded as ' : 'The record is being written: '}
        <Link to={decision.sealed ? `/register/${decision.ref}` : `/decisions/${decision.id}`}>
          <Reference>{decision.ref}</Reference>
        </Link>
        .
      </p>
    );
  }
  if (!officer) return null;
  return (
    <p>
      <Link to={`/decisions/new?item=${item.id}`} className="inline-flex min-h-11 items-center font-semibold">
        Record the decision
      </Link>
    </p>
  );
}
