import type { SeatGeometry, SeatPlace } from './seat-geometry'

export type LabelText = { readonly name: string; readonly word: string; readonly pushed: boolean; readonly you: boolean }

export type LabelPlace = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }

/** A recused seat rolls back from the table by this share of its radius. */
export const ROLL_BACK = 0.62

type Taken = { readonly from: number; readonly to: number; readonly y: number }

/** Where each seat's two lines stand. Beside the table at its ends, otherwise above or below, from the centre line out. */
export function placeLabels(geometry: SeatGeometry, texts: readonly LabelText[]): readonly LabelPlace[] {
  const taken: Taken[] = []
  const places: LabelPlace[] = []
  const outwards = geometry.seats.map((_, index) => index).sort((a, b) => across(geometry, a) - across(geometry, b))
  for (const index of outwards) {
    const seat = geometry.seats[index]
    const text = texts[index]
    if (!seat || !text) continue
    places[index] = Math.abs(seat.nx) < ROLL_BACK ? aboveOrBelow({ seat, text, r: geometry.r, taken }) : beside(seat, text, geometry.r)
  }
  return places
}

function across(geometry: SeatGeometry, index: number): number {
  return Math.abs(geometry.seats[index]?.nx ?? 0)
}

function centreOf(seat: SeatPlace, text: LabelText, r: number): { x: number; y: number } {
  const push = text.pushed ? r * ROLL_BACK : 0
  return { x: seat.x + seat.nx * push, y: seat.y + seat.ny * push }
}

type AboveOrBelow = { seat: SeatPlace; text: LabelText; r: number; taken: Taken[] }

/** Centred if that is clear of the labels already there, else turned outwards. */
function aboveOrBelow({ seat, text, r, taken }: AboveOrBelow): LabelPlace {
  const { x, y } = centreOf(seat, text, r)
  const side = Math.sign(seat.nx) || 1
  const ring = text.you ? 6 : 0
  const width = Math.max(text.name.length * 8.6, text.word.length * 7.1) + 10
  const baseline = seat.ny < 0 ? y - r - 32 - ring : y + r + 26 + ring
  const centred = { place: { anchor: 'middle', x, y: baseline }, from: x - width / 2 } as const
  const turned = {
    place: { anchor: side > 0 ? 'start' : 'end', x: x - side * r * 0.7, y: baseline },
    from: side > 0 ? x - r * 0.7 : x + r * 0.7 - width,
  } as const
  const clear = ({ from }: { from: number }) => taken.every((box) => from > box.to || from + width < box.from || Math.abs(box.y - baseline) > 38)
  const chosen = clear(centred) ? centred : turned
  taken.push({ from: chosen.from, to: chosen.from + width, y: baseline })
  return chosen.place
}

function beside(seat: SeatPlace, text: LabelText, r: number): LabelPlace {
  const side = Math.sign(seat.nx)
  const distance = r + 17 + (text.pushed ? r * ROLL_BACK : 0) + (text.you ? 6 : 0)
  const corner = Math.abs(seat.ny) > 0.3
  return {
    anchor: side > 0 ? 'start' : 'end',
    x: seat.x + seat.nx * distance + side * (corner ? 5 : 2),
    y: seat.y + seat.ny * distance - 3 + (corner ? Math.sign(seat.ny) * 7 : 0),
  }
}
