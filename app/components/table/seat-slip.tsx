import type { SeatState } from './seat';
import { voteColour } from './seat-colour';
import type { SeatPlace } from './seat-geometry';

type SeatSlipProps = { state: SeatState; place: SeatPlace; r: number; moves?: boolean };

/** Sealed: an envelope turned to its seat. Open: an upright slip with tick, cross or dash. */
export function SeatSlip({ state, place, r, moves = false }: SeatSlipProps) {
  const sealed = state === 'voted';
  const w = r * (sealed ? 1.06 : 0.8);
  const h = r * (sealed ? 0.74 : 1);
  const colour = voteColour(state);
  const angle = sealed ? (Math.atan2(place.ny, place.nx) * 180) / Math.PI + 90 : 0;
  return (
    <g
      transform={`translate(${place.slip.x.toFixed(1)} ${place.slip.y.toFixed(1)}) rotate(${angle.toFixed(1)})`}
    >
      <g className={moves ? (sealed ? 'slip-sealed' : 'slip-open') : undefined}>
        <rect
          x={(-w / 2).toFixed(1)}
          y={(-h / 2).toFixed(1)}
          width={w.toFixed(1)}
          height={h.toFixed(1)}
          rx="1.5"
          fill="var(--color-sheet)"
          stroke={colour}
          strokeWidth="1.25"
        />
        <path
          d={slipMark(state, w, h)}
          fill="none"
          stroke={colour}
          strokeWidth={sealed ? 1.25 : 2.2}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </g>
    </g>
  );
}

function slipMark(state: SeatState, w: number, h: number): string {
  const n = (value: number) => value.toFixed(1);
  if (state === 'for')
    return `M${n(-w * 0.26)} ${n(h * 0.02)}l${n(w * 0.18)} ${n(w * 0.2)} ${n(w * 0.34)} ${n(-w * 0.42)}`;
  if (state === 'against')
    return `M${n(-w * 0.22)} ${n(-w * 0.22)}L${n(w * 0.22)} ${n(w * 0.22)}M${n(w * 0.22)} ${n(-w * 0.22)}L${n(-w * 0.22)} ${n(w * 0.22)}`;
  if (state === 'abstained') return `M${n(-w * 0.26)} 0H${n(w * 0.26)}`;
  return `M${n(-w * 0.5)} ${n(-h * 0.46)}L0 ${n(h * 0.12)} ${n(w * 0.5)} ${n(-h * 0.46)}`;
}
