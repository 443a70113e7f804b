import { hasVoted, type Seat, seatLabel, seatWord } from './seat';
import { voteColour } from './seat-colour';
import type { SeatGeometry } from './seat-geometry';
import { type LabelPlace, labelStyle } from './seat-labels';

type SeatNamesProps = { seats: readonly Seat[]; geometry: SeatGeometry; places: readonly LabelPlace[] };

/** Surname, then state. The accessible name of the whole drawing says the same in sentences. */
export function SeatNames({ seats, geometry, places }: SeatNamesProps) {
  const style = labelStyle(seats.length);
  return seats.map((seat, index) => {
    const place = places[index];
    const chair = geometry.seats[index];
    if (!place || !chair) return null;
    const voted = hasVoted(seat.state);
    const word = seatWord(seat);
    return (
      <g key={seat.id} textAnchor={place.anchor}>
        {place.raised ? (
          <path
            d={`M${chair.x.toFixed(1)} ${(chair.y + Math.sign(chair.ny) * (geometry.r + 9)).toFixed(1)}V${(place.y + (chair.ny < 0 ? (style.words ? 23 : 5) : -15)).toFixed(1)}`}
            stroke="var(--color-edge)"
          />
        ) : null}
        <text
          x={place.x.toFixed(1)}
          y={place.y.toFixed(1)}
          fontSize={style.size}
          fontWeight="600"
          letterSpacing="-.1"
          {...squeezed(seatLabel(seat), place)}
          fill="var(--color-ink)"
        >
          {seatLabel(seat)}
        </text>
        {style.words ? (
          <text
            x={place.x.toFixed(1)}
            y={(place.y + 18).toFixed(1)}
            fontSize="14"
            fontWeight={voted ? 600 : 400}
            fill={voted ? voteColour(seat.state) : 'var(--color-ink-2)'}
          >
            {seat.chair ? (
              <tspan fontWeight="400" fill="var(--color-ink-2)">
                {'Chair, '}
              </tspan>
            ) : null}
            {seat.chair ? word.charAt(0).toLowerCase() + word.slice(1) : word}
          </text>
        ) : null}
      </g>
    );
  });
}

const WIDEST = 128;

/** A long surname beside the table is drawn together rather than run off the page. */
function squeezed(name: string, { anchor }: LabelPlace) {
  if (anchor === 'middle' || name.length * 8.6 <= WIDEST) return {};
  return { textLength: WIDEST, lengthAdjust: 'spacingAndGlyphs' } as const;
}
