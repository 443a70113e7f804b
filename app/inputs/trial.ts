import { CHOICES, METHODS, type Method } from '~/domain/ballot/outcome-input';
import type { Profile } from '~/domain/body/profile';
import { type CardFields, cardFields } from './card-fields';
import type { TrialSubject, TrialSubjectSeat } from './trial-subject';

/** Seats have a row each up to here; above it they are only counted. */
const MOST_ROWS = 25;

const ATTENDANCE = ['room', 'on-line', 'left', 'absent', 'vacant'] as const;

/** What is only counted where there are too many seats for a row each. */
export const COUNTS = ['present', 'recused', ...CHOICES] as const;

/** What whoever presides did with a tie. */
export const CASTING = ['none', 'for', 'against', 'declined'] as const;
type Attendance = (typeof ATTENDANCE)[number];

/** A seat of the trial: where it is, what bars or restricts it, and how it votes. */
export type TrialSeat = {
  readonly number: number;
  /** `Chair, Ruth Pellingham`, `Seat 4, Priti Vaswani`, `Seat 4`: what the line calls the seat. */
  readonly name: string;
  readonly category: string;
  readonly at: Attendance;
  readonly barred: boolean;
  readonly restricted: boolean;
  readonly veto: boolean;
  readonly vote: string;
  readonly leads: boolean;
};

/** The form of "Try a rule" as it is to be shown, and what it asks. */
export type Trial = {
  readonly profile: Profile;
  readonly card: CardFields;
  readonly method: Method;
  readonly ended: boolean;
  /** The number of the seat that presides. */
  readonly presiding: string;
  readonly casting: (typeof CASTING)[number];
  readonly count: number;
  /** null where there are too many for a row each. */
  readonly seats: readonly TrialSeat[] | null;
  /** The words of the standing order that restricts who votes, and whether on all business. */
  readonly standingOrder: string;
  readonly wholly: boolean;
  readonly counts: { readonly [C in (typeof COUNTS)[number]]: string };
};

/** The form as the address has it; what it leaves out is as the card and the seats are, everybody in the room. */
export function trial(asked: URLSearchParams, { card, seats }: TrialSubject): Trial {
  const sent = asked.has('go');
  const of = (name: string) => asked.get(name);
  const vetoes = new Set(asked.getAll('veto'));
  const rows = seats.map(({ role, category, holder, veto }, index): TrialSeat => {
    const place = String(index + 1);
    return {
      number: index + 1,
      name: seatName(index + 1, { role, holder }),
      category,
      at: oneOf(ATTENDANCE, of(`at-${place}`)) ?? (holder === null ? 'vacant' : 'room'),
      barred: of(`barred-${place}`) === 'yes',
      restricted: of(`restricted-${place}`) === 'yes',
      veto: sent ? vetoes.has(place) : veto,
      vote: oneOf(CHOICES, of(`vote-${place}`)) ?? '',
      leads: role !== 'member',
    };
  });
  return {
    profile: card.profile,
    card: cardFields(asked, card),
    method: oneOf(METHODS, of('method')) ?? 'meeting',
    ended: of('ended') === 'yes',
    presiding: of('presiding') ?? '1',
    casting: oneOf(CASTING, of('casting')) ?? 'none',
    count: seats.length,
    seats: rows.length <= MOST_ROWS ? rows : null,
    standingOrder: (of('standingOrder') ?? '').trim().slice(0, 500),
    wholly: of('wholly') === 'yes',
    counts: {
      present: of('present') ?? String(seats.length),
      recused: of('recused') ?? '0',
      for: of('for') ?? '0',
      against: of('against') ?? '0',
      abstain: of('abstain') ?? '0',
    },
  };
}

const ROLES = { chair: 'Chair', deputy: 'Deputy Chair', member: '' } as const;

/** Each seat's name differs: the chair is one, and all others have a number or a holder. */
function seatName(place: number, { role, holder }: Pick<TrialSubjectSeat, 'role' | 'holder'>): string {
  const title = ROLES[role];
  if (holder) return `${title || `Seat ${place}`}, ${holder}`;
  return title ? `Seat ${place}, ${title}` : `Seat ${place}`;
}

function oneOf<const T extends string>(all: readonly T[], asked: string | null): T | null {
  return all.find((one) => one === asked) ?? null;
}
