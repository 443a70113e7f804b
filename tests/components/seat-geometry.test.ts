import { describe, expect, it } from 'vitest';
import { type SeatGeometry, seatGeometry } from '~/components/table/seat-geometry';

const room = { width: 728, height: 400, labelWidth: 121, labelHeight: 42 };
const phone = { width: 358, height: 240, labelWidth: 8, labelHeight: 8 };
const sizes = Array.from({ length: 23 }, (_, index) => index + 3);

function gaps({ seats }: SeatGeometry): number[] {
  return seats.map((seat, index) => {
    const next = seats[(index + 1) % seats.length] ?? seat;
    return Math.hypot(next.x - seat.x, next.y - seat.y);
  });
}

describe('the geometry of the table (DESIGN.md section 5)', () => {
  it('draws the eleven seats of the picture where the picture has them', () => {
    const { r, seats } = seatGeometry({ seats: 11, ...room });
    const at = (index: number) => [seats[index]?.x.toFixed(1), seats[index]?.y.toFixed(1)];
    expect(r).toBe(28);
    expect(at(0)).toEqual(['364.0', '78.0']);
    expect(at(1)).toEqual(['463.7', '85.4']);
    expect(at(3)).toEqual(['569.6', '225.5']);
    expect(seats[1]?.slip.x.toFixed(1)).toBe('432.4');
  });

  it.each(sizes)('seats %i with the Chair at the top centre and no two touching', (count) => {
    for (const box of [room, phone]) {
      const geometry = seatGeometry({ seats: count, ...box });
      expect(geometry.seats).toHaveLength(count);
      expect(geometry.seats[0]).toMatchObject({ nx: 0, ny: -1 });
      expect(geometry.seats[0]?.x).toBeCloseTo(box.width / 2, 5);
      expect(Math.min(...gaps(geometry))).toBeGreaterThan(2 * geometry.r);
    }
  });

  it.each(sizes)('keeps the proportion, the radius and the box with %i seats', (count) => {
    const { r, rx, ry, seats } = seatGeometry({ seats: count, ...room });
    expect(rx / ry).toBeLessThanOrEqual(Math.min(2.3, 1.45 + 0.06 * count) + 1e-9);
    expect(rx / ry).toBeGreaterThanOrEqual(1.15 - 1e-9);
    expect(r).toBeGreaterThanOrEqual(11);
    expect(r).toBeLessThanOrEqual(28);
    for (const seat of seats) {
      expect(seat.x - r).toBeGreaterThan(room.labelWidth - 1);
      expect(seat.x + r).toBeLessThan(room.width - room.labelWidth + 1);
      expect(Math.hypot(seat.nx, seat.ny)).toBeCloseTo(1, 6);
    }
  });

  it('leaves the foot open when the number is odd, as a room would', () => {
    const foot = (count: number) =>
      seatGeometry({ seats: count, ...room }).seats.some(
        ({ x, y }) => Math.abs(x - room.width / 2) < 5 && y > room.height / 2,
      );
    expect(foot(11)).toBe(false);
    expect(foot(12)).toBe(true);
  });

  it('is the same on the left as on the right', () => {
    const { seats } = seatGeometry({ seats: 11, ...room });
    for (let index = 1; index <= 5; index++) {
      expect((seats[index]?.x ?? 0) + (seats[11 - index]?.x ?? 0)).toBeCloseTo(room.width, -0.5);
    }
  });
});
