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
    <>
      <ul className="border-t-2 border-ink md:hidden" aria-label={label}>
        {[...members, { ...together, personId: 'all', name: 'All' }].map(({ personId, name, ...figure }) => (
          <li key={personId} className="flex gap-3 border-b border-rule py-2.5">
            <span className="min-w-0 flex-1">
              <b className="font-semibold">{name}</b>
              <span className="block text-sm text-ink-2 tnum">
                Present {figure.present}, of these on line {figure.onLine}. Apologies {figure.apologies},
                absent {figure.absent}.
              </span>
            </span>
            <span className="shrink-0 font-semibold tnum">{attended(figure)}</span>
          </li>
        ))}
      </ul>
      <div className="max-md:hidden">
        <Table label={label} members={members} together={together} />
      </div>
    </>
  );
}

function Table({ label, members, together }: AttendanceFiguresProps) {
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

/** "4 of 4"; of five meetings and more, a share. */
const attended = ({ share, present, possible }: Figure) =>
  share === null ? `${present} of ${possible}` : `${share}%`;

function Figures({ figure }: { figure: Figure }) {
  const { possible, present, onLine, apologies, absent } = figure;
  return (
    <>
      {[possible, present, onLine, apologies, absent].map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: five columns that never move
        <td key={index} className="px-2 py-2.5 text-right tnum">
          {count}
        </td>
      ))}
      <td className="py-2.5 pl-2 text-right tnum">{attended(figure)}</td>
    </>
  );
}
