import type { StationState } from './station';

/** The drawing of one station around its own centre. */
export function StationMark({ state, r = 10 }: { state: StationState; r?: number }) {
  switch (state) {
    case 'passed':
      return (
        <>
          <circle r={r} fill="var(--color-accent)" />
          <path
            d="M-4.2 .3l2.9 3 5.5-6"
            fill="none"
            stroke="var(--color-on-accent)"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      );
    case 'now':
      return (
        <>
          <circle r={r + 5} fill="var(--color-accent-tint)" />
          <circle r={r - 1} fill="var(--color-sheet)" stroke="var(--color-accent)" strokeWidth="4.5" />
        </>
      );
    case 'sent-back':
      return (
        <>
          <circle r={r} fill="var(--color-sheet)" stroke="var(--color-bad)" strokeWidth="2.5" />
          <path
            d="M3.5 3.5A4.8 4.8 0 1 0-3.8 3M-3.8 3l-.6-3.4M-3.8 3l3.2-.4"
            fill="none"
            stroke="var(--color-bad)"
            strokeWidth="1.8"
            strokeLinecap="round"
          />
        </>
      );
    case 'stopped':
      return (
        <>
          <circle r={r} fill="var(--color-sheet)" stroke="var(--color-bad)" strokeWidth="2.5" />
          <path d="M-4.5 0H4.5" stroke="var(--color-bad)" strokeWidth="2.5" strokeLinecap="round" />
        </>
      );
    case 'skipped':
      return (
        <path
          d={`M0 -${r}L${r} 0 0 ${r} -${r} 0Z`}
          fill="var(--color-sheet)"
          stroke="var(--color-edge)"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      );
    case 'to-come':
      return (
        <circle
          r={r - 1}
          fill="var(--color-sheet)"
          stroke="var(--color-edge)"
          strokeWidth="2"
          strokeDasharray="3.6 2.9"
        />
      );
  }
}
