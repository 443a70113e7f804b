import type { ReactNode } from 'react';
import { Button } from '../ui/button';

type RowListProps = {
  id: string;
  title: string;
  hint: ReactNode;
  /** Words of the button that saves and offers one more empty row; without it the rows are all there are. */
  more?: string;
  rows: number;
  row: (index: number) => ReactNode;
  children?: ReactNode;
};

/** A list of rows in a form, the last of them empty. A row left empty is left out. */
export function RowList({ id, title, hint, more, rows, row, children }: RowListProps) {
  return (
    <fieldset id={id} className="border-t border-rule pt-4">
      <legend className="serif-display float-left w-full text-xl">{title}</legend>
      <div className="clear-both">
        <p className="leading-[22px] text-ink-2">{hint}</p>
        {children}
        <ol className="mt-2 space-y-4">
          {[...Array(rows).keys()].map((index) => (
            <li key={index} className="flex gap-3">
              <span className="serif-num w-5 shrink-0 pt-8 text-lg text-accent" aria-hidden="true">
                {index + 1}
              </span>
              <div className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)] gap-3 md:grid-cols-3">
                {row(index)}
              </div>
            </li>
          ))}
        </ol>
        {more ? (
          <Button name="more" value={id} className="mt-3 ml-8">
            {more}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}
