import type { ReactNode } from 'react';
import { DataTable } from '../ui/data-table';
import { Table2 } from '../ui/icons';

export type ChartTable = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

type ChartFigureProps = {
  /** The finding, in words. */
  title: ReactNode;
  table: ChartTable;
  tableLabel: string;
  children: ReactNode;
};

/** Title, drawing, and the same figures behind "Table". */
export function ChartFigure({ title, table, tableLabel, children }: ChartFigureProps) {
  return (
    <figure className="flex min-w-0 flex-col">
      <figcaption className="pr-20 font-semibold">{title}</figcaption>
      <div className="relative mt-auto">
        <details className="group">
          <summary className="no-print absolute -top-[34px] right-0 inline-flex min-h-11 items-center gap-1.5 px-2 text-sm text-accent">
            <Table2 size={16} strokeWidth={1.75} aria-hidden />
            Table<span className="sr-only"> of {tableLabel}</span>
          </summary>
          <div className="pt-2">
            <DataTable label={tableLabel} caption={tableLabel} className="text-left tnum">
              <thead>
                <tr className="border-b border-ink">
                  {table.head.map((head) => (
                    <th key={head} scope="col" className="py-1 pr-4 font-semibold">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map(([first, ...rest]) => (
                  <tr key={first} className="border-b border-rule">
                    <th scope="row" className="py-1 pr-4 text-left font-normal">
                      {first}
                    </th>
                    {rest.map((cell, column) => (
                      <td key={table.head[column + 1]} className="py-1 pr-4">
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </DataTable>
          </div>
        </details>
        <div className="mt-1">{children}</div>
      </div>
    </figure>
  );
}
