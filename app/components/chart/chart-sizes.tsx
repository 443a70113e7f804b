import type { ReactNode } from 'react';

type ChartSizesProps = { draw: (width: number, height: number) => ReactNode };

/** Three drawings at about 1:1, so that their text stays 14 to 16 px at any width. */
export function ChartSizes({ draw }: ChartSizesProps) {
  return (
    <>
      <div className="max-w-[350px] lg:hidden">{draw(310, 140)}</div>
      <div className="hidden max-w-[540px] lg:block xl:hidden">{draw(470, 134)}</div>
      <div className="hidden max-w-[690px] xl:block">{draw(600, 128)}</div>
    </>
  );
}
