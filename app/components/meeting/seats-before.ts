import { REPLY_WORDS } from '~/content/reply-words';
import type { Reply } from '~/domain/meeting/attendance-reply';
import type { SeatShown } from '~/domain/meeting/seats-shown';
import type { Seat } from '../table/seat';

/** What a seat says whose member has said so, or is there already. */
export const COMING: readonly string[] = [
  REPLY_WORDS.attending,
  REPLY_WORDS['on-line'],
  REPLY_WORDS.substitute,
  'In the room',
  'On line',
];

type Said = { readonly [seatId: string]: Reply | null } | null;

/** The seats before the meeting: who comes, who has sent apologies, who has not said. */
export function seatsBefore(seats: readonly SeatShown[], said: Said): readonly Seat[] {
  return seats.map(({ id, name, presides, you, standing }) => ({
    id,
    name,
    chair: presides,
    you,
    ...shown(standing, said?.[id] ?? null),
  }));
}

function shown(standing: SeatShown['standing'], reply: Reply | null): Pick<Seat, 'state' | 'word'> {
  switch (standing) {
    case 'vacant':
      return { state: 'vacant', word: 'Vacant' };
    case 'apologies':
      return { state: 'apologies', word: 'Apologies' };
    case 'absent':
      return { state: 'apologies', word: 'Absent' };
    case 'in-room':
    case 'restricted':
      return { state: 'present', word: 'In the room' };
    case 'on-line':
    case 'not-counted':
      return { state: 'present', word: 'On line' };
    case 'expected':
    case 'recused':
    case 'left':
      return { state: 'present', word: reply ? REPLY_WORDS[reply] : 'No reply' };
  }
}
