import { Link } from '@remix-run/react';
import { ITEM_KIND_WORDS } from '~/content/meeting-words';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import { itemNumber } from '~/domain/meeting/item-number';
import { Notice } from '../ui/notice';
import { Reference } from '../ui/reference';

type BrowsedProps = { item: AgendaLine; current: AgendaLine | undefined; to: string };

/** Another item than the one in hand, looked at freely; what the meeting is on is said all the while, with the way back. */
export function Browsed({ item, current, to }: BrowsedProps) {
  const { paper, kind, minutes, state, result, ballots } = item;
  return (
    <>
      <Notice
        title={
          current
            ? `You are looking ahead or back. The meeting is on item ${itemNumber(current)}, ${current.title}.`
            : 'You are looking ahead or back. The meeting is between items.'
        }
        action={
          <Link to={to} preventScrollReset className="btn">
            Back to the meeting
          </Link>
        }
      />
      <p className="mt-4 text-ink-2">
        Item {itemNumber(item)}, {ITEM_KIND_WORDS[kind].toLowerCase()}, {minutes}{' '}
        {minutes === 1 ? 'minute' : 'minutes'}
      </p>
      <h1 className="serif-display mt-1 text-xl md:text-3xl">{item.title}</h1>
      <p className="mt-2">
        {state === 'done' ? (result ? `Done: ${result}.` : 'Done.') : 'Still to come.'}{' '}
        {ballots.map(({ id }, index) => (
          <Link key={id} to={`/ballots/${id}`} className="mr-3">
            {ballots.length === 1 ? 'The vote' : `Vote ${index + 1}`}
          </Link>
        ))}
      </p>
      {paper ? (
        <Link to={`/papers/${paper.ref}?version=${paper.version ?? ''}`} className="btn mt-4">
          <span>
            Read <Reference>{paper.ref}</Reference>
            {paper.version ? `, version ${paper.version}` : ''}
          </span>
        </Link>
      ) : null}
    </>
  );
}
