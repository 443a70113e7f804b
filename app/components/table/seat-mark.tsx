import { hasVoted, type Seat } from './seat';
import { voteColour } from './seat-colour';
import { SeatDisc } from './seat-disc';
import type { SeatPlace } from './seat-geometry';
import { ROLL_BACK } from './seat-labels';

type SeatMarkProps = {
  seat: Seat;
  place: SeatPlace;
  r: number;
  hatch: string;
  moves?: boolean;
  onTap?: () => void;
};

/** One chair: back, ring, initials; silhouette and texture as well as colour. */
export function SeatMark({ seat, place, r, hatch, moves, onTap }: SeatMarkProps) {
  const push = seat.state === 'recused' ? r * ROLL_BACK : 0;
  const x = place.x + place.nx * push;
  const y = place.y + place.ny * push;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: tapping only names the seat; the list view says the same
    <g className="seat" transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} onClick={onTap}>
      {seat.you ? (
        <circle
          r={(r + 10.5).toFixed(1)}
          fill="var(--color-accent-tint)"
          stroke="var(--color-ink)"
          strokeWidth="2.5"
        />
      ) : null}
      <ChairBack seat={seat} place={place} r={r} />
      <SeatDisc seat={seat} r={r} hatch={hatch} moves={moves} />
    </g>
  );
}

function ChairBack({ seat, place, r }: { seat: Seat; place: SeatPlace; r: number }) {
  const reach = r + 5;
  const x = (reach * Math.cos(1.02)).toFixed(1);
  const y = (reach * Math.sin(1.02)).toFixed(1);
  const angle = (Math.atan2(place.ny, place.nx) * 180) / Math.PI;
  const empty = seat.state === 'apologies' || seat.state === 'vacant';
  const stroke = hasVoted(seat.state)
    ? voteColour(seat.state)
    : seat.state === 'present'
      ? 'var(--color-ink)'
      : 'var(--color-edge)';
  return (
    <path
      d={`M${x} -${y}A${reach.toFixed(1)} ${reach.toFixed(1)} 0 0 1 ${x} ${y}`}
      transform={`rotate(${angle.toFixed(1)})`}
      fill="none"
      strokeLinecap="round"
      stroke={stroke}
      strokeWidth={empty ? 1.5 : Math.max(2.5, r * 0.17).toFixed(1)}
      strokeDasharray={empty ? '3 3' : undefined}
    />
  );
}
