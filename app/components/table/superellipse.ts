/* The construction of DESIGN.md section 5. Pure: numbers in, numbers and paths out. */

/** A place in the drawing. */
export type Point = { readonly x: number; readonly y: number };

const EXPONENT = 2.6;
const SAMPLES = 1440;
const TOP_POINTS = 144;

function onCurve(angle: number, rx: number, ry: number): Point {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return {
    x: rx * Math.sign(cos) * Math.abs(cos) ** (2 / EXPONENT),
    y: ry * Math.sign(sin) * Math.abs(sin) ** (2 / EXPONENT),
  };
}

type Curve = {
  readonly points: readonly Point[];
  readonly lengths: readonly number[];
  readonly length: number;
};

/** The curve in points, with the length from its beginning to each. */
export function sample(rx: number, ry: number): Curve {
  const points: Point[] = [];
  const lengths: number[] = [];
  let length = 0;
  for (let i = 0; i <= SAMPLES; i++) {
    const point = onCurve(-Math.PI / 2 + (i / SAMPLES) * 2 * Math.PI, rx, ry);
    const previous = points[i - 1];
    if (previous) length += Math.hypot(point.x - previous.x, point.y - previous.y);
    points.push(point);
    lengths.push(length);
  }
  return { points, lengths, length };
}

/** The point at which so much of the curve is behind. */
export function indexAtLength(curve: Curve, target: number): number {
  const index = curve.lengths.findIndex((length) => length >= target);
  return index < 0 ? SAMPLES : index;
}

/** The outward direction at a point, of length 1. */
export function normalAt(points: readonly Point[], at: number): { nx: number; ny: number } {
  const before = points[(at - 2 + SAMPLES) % SAMPLES] as Point;
  const after = points[(at + 2) % SAMPLES] as Point;
  const tx = after.x - before.x;
  const ty = after.y - before.y;
  const length = Math.hypot(tx, ty);
  return { nx: ty / length, ny: -tx / length };
}

/** The curve as the path of an SVG. */
export function closedPath(centre: Point, rx: number, ry: number): string {
  const points = Array.from({ length: TOP_POINTS }, (_, i) => {
    const { x, y } = onCurve((i / TOP_POINTS) * 2 * Math.PI, rx, ry);
    return `${(centre.x + x).toFixed(1)} ${(centre.y + y).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
