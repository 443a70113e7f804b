import type { Profile } from '~/domain/body/profile';
import { usualCard } from '~/domain/body/usual-card';
import type { CirculatedSeat } from '~/domain/resolution/judge-resolution';

/** Seats of a resolution: the last so many vacant, the first so many kept out by an interest. */
export const seatsOf = (count: number, { vacant = 0, excluded = 0 } = {}): readonly CirculatedSeat[] =>
  Array.from({ length: count }, (_, index) => ({
    seat: `s${index}`,
    category: index === 0 ? 'independent' : '',
    personId: index < count - vacant ? `p${index}` : null,
    excluded: index < excluded,
  }));

/** The usual card of a kind of body. */
export const cardOf = (profile: Profile, quorum = 2) => usualCard(profile, quorum);

/** When it is answered. */
export const AT = '2026-06-03T09:00:00Z';

/** When it lapses. */
export const LAPSES = '2026-06-28T23:00:00Z';

/** That those of these seats agree. */
export const agree = (...seats: number[]) =>
  seats.map((index) => ({ seat: `s${index}`, choice: 'agree' as const, at: AT }));
