import { CHOICES, METHODS, type Method, type RestrictedSeat } from '~/domain/ballot/outcome-input';
import type { BodyCard } from '~/domain/body/body-card';
import { PROFILES, type Profile } from '~/domain/body/profile';
import { usualCard } from '~/domain/body/usual-card';
import { type CardFields, cardFields, number, ruleOf } from './card-fields';

/** Seats have a row each up to here; above it they are only counted. */
const MOST_ROWS = 25;
const MOST_SEATS = 1000;
const USUAL_SEATS = 9;

const ATTENDANCE = ['room', 'on-line', 'left', 'absent', 'vacant'] as const;
export const COUNTS = ['present', 'recused', ...CHOICES] as const;
export const CASTING = ['none', 'for', 'against', 'declined'] as const;
type Attendance = (typeof ATTENDANCE)[number];

/** Whose card is filled in: a body's own, or the usual one of its kind. */
export type TrialSubject = {
  readonly name: string;
  /** The version of a body's card. */
  readonly version: number | null;
  readonly card: BodyCard;
  readonly seats: readonly TrialSubjectSeat[];
};
type TrialSubjectSeat = {
  readonly role: 'chair' | 'deputy' | 'member';
  readonly category: string;
  /** null when vacant; empty where the seats have no names. */
  readonly holder: string | null;
  readonly veto: boolean;
};

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

/** The code of the body asked for, or the kind of body; null for neither. */
export function trialOf(asked: string): { readonly code: string } | { readonly profile: Profile } | null {
  const profile = PROFILES.find((one) => `kind:${one}` === asked);
  if (profile) return { profile };
  return /^[A-Z0-9]{1,8}$/.test(asked) ? { code: asked } : null;
}

/** A body of a kind with its usual card, and as many seats as are asked for. */
export function kindSubject(
  profile: Profile,
  { name, seats }: { name: string; seats: string | null },
): TrialSubject {
  const alone = profile === 'individual' || profile === 'secretary-of-state';
  const asked = alone ? 1 : Number(seats ?? USUAL_SEATS);
  const count = Number.isInteger(asked) && asked > 0 ? Math.min(asked, MOST_SEATS) : USUAL_SEATS;
  return {
    name,
    version: null,
    // Members of a company are two, and a sole member one (CA 2006 s.318).
    card: usualCard(profile, profile === 'trust-members' ? 2 : Math.floor(count / 2) + 1, count),
    seats: Array.from({ length: count }, (_, index) => ({
      role: index === 0 ? 'chair' : 'member',
      category: '',
      holder: '',
      veto: false,
    })),
  };
}

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

// All votes of the form were in time: it has no times. An end makes the rules of a period judge, and that is all.
const IN_TIME = '2000-01-01T00:00:00Z';
const END = '2000-01-02T00:00:00Z';

/** The form as a line of `npm run -s outcome`. */
export function trialLine({ profile, card, method, ended, casting, ...rest }: Trial): unknown {
  const seats = rest.seats ?? [];
  const presiding = seats.find((seat) => String(seat.number) === rest.presiding)?.name ?? 'chair';
  const act = { by: presiding, choice: casting === 'declined' ? null : casting };
  return {
    id: 'trial',
    rule: ruleOf(card, { profile, veto: seats.filter(({ veto }) => veto).map(({ name }) => name) }),
    ...(rest.seats ? listed(rest.seats) : counted(rest)),
    ...(ended ? { closedAt: END } : {}),
    ...(casting === 'none' ? {} : { castingVote: act }),
    method,
  };
}

/** The seats of which one must be counted, by the card of the form; null where it asks for none or they are only counted. */
export function trialLeads({ card, seats }: Trial): readonly string[] | null {
  if (card.chairOrDeputy !== 'yes' || !seats) return null;
  return seats.filter(({ leads }) => leads).map(({ name }) => name);
}

/** Seats that a standing order keeps from voting: filled, and not barred by an interest already. */
export function trialRestricted({ seats, standingOrder, wholly }: Trial): readonly RestrictedSeat[] {
  return (seats ?? [])
    .filter(({ restricted, barred, at }) => restricted && !barred && at !== 'vacant')
    .map(({ name }) => ({ seat: name, standingOrder: standingOrder || UNSAID_ORDER, wholly }));
}

const UNSAID_ORDER = 'one that is tried here, without its words.';

function listed(seats: readonly TrialSeat[]) {
  return {
    seats: seats.map(({ name, category, at }) => ({
      seat: name,
      ...(category ? { category } : {}),
      vacant: at === 'vacant',
    })),
    present: seats
      .filter(({ at }) => at !== 'absent' && at !== 'vacant')
      .map(({ name, at }) => ({ seat: name, remote: at === 'on-line', left: at === 'left' })),
    recused: seats.filter(({ barred }) => barred).map(({ name }) => name),
    votes: seats
      .filter(({ vote }) => vote !== '')
      .map(({ name, vote }) => ({ seat: name, choice: vote, castAt: IN_TIME })),
  };
}

function counted({ count, counts }: Pick<Trial, 'count' | 'counts'>) {
  return {
    seats: count,
    present: number(counts.present),
    recused: number(counts.recused),
    votes: { for: number(counts.for), against: number(counts.against), abstain: number(counts.abstain) },
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
