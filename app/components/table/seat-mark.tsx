import { initialsOf } from '../ui/person-tone';
import { hasVoted, type Seat, type SeatState } from './seat';
import type { SeatPlace } from './seat-geometry';
import { ROLL_BACK } from './seat-labels';

export function voteColour(state: SeatState): string {
  if (state === 'against') return 'var(--color-against)';
  if (state === 'abstained') return 'var(--color-abstain)';
  return 'var(--color-for)';
}

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

function SeatDisc({ seat, r, hatch, moves }: { seat: Seat; r: number; hatch: string; moves?: boolean }) {
  const d = (r * Math.SQRT1_2).toFixed(1);
  switch (seat.state) {
    case 'apologies':
    case 'vacant':
      return (
        <>
          <circle
            r={r.toFixed(1)}
            fill="none"
            stroke="var(--color-edge)"
            strokeWidth="1.5"
            strokeDasharray="4 4"
          />
          {seat.state === 'apologies' ? (
            <Initials seat={seat} r={r} fill="var(--color-ink-3)" weight={500} />
          ) : null}
        </>
      );
    case 'recused':
      return (
        <>
          <circle r={r.toFixed(1)} fill={`url(#${hatch})`} stroke="var(--color-edge)" strokeWidth="1.75" />
          <path d={`M-${d} ${d}L${d} -${d}`} stroke="var(--color-ink-2)" strokeWidth="2" />
        </>
      );
    case 'restricted':
      return (
        <>
          <circle
            r={(r - 0.75).toFixed(1)}
            fill="var(--color-sheet)"
            stroke="var(--color-edge)"
            strokeWidth="1.75"
          />
          <path d={`M-${d} ${d}L${d} ${d}`} stroke="var(--color-ink-2)" strokeWidth="2" />
          <Initials seat={seat} r={r} fill="var(--color-ink-2)" weight={500} />
        </>
      );
    case 'present':
      return (
        <>
          <circle
            r={(r - 1).toFixed(1)}
            fill="var(--color-sheet)"
            stroke="var(--color-ink)"
            strokeWidth="2"
          />
          <Initials seat={seat} r={r} fill="var(--color-ink)" weight={600} />
        </>
      );
    case 'voted':
    case 'for':
    case 'against':
    case 'abstained':
      return (
        <>
          <circle
            className={moves ? 'seat-fill' : undefined}
            r={r.toFixed(1)}
            fill={voteColour(seat.state)}
          />
          <Initials seat={seat} r={r} fill="var(--color-on-accent)" weight={600} />
        </>
      );
  }
}

/** Below 14.5 px initials give way to a tick for a vote that is in. */
function Initials({ seat, r, fill, weight }: { seat: Seat; r: number; fill: string; weight: number }) {
  if (r < 14.5) {
    if (!hasVoted(seat.state)) return null;
    const tick = `M${(-r * 0.38).toFixed(1)} ${(r * 0.04).toFixed(1)}l${(r * 0.26).toFixed(1)} ${(r * 0.28).toFixed(1)} ${(r * 0.5).toFixed(1)} ${(-r * 0.58).toFixed(1)}`;
    return (
      <path
        d={tick}
        fill="none"
        stroke={fill}
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    );
  }
  const size = Math.max(12, Math.min(17, r * 0.6));
  return (
    <text
      y={(size * 0.36).toFixed(1)}
      textAnchor="middle"
      fontSize={size.toFixed(1)}
      fontWeight={weight}
      fill={fill}
    >
      {initialsOf(seat.name)}
    </text>
  );
}
