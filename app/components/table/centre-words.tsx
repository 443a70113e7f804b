/** What stands in the middle of the table. */
export type TableCentre = {
  /** The one result: "6 of 9". */
  figure: string;
  /** One line under it: "votes are in". */
  line?: string;
};

/** On a phone a longer line would lie under the slips at either side of it. */
const LONGEST_BESIDE_SLIPS = 12;

/** The one result in the middle of the table, with a line under it. */
export function CentreWords({
  centre,
  width,
  height,
}: {
  centre: TableCentre;
  width: number;
  height: number;
}) {
  const size = width < 330 ? 26 : width < 380 ? 30 : 56;
  const figureY = height / 2 + (centre.line ? (size === 56 ? 4 : 0) : size * 0.34);
  return (
    <g textAnchor="middle">
      <text
        className="serif"
        x={width / 2}
        y={figureY}
        fontSize={size}
        fontWeight="600"
        letterSpacing={size === 56 ? -1.5 : -0.6}
        fill="var(--color-ink)"
      >
        {centre.figure}
      </text>
      {centre.line ? (
        <text
          x={width / 2}
          y={figureY + (size === 56 ? 26 : 19)}
          fontSize={width < 330 || (size !== 56 && centre.line.length > LONGEST_BESIDE_SLIPS) ? 14 : 16}
          fontWeight="500"
          fill="var(--color-ink-2)"
        >
          {centre.line}
        </text>
      ) : null}
    </g>
  );
}
