import type { ReactNode } from 'react';
import { type Seat, type SeatState, seatWord } from './seat';

const slip = (colour: string, mark: ReactNode) => (
  <>
    <rect
      x="2"
      y="1"
      width="12"
      height="14"
      rx="1.5"
      fill="var(--color-sheet)"
      stroke={colour}
      strokeWidth="1.5"
    />
    {mark}
  </>
);

const EMPTY = (
  <circle
    cx="8"
    cy="8"
    r="6.5"
    fill="none"
    stroke="var(--color-edge)"
    strokeWidth="1.5"
    strokeDasharray="3 2.4"
  />
);

const MARK: Record<SeatState, ReactNode> = {
  voted: <circle cx="8" cy="8" r="7" fill="var(--color-accent)" />,
  present: (
    <circle cx="8" cy="8" r="6.5" fill="var(--color-sheet)" stroke="var(--color-ink)" strokeWidth="1.75" />
  ),
  for: slip(
    'var(--color-for)',
    <path d="M4.9 8.2l2.2 2.3 4-5" fill="none" stroke="var(--color-for)" strokeWidth="1.8" />,
  ),
  against: slip(
    'var(--color-against)',
    <path d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" stroke="var(--color-against)" strokeWidth="1.8" />,
  ),
  abstained: slip('var(--color-abstain)', <path d="M5 8h6" stroke="var(--color-abstain)" strokeWidth="2" />),
  recused: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="var(--color-sheet)" stroke="var(--color-edge)" strokeWidth="1.5" />
      <path d="M3.4 12.6L12.6 3.4" stroke="var(--color-ink-2)" strokeWidth="1.75" />
    </>
  ),
  restricted: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="var(--color-sheet)" stroke="var(--color-edge)" strokeWidth="1.5" />
      <path d="M4.5 8h7" stroke="var(--color-ink-2)" strokeWidth="1.75" />
    </>
  ),
  apologies: EMPTY,
  vacant: EMPTY,
};

const ORDER: readonly SeatState[] = [
  'voted',
  'for',
  'against',
  'abstained',
  'present',
  'recused',
  'restricted',
  'apologies',
  'vacant',
];

type TableLegendProps = {
  seats: readonly Seat[];
  /** "Coming 4", "No reply 6": how many say each. */
  counts?: boolean;
  /** Observers never sit at the table: they are named under the legend. */
  observers?: string;
  className?: string;
};

/** Only the states that are at this table. */
export function TableLegend({ seats, counts = false, observers, className = '' }: TableLegendProps) {
  const shown = ORDER.filter((state) => seats.some((seat) => seat.state === state));
  return (
    <div className={`text-sm text-ink-2 ${className}`}>
      <ul className="flex flex-wrap justify-center gap-x-5 gap-y-1">
        {shown.map((state) => {
          const here = seats.filter((seat) => seat.state === state);
          const words = [...new Set(here.map(seatWord))];
          if (counts)
            return words.map((word) => (
              <Mark
                key={word}
                state={state}
                word={`${word} ${here.filter((seat) => seatWord(seat) === word).length}`}
              />
            ));
          return (
            <Mark
              key={state}
              state={state}
              word={words.length === 1 ? (words[0] ?? '') : wordOf(state, here)}
            >
              {state === 'recused' ? (
                <span className="-ml-2 hidden xl:inline">, away from the table</span>
              ) : null}
            </Mark>
          );
        })}
      </ul>
      {observers ? <p className="mt-1 text-center">Also in the room: {observers}</p> : null}
    </div>
  );
}

function Mark({ state, word, children }: { state: SeatState; word: string; children?: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-2">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        {MARK[state]}
      </svg>
      <span className="tnum">{word}</span>
      {children}
    </li>
  );
}

/** Where every seat of a state says something of its own ("In the room", "On line"), nobody is yet to vote. */
function wordOf(state: SeatState, seats: readonly Seat[]): string {
  const nobodyVotes = state === 'present' && seats.every(({ word }) => word !== undefined);
  return nobodyVotes ? 'Here' : seatWord({ id: '', name: '', state });
}
