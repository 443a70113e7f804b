import type { SeatGeometry, SeatPlace } from './seat-geometry';

export type LabelText = {
  readonly name: string;
  readonly word: string;
  /** Rolled back from the table. */
  readonly pushed: boolean;
  readonly you: boolean;
};

export type LabelPlace = {
  readonly x: number;
  /** Baseline of the name. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Further out than its neighbours, and joined to its seat by a line. */
  readonly raised: boolean;
};

export type LabelBox = {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly foot: number;
};

export type LabelStyle = {
  /** Room kept free beside, and above and below. */
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** The state's word under the name; in the largest rooms only the name. */
  readonly words: boolean;
  readonly size: 14 | 16;
  /** How many rows of labels may stand above and below. */
  readonly tiers: number;
};

/** A recused seat rolls back from the table by this share of its radius. */
export const ROLL_BACK = 0.62;
/** Beyond this share of the normal a seat is at the side. */
const SIDE = 0.62;

/** Up to twelve seats as the pictures; then a second row; from seventeen on surnames only. */
export function labelStyle(seats: number): LabelStyle {
  if (seats < 13) return { labelWidth: 121, labelHeight: 42, words: true, size: 16, tiers: 1 };
  if (seats < 17) return { labelWidth: 121, labelHeight: 84, words: true, size: 14, tiers: 2 };
  return { labelWidth: 121, labelHeight: 66, words: false, size: 14, tiers: 3 };
}

/** Beside the table at its ends, otherwise above or below, from the centre line out; never two on one spot. */
export function placeLabels(geometry: SeatGeometry, texts: readonly LabelText[]): readonly LabelPlace[] {
  const slant = (index: number) => Math.abs(geometry.seats[index]?.nx ?? 0);
  const outwards = geometry.seats.map((_, index) => index).sort((a, b) => slant(a) - slant(b));
  if (labelStyle(geometry.seats.length).tiers === 1) return placeInOrder(geometry, texts, outwards).places;
  // In a crowd the sides, which have the least choice, are settled first, unless that leaves a label on another.
  const sidesFirst = placeInOrder(geometry, texts, [...outwards].reverse());
  const headFirst = placeInOrder(geometry, texts, outwards);
  return headFirst.clashes < sidesFirst.clashes ? headFirst.places : sidesFirst.places;
}

function placeInOrder(geometry: SeatGeometry, texts: readonly LabelText[], order: readonly number[]) {
  const style = labelStyle(geometry.seats.length);
  const crowded = style.tiers > 1;
  const taken: LabelBox[] = [];
  const places: LabelPlace[] = [];
  let clashes = 0;
  for (const index of order) {
    const seat = geometry.seats[index];
    const text = texts[index];
    if (!seat || !text) continue;
    const at = { seat, text, r: geometry.r, style };
    const side = Math.abs(seat.nx) >= SIDE;
    const options = !side ? aboveOrBelow(at) : crowded ? [...beside(at), ...aboveOrBelow(at)] : beside(at);
    const clear = options.find((option) => isClear(labelBox(option, text, style), taken));
    const place = clear ?? (crowded ? options[0] : options.at(-1));
    if (!place) continue;
    if (!clear) clashes += 1;
    taken.push(labelBox(place, text, style));
    places[index] = place;
  }
  return { places, clashes };
}

/** What a label covers, by the width of its letters. */
export function labelBox(place: LabelPlace, text: LabelText, style: LabelStyle): LabelBox {
  const name = text.name.length * (style.size === 16 ? 8.6 : 7.6);
  const width = Math.max(name, style.words ? text.word.length * 7.1 : 0) + (style.tiers > 1 ? 4 : 10);
  const from =
    place.anchor === 'middle' ? place.x - width / 2 : place.anchor === 'start' ? place.x : place.x - width;
  return { from, to: from + width, top: place.y - 15, foot: place.y + (style.words ? 23 : 4) };
}

export function isClear(box: LabelBox, taken: readonly LabelBox[]): boolean {
  return taken.every(
    (other) => box.from > other.to || box.to < other.from || box.top > other.foot || box.foot < other.top,
  );
}

type At = { seat: SeatPlace; text: LabelText; r: number; style: LabelStyle };

/** Centred if that is clear of the labels already there, else turned outwards; in a crowd, then a row further out. */
function aboveOrBelow({ seat, text, r, style }: At): readonly LabelPlace[] {
  const push = text.pushed ? r * ROLL_BACK : 0;
  const x = seat.x + seat.nx * push;
  const y = seat.y + seat.ny * push;
  const side = Math.sign(seat.nx) || 1;
  const ring = text.you ? 6 : 0;
  const below = seat.ny > 0;
  const near = below ? y + r + 26 + ring : y - r - (style.words ? 32 : 16) - ring;
  const step = (style.words ? 40 : 20) * (below ? 1 : -1);
  return Array.from({ length: style.tiers }, (_, tier) => tier).flatMap((tier): readonly LabelPlace[] => {
    const row = { y: near + tier * step, raised: tier > 0 };
    const centred = { ...row, anchor: 'middle', x } as const;
    const turned = { ...row, anchor: side > 0 ? 'start' : 'end', x: x - side * r * 0.7 } as const;
    if (style.tiers === 1) return [centred, turned];
    const inner = { ...row, anchor: side > 0 ? 'end' : 'start', x: x + side * r * 0.7 } as const;
    return [
      centred,
      turned,
      { ...centred, x: x + side * 16 },
      { ...centred, x: x - side * 16 },
      inner,
      { ...turned, x: x + side * 20 },
      { ...centred, x: x + side * 32 },
      { ...centred, x: x - side * 32 },
    ];
  });
}

function beside({ seat, text, r, style }: At): readonly LabelPlace[] {
  const side = Math.sign(seat.nx);
  const distance = r + 17 + (text.pushed ? r * ROLL_BACK : 0) + (text.you ? 6 : 0);
  const corner = Math.abs(seat.ny) > 0.3;
  const place: LabelPlace = {
    anchor: side > 0 ? 'start' : 'end',
    x: seat.x + seat.nx * distance + side * (corner ? 5 : 2),
    y: seat.y + seat.ny * distance - (style.words ? 3 : -5) + (corner ? Math.sign(seat.ny) * 7 : 0),
    raised: false,
  };
  const shifts = style.tiers > 1 ? [0, 8, -8, 16, -16] : [0];
  return shifts.map((shift) => ({ ...place, y: place.y + shift * (Math.sign(seat.ny) || 1) }));
}
