import { useRef, useState } from 'react';
import { List } from '../ui/icons';
import { useSingleKey } from '../ui/use-single-key';
import type { TableCentre } from './centre-words';
import { fromTheChair, type Seat, seatWord } from './seat';
import { SeatList } from './seat-list';
import { SeatTable } from './seat-table';
import { TableLegend } from './table-legend';
import { stillToVote } from './table-words';
import { useChangedSeats } from './use-changed-seats';

const MOST_AT_A_TABLE = 25;

type TableViewProps = {
  seats: readonly Seat[];
  title: string;
  description?: string;
  centre?: TableCentre;
  observers?: string;
  /** Says "Still to vote: …" under the table without labels. */
  voting?: boolean;
  /** Out of date: dimmed to 60 %. */
  stale?: boolean;
  /** The legend says how many of each. */
  counts?: boolean;
};

/** The labelled table, the phone's table, the legend and "Show as a list" (key L). */
export function TableView({
  seats,
  title,
  description,
  centre,
  observers,
  voting = false,
  stale = false,
  counts = false,
}: TableViewProps) {
  const list = useRef<HTMLDetailsElement>(null);
  const [named, setNamed] = useState<Seat | null>(null);
  const changed = useChangedSeats(seats);
  useSingleKey('l', () => {
    if (list.current) list.current.open = !list.current.open;
  });
  const drawn = seats.length >= 3 && seats.length <= MOST_AT_A_TABLE;
  const waiting = voting ? stillToVote(seats) : '';
  const shared = { seats, title, description, centre, changed };
  return (
    <div className={stale ? 'opacity-60' : ''}>
      {drawn ? (
        <>
          <div className="mx-auto hidden max-w-[760px] md:block">
            <SeatTable {...shared} height={seats.length > 12 ? 480 : 400} />
          </div>
          <div className="mx-auto max-w-[440px] md:hidden">
            <SeatTable {...shared} width={358} height={280} labels={false} onSeatTap={setNamed} />
          </div>
          <TableLegend
            {...{ seats, observers, counts }}
            className={`mt-2 md:block ${counts ? '' : 'hidden'}`}
          />
          <p className="pt-1 text-ink-2 leading-[22px] empty:hidden md:hidden">
            {named ? (
              <NamedSeat seat={seats.find(({ id }) => id === named.id) ?? named} />
            ) : waiting ? (
              <StillToVote words={waiting} />
            ) : null}
          </p>
        </>
      ) : null}
      <details ref={list} open={!drawn} className="mt-1">
        <summary className="inline-flex min-h-11 items-center gap-2 text-accent">
          <List size={18} strokeWidth={1.75} aria-hidden />
          Show as a list
        </summary>
        <SeatList seats={fromTheChair(seats)} />
      </details>
    </div>
  );
}

function StillToVote({ words }: { words: string }) {
  return (
    <>
      <b className="font-semibold text-ink">Still to vote:</b> {words}.
    </>
  );
}

function NamedSeat({ seat }: { seat: Seat }) {
  return (
    <>
      <b className="font-semibold text-ink">{seat.you ? 'You' : seat.name || 'Vacant seat'}:</b>{' '}
      {seatWord(seat).toLowerCase()}.
    </>
  );
}
