import type { ReactNode } from 'react';

type ChartSizesProps = {
  /** Widths of the three drawings at 1:1, for tablet, wide tablet and desktop. */
  widths: readonly [number, number, number];
  draw: (width: number, height: number) => ReactNode;
};

/** Three drawings at about 1:1, so that their text stays 14 to 16 px at any width. */
export function ChartSizes({ widths: [narrow, middle, wide], draw }: ChartSizesProps) {
  return (
    <>
      <div className="max-w-[360px] lg:hidden">{draw(narrow, 140)}</div>
      <div className="hidden max-w-[540px] lg:block xl:hidden">{draw(middle, 134)}</div>
      <div className="hidden max-w-[690px] xl:block">{draw(wide, 128)}</div>
    </>
  );
}
