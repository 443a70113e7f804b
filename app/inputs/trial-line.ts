import type { RestrictedSeat } from '~/domain/ballot/outcome-input';
import { number, ruleOf } from './card-fields';
import type { Trial, TrialSeat } from './trial';

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
