/** A straight line from numbers to pixels. */
export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const span = domain[1] - domain[0] || 1;
  return (value) => range[0] + ((value - domain[0]) / span) * (range[1] - range[0]);
}

/** Two or three round numbers from nought to at least the largest: 0, 30, 60. */
export function roundTicks(largest: number): readonly number[] {
  const step =
    [1, 2, 5, 10, 15, 20, 25, 30, 40, 50, 100, 150, 200, 250, 500].find((one) => one * 2 >= largest * 0.85) ??
    Math.ceil(largest / 2000) * 1000;
  return [0, step, step * 2];
}
