export type SeatState =
  | 'present'
  | 'voted'
  | 'for'
  | 'against'
  | 'abstained'
  | 'apologies'
  | 'recused'
  | 'restricted'
  | 'vacant';

export type Seat = {
  readonly id: string;
  /** Full name, with "Cllr" kept. A vacant seat has none. */
  readonly name: string;
  readonly state: SeatState;
  /** Instead of the state's own word: "Coming", "Left 11:02", "Voted, on line". */
  readonly word?: string;
  /** Whoever presides. */
  readonly chair?: boolean;
  readonly you?: boolean;
};

const WORDS: Record<SeatState, string> = {
  present: 'Yet to vote',
  voted: 'Voted',
  for: 'For',
  against: 'Against',
  abstained: 'Abstained',
  apologies: 'Apologies',
  recused: 'Recused',
  restricted: 'May not vote',
  vacant: 'Vacant',
};

export function seatWord(seat: Seat): string {
  return seat.word ?? WORDS[seat.state];
}

export function hasVoted(state: SeatState): boolean {
  return state === 'voted' || state === 'for' || state === 'against' || state === 'abstained';
}

/** "Okafor-Birch", "Cllr Thackwray": what stands at the table. */
export function seatLabel(seat: Seat): string {
  if (seat.you) return 'You';
  if (!seat.name) return 'Vacant seat';
  const words = seat.name.split(/\s+/);
  const surname = words.at(-1) ?? seat.name;
  return /^(cllr|councillor)$/i.test(words[0] ?? '') && words.length > 1 ? `Cllr ${surname}` : surname;
}

/** "R. Pellingham": in sentences beside the table. */
export function shortName(name: string): string {
  const words = name.split(/\s+/);
  const title = /^(cllr|councillor)$/i.test(words[0] ?? '') ? 'Cllr ' : '';
  const rest = title ? words.slice(1) : words;
  if (rest.length < 2) return name;
  return `${title}${rest[0]?.[0]}.\u00a0${rest.at(-1)}`;
}

/** Seating order starts with whoever presides, at the head of the table. */
export function fromTheChair(seats: readonly Seat[]): readonly Seat[] {
  const head = seats.findIndex((seat) => seat.chair);
  return head <= 0 ? seats : [...seats.slice(head), ...seats.slice(0, head)];
}
