import { SealedMark } from './sealed-mark';
export type SealState = 'sealed' | 'unsealed' | 'corrected' | 'broken';

const WORD: Record<SealState, string> = {
  sealed: 'Sealed',
  unsealed: 'Not sealed yet',
  corrected: 'Sealed, corrected by a later record',
  broken: 'The chain breaks here',
};

type SealBeadProps = {
  state: SealState;
  /** Ends of the chain as it is shown: the newest hangs from nothing, the first holds nothing. */
  newest?: boolean;
  oldest?: boolean;
};

/** Fills a relative table cell: the register's rows hang on a chain of beads. */
export function SealBead({ state, newest = false, oldest = false }: SealBeadProps) {
  const open = state === 'unsealed' || state === 'broken';
  return (
    <>
      <span className="sr-only">{WORD[state]}</span>
      <span className="block w-9" aria-hidden="true" />
      <span className="absolute inset-x-0 inset-y-0 flex flex-col items-center" aria-hidden="true">
        <span className={`w-0 flex-1 ${newest ? '' : 'border-l-[2.5px] border-accent'}`} />
        <span
          className={`w-0 flex-1 ${oldest ? '' : open ? 'border-l-2 border-dashed border-edge' : 'border-l-[2.5px] border-accent'}`}
        />
      </span>
      <svg
        className="absolute top-1/2 left-1/2 -translate-x-1/2 -translate-y-1/2"
        width="24"
        height="24"
        viewBox="-12 -12 24 24"
        aria-hidden="true"
      >
        <Bead state={state} />
      </svg>
    </>
  );
}

function Bead({ state }: { state: SealState }) {
  if (state === 'unsealed')
    return (
      <circle
        r="7"
        fill="var(--color-paper)"
        stroke="var(--color-edge)"
        strokeWidth="2"
        strokeDasharray="3 2.4"
      />
    );
  if (state === 'broken')
    return (
      <>
        <circle r="8" fill="var(--color-sheet)" stroke="var(--color-bad)" strokeWidth="2.5" />
        <path d="M-3 -3L3 3M3 -3L-3 3" stroke="var(--color-bad)" strokeWidth="2" strokeLinecap="round" />
      </>
    );
  return (
    <>
      {state === 'corrected' ? (
        <circle r="10.5" fill="var(--color-paper)" stroke="var(--color-accent)" strokeWidth="1.5" />
      ) : null}
      <SealedMark />
    </>
  );
}
