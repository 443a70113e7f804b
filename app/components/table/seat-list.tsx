import { DataTable } from '../ui/data-table';
import { fromTheChair, type Seat, seatWord } from './seat';

/** The same table as a real one: names, roles and states in seating order. */
export function SeatList({
  seats,
  caption = 'Seats and their states',
}: {
  seats: readonly Seat[];
  caption?: string;
}) {
  return (
    <DataTable label={caption} caption={caption} className="text-left">
      <thead>
        <tr className="border-b border-ink">
          <th scope="col" className="py-2 pr-4 font-semibold">
            Member
          </th>
          <th scope="col" className="py-2 font-semibold">
            State
          </th>
        </tr>
      </thead>
      <tbody>
        {fromTheChair(seats).map((seat) => (
          <tr key={seat.id} className="border-b border-rule">
            <th scope="row" className="py-2 pr-4 text-left font-normal">
              {seat.name || 'Vacant seat'}
              {seat.chair ? <span className="text-ink-2">, Chair</span> : null}
              {seat.you ? <b className="font-semibold"> (you)</b> : null}
            </th>
            <td className="py-2">{seatWord(seat)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
