import { Link } from '@remix-run/react';
import type { MouseEvent } from 'react';
import type { BoardCard } from '~/domain/paper/board';
import type { Readers } from '~/realtime/contract';
import { PaperCard } from '../paper/paper-card';
import { Ellipsis } from '../ui/icons';
import { cardBody, cardMark } from './card-of';

type BoardItemProps = {
  card: BoardCard;
  today: string;
  now: string;
  readers: Readers;
  onMove: (ref: string) => void;
  headingLevel: 2 | 3;
};

/** One paper on the board. Its officer has a menu of moves; without JavaScript that is a page. */
export function BoardItem({ card, today, now, readers, onMove, headingLevel }: BoardItemProps) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    onMove(card.ref);
  };
  return (
    <PaperCard
      id={`card-${card.ref}`}
      headingLevel={headingLevel}
      to={`/papers/${card.ref}`}
      reference={card.ref}
      title={card.title}
      mark={cardMark(card)}
      comments={card.comments}
      readers={readers[card.id]}
      body={cardBody(card, { today, now })}
      vote={card.vote ? { cast: card.vote.voted, entitled: card.vote.electors } : undefined}
      menu={
        card.movable ? (
          <Link
            to={`/papers/${card.ref}/move?from=board`}
            onClick={open}
            aria-label={`Move ${card.ref}`}
            className="grid size-11 place-items-center rounded-sm text-ink-2"
          >
            <Ellipsis size={20} strokeWidth={1.75} aria-hidden />
          </Link>
        ) : undefined
      }
    />
  );
}
