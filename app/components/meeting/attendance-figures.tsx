import { DataTable } from '../ui/data-table';

type Figure = {
  readonly possible: number;
  readonly present: number;
  readonly onLine: number;
  readonly apologies: number;
  readonly absent: number;
  readonly share: number | null;
};
type AttendanceFiguresProps = {
  label: string;
  members: readonly (Figure & { readonly personId: string; readonly name: string })[];
  together: Figure;
};

/** Each member's attendance, and the sum. */
export function AttendanceFigures({ label, members, together }: AttendanceFiguresProps) {
  return (
    <DataTable label={label} caption={label}>
      <thead>
        <tr className="border-b-2 border-ink text-left">
          <th scope="col" className="py-2 pr-3">
            Member
          </th>
          {['Meetings', 'Present', 'Of these on line', 'Apologies', 'Absent', 'Attended'].map((word) => (
            <th key={word} scope="col" className="px-2 py-2 text-right align-bottom font-semibold last:pr-0">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {members.map(({ personId, name, ...figure }) => (
          <tr key={personId} className="border-b border-rule">
            <th scope="row" className="py-2.5 pr-3 text-left font-normal">
              {name}
            </th>
            <Figures figure={figure} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t-2 border-ink font-semibold">
          <th scope="row" className="py-2.5 pr-3 text-left">
            All
          </th>
          <Figures figure={together} />
        </tr>
      </tfoot>
    </DataTable>
  );
}

function Figures({ figure: { possible, present, onLine, apologies, absent, share } }: { figure: Figure }) {
  return (
    <>
      {[possible, present, onLine, apologies, absent].map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: five columns that never move
        <td key={index} className="px-2 py-2.5 text-right tnum">
          {count}
        </td>
      ))}
      <td className="py-2.5 pl-2 text-right tnum">
        {share === null ? `${present} of ${possible}` : `${share} %`}
      </td>
    </>
  );
}
