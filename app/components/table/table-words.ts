import { fromTheChair, hasVoted, type Seat, seatWord, shortName } from './seat';

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** "A, B and C". */
export function inAList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The whole table as it would be described over the telephone. */
export function describeTable(seats: readonly Seat[]): string {
  const groups = new Map<string, string[]>();
  for (const seat of fromTheChair(seats)) {
    const word = seatWord(seat);
    const name = seat.name || 'a vacant seat';
    const role = [seat.chair ? 'in the chair' : '', seat.you ? 'who is you' : ''].filter(Boolean).join(', ');
    groups.set(word, [...(groups.get(word) ?? []), role ? `${name} (${role})` : name]);
  }
  const count = numberWord(seats.length);
  const parts = [...groups].map(([word, names]) => `${word}: ${inAList(names)}.`);
  return `${count[0]?.toUpperCase()}${count.slice(1)} seats. ${parts.join(' ')}`;
}

/**
 * "R. Pellingham (Chair), W. Harbottle and you", or nothing when every vote is in. Who is present under a word of its
 * own ("Waits for the next vote") is not waited for.
 */
export function stillToVote(seats: readonly Seat[]): string {
  const waiting = seats.filter((seat) => seat.state === 'present' && seat.word === undefined);
  const others = waiting
    .filter((seat) => !seat.you)
    .map((seat) => (seat.chair ? `${shortName(seat.name)} (Chair)` : shortName(seat.name)));
  const you = waiting.filter((seat) => seat.you).map((seat) => (seat.chair ? 'you (Chair)' : 'you'));
  return inAList([...others, ...you]);
}

export function votesIn(seats: readonly Seat[]): { cast: number; entitled: number } {
  const cast = seats.filter((seat) => hasVoted(seat.state)).length;
  return { cast, entitled: cast + seats.filter((seat) => seat.state === 'present').length };
}
