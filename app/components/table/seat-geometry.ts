import { closedPath, indexAtLength, normalAt, type Point, sample } from './superellipse';

/** Where a seat stands, which way it faces, and where its slip lies. */
export type SeatPlace = Point & {
  /** Outward normal of the curve at the seat, of length 1. */
  readonly nx: number;
  readonly ny: number;
  /** Where this seat's ballot slip lies on the table. */
  readonly slip: Point;
};

/** The whole table, to be drawn. */
export type SeatGeometry = {
  /** Radius of a seat. */
  readonly r: number;
  /** Half-axes of the curve on which the seats' centres lie, and of the table top. */
  readonly rx: number;
  readonly ry: number;
  readonly topRx: number;
  readonly topRy: number;
  readonly seats: readonly SeatPlace[];
  /** SVG paths of the table top and of its inlay. */
  readonly top: string;
  readonly inlay: string;
};

/** How many seats, and how much room. */
export type SeatBox = {
  readonly seats: number;
  readonly width: number;
  readonly height: number;
  /** Room kept free for labels at each side, and above and below. */
  readonly labelWidth: number;
  readonly labelHeight: number;
};
const INLAY = 9;

// The same few tables are drawn again and again, and each takes thousands of powers.
const drawn = new Map<string, SeatGeometry>();
const MOST_DRAWN = 100;

/** Seats at equal arc length on a superellipse, clockwise from the Chair at 12 o'clock. */
export function seatGeometry(box: SeatBox): SeatGeometry {
  const key = [box.seats, box.width, box.height, box.labelWidth, box.labelHeight].join(' ');
  const known = drawn.get(key) ?? construct(box);
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  drawn.set(key, known);
  return known;
}

function construct({ seats, width, height, labelWidth, labelHeight }: SeatBox): SeatGeometry {
  let r = 26;
  let axes = { rx: 0, ry: 0 };
  let curve = sample(1, 1);
  // The seat's radius and the curve's length depend on each other: eight rounds settle them.
  for (let round = 0; round < 8; round++) {
    axes = proportion(width / 2 - labelWidth - r - 8, height / 2 - labelHeight - r - 8, seats);
    curve = sample(axes.rx, axes.ry);
    r = Math.max(11, Math.min(28, (curve.length / seats) * 0.29, height * 0.095));
  }
  const { rx, ry } = axes;
  const centre = { x: width / 2, y: height / 2 };
  const topRx = rx - r - 12;
  const topRy = ry - r - 12;
  const inset = r * 0.5 + 11;
  const places = Array.from({ length: seats }, (_, seat): SeatPlace => {
    const at = indexAtLength(curve, (seat / seats) * curve.length);
    const point = curve.points[at] as Point;
    const normal = seat === 0 ? { nx: 0, ny: -1 } : normalAt(curve.points, at);
    return {
      x: centre.x + point.x,
      y: centre.y + point.y,
      ...normal,
      slip: {
        x: centre.x + (point.x * (topRx - inset)) / rx,
        y: centre.y + (point.y * (topRy - inset)) / ry,
      },
    };
  });
  return {
    r,
    rx,
    ry,
    topRx,
    topRy,
    seats: places,
    top: closedPath(centre, topRx, topRy),
    inlay: closedPath(centre, topRx - INLAY, topRy - INLAY),
  };
}

/** A boardroom's proportion: never longer than 2.3 to 1, never rounder than 1.15 to 1. */
function proportion(rx: number, ry: number, seats: number): { rx: number; ry: number } {
  const longest = Math.min(2.3, 1.45 + seats * 0.06);
  if (rx / ry > longest) return { rx: ry * longest, ry };
  if (rx / ry < 1.15) return { rx, ry: rx / 1.15 };
  return { rx, ry };
}
