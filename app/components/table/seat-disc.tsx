import { initialsOf } from '../ui/person-tone';
import { hasVoted, type Seat } from './seat';
import { voteColour } from './seat-colour';

/** The seat itself by its state: empty, barred, restricted, waiting or voted. */
export function SeatDisc({
  seat,
  r,
  hatch,
  moves,
}: {
  seat: Seat;
  r: number;
  hatch: string;
  moves?: boolean;
}) {
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
