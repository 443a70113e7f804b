import type { Cell, TextBlock } from '~/domain/paper/text-block';
import { DataTable } from '../ui/data-table';
import { RunText } from './run-text';

type TextTableProps = { table: Extract<TextBlock, { kind: 'table' }>; label: string };

const ALIGN = { left: '', right: 'text-right tnum', center: 'text-center' } as const;

/** A table of the paper's text; the first cell of a row is its head. */
export function TextTable({ table, label }: TextTableProps) {
  return (
    <div className="mt-4 md:ml-11">
      <DataTable label={label} className="leading-[22px]">
        <thead>
          <tr className="border-b-2 border-ink text-left">
            {inOrder(table.head).map(({ key, one }) => (
              <th
                key={key}
                scope="col"
                className={`py-2 pr-4 align-bottom font-semibold ${ALIGN[one.align]}`}
              >
                <RunText runs={one.runs} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(table.rows).map(({ key, one: row }) => (
            <tr key={key} className="border-b border-rule align-top">
              <Row cells={row} />
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}

function Row({ cells }: { cells: readonly Cell[] }) {
  return inOrder(cells).map(({ key, one: cell }) =>
    key === 1 ? (
      <th key={key} scope="row" className="min-w-[8rem] py-2 pr-4 text-left font-semibold">
        <RunText runs={cell.runs} />
      </th>
    ) : (
      <td key={key} className={`py-2 pr-4 text-ink-2 ${ALIGN[cell.align]}`}>
        <RunText runs={cell.runs} />
      </td>
    ),
  );
}

function inOrder<T>(list: readonly T[]) {
  let at = 0;
  return list.map((one) => {
    at += 1;
    return { key: at, one };
  });
}
