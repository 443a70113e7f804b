import type { ReactNode } from 'react';
import type { TrialSeat } from '~/inputs/trial';
import { SegmentedRadios } from '../ui/segmented-radios';

const AT = [
  { value: 'room', label: 'In the room' },
  { value: 'on-line', label: 'On line' },
  { value: 'left', label: 'Left' },
  { value: 'absent', label: 'Absent' },
  { value: 'vacant', label: 'Vacant' },
];
const VOTES = [
  { value: 'for', label: 'For' },
  { value: 'against', label: 'Against' },
  { value: 'abstain', label: 'Abstain' },
  { value: '', label: 'No vote' },
];

/** A row a seat where there is room for one, a card a seat where there is not. */
export function SeatRows({ seats }: { seats: readonly TrialSeat[] }) {
  return (
    <ul className="divide-y divide-rule rounded-lg border border-rule bg-sheet">
      {seats.map((seat) => (
        <SeatRow key={seat.number} seat={seat} />
      ))}
    </ul>
  );
}

function SeatRow({ seat: { number, name, category, at, barred, restricted, vote } }: { seat: TrialSeat }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 xl:gap-x-3">
      <p className="w-full font-semibold xl:w-[180px]">
        {name}
        {category ? (
          <span className="block text-sm font-normal text-ink-2 first-letter:uppercase">{category}</span>
        ) : null}
      </p>
      <SegmentedRadios legend={`Where is ${name}`} name={`at-${number}`} options={AT} defaultValue={at} />
      <SegmentedRadios
        legend={`Vote of ${name}`}
        name={`vote-${number}`}
        options={VOTES}
        defaultValue={vote}
      />
      <span className="flex gap-x-3">
        <Kept name={`barred-${number}`} checked={barred}>
          Barred<span className="sr-only"> by an interest: {name}</span>
        </Kept>
        <Kept name={`restricted-${number}`} checked={restricted}>
          Restricted<span className="sr-only"> by a standing order: {name}</span>
        </Kept>
      </span>
    </li>
  );
}

/** What keeps a seat from voting. */
function Kept({ name, checked, children }: { name: string; checked: boolean; children: ReactNode }) {
  return (
    <label className="flex min-h-11 items-center gap-2 whitespace-nowrap">
      <input
        type="checkbox"
        name={name}
        value="yes"
        defaultChecked={checked}
        className="size-6 accent-accent"
      />
      <span>{children}</span>
    </label>
  );
}
