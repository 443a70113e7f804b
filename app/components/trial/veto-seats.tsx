import type { TrialSeat } from '~/inputs/trial';
import { CheckboxField } from '../ui/checkbox-field';

/** The seats whose vote against defeats the motion. */
export function VetoSeats({ seats }: { seats: readonly TrialSeat[] }) {
  return (
    <fieldset className="mt-4">
      <legend className="font-semibold">Seats with a veto: their vote against defeats the motion</legend>
      <div className="grid gap-x-4 md:grid-cols-2 xl:grid-cols-3">
        {seats.map(({ number, name, veto }) => (
          <CheckboxField
            key={number}
            id={`veto-${number}`}
            name="veto"
            value={number}
            label={name}
            defaultChecked={veto}
          />
        ))}
      </div>
    </fieldset>
  );
}
