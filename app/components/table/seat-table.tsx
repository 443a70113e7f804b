import { useId } from 'react';
import { CentreWords, type TableCentre } from './centre-words';
import { fromTheChair, hasVoted, type Seat, seatLabel, seatWord } from './seat';
import { seatGeometry } from './seat-geometry';
import { type LabelText, labelStyle, placeLabels } from './seat-labels';
import { SeatMark } from './seat-mark';
import { SeatNames } from './seat-names';
import { SeatSlip } from './seat-slip';
import { describeTable } from './table-words';

type SeatTableProps = {
  /** In seating order; whoever presides is turned to the head of the table. 3 to 25. */
  seats: readonly Seat[];
  /** "The table: 6 of 9 votes are in". */
  title: string;
  /** Read out after the title; by default every seat with its state. */
  description?: string;
  centre?: TableCentre;
  /** Size of the drawing at 1:1. Labels need 600 px. */
  width?: number;
  height?: number;
  labels?: boolean;
  /** Slips are left out where nothing is being voted on. */
  slips?: boolean;
  /** Seats that have just changed: only these move. */
  changed?: ReadonlySet<string>;
  onSeatTap?: (seat: Seat) => void;
  className?: string;
};

/** The table: who is here, who has voted, and never how before the vote is closed. */
export function SeatTable({
  seats,
  title,
  description,
  centre,
  width = 728,
  height = 400,
  labels = width >= 600,
  slips = true,
  changed,
  onSeatTap,
  className = '',
}: SeatTableProps) {
  const id = useId();
  const seated = fromTheChair(seats);
  const allowance = labels ? labelStyle(seated.length) : { labelWidth: 8, labelHeight: 8 };
  const geometry = seatGeometry({
    seats: seated.length,
    width,
    height,
    labelWidth: allowance.labelWidth,
    labelHeight: allowance.labelHeight,
  });
  const places = labels ? placeLabels(geometry, seated.map(labelText)) : [];
  // A recused seat at the foot takes its label with it: the drawing grows rather than run over the legend.
  const top = Math.min(0, ...places.map((place) => place.y - 16));
  const foot = Math.max(height, ...places.map((place) => place.y + 24));
  const hatch = `${id}hatch`;
  return (
    <svg
      viewBox={`0 ${top.toFixed(0)} ${width} ${(foot - top).toFixed(0)}`}
      className={`block h-auto w-full overflow-visible ${className}`}
      role="img"
      aria-labelledby={`${id}title ${id}desc`}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}desc`}>{description ?? describeTable(seats)}</desc>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--color-sheet)" />
          <path d="M0 0V6" stroke="var(--color-rule)" strokeWidth="3" />
        </pattern>
      </defs>
      <path d={geometry.top} fill="var(--color-oak)" stroke="var(--color-oak-line)" strokeWidth="1.5" />
      <path d={geometry.inlay} fill="none" stroke="var(--color-oak-line)" />
      {seated.map((seat, index) => {
        const place = geometry.seats[index];
        if (!place) return null;
        return (
          <g key={seat.id}>
            <SeatMark
              seat={seat}
              place={place}
              r={geometry.r}
              hatch={hatch}
              moves={changed?.has(seat.id)}
              onTap={onSeatTap && (() => onSeatTap(seat))}
            />
            {slips && hasVoted(seat.state) && geometry.topRy > 36 ? (
              <SeatSlip
                key={seat.state}
                state={seat.state}
                place={place}
                r={geometry.r}
                moves={changed?.has(seat.id)}
              />
            ) : null}
          </g>
        );
      })}
      {labels ? <SeatNames seats={seated} geometry={geometry} places={places} /> : null}
      {centre ? <CentreWords centre={centre} width={width} height={height} /> : null}
    </svg>
  );
}

function labelText(seat: Seat): LabelText {
  return {
    name: seatLabel(seat),
    word: `${seat.chair ? 'Chair, ' : ''}${seatWord(seat)}`,
    pushed: seat.state === 'recused',
    you: Boolean(seat.you),
  };
}
