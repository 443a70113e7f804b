import type { BodyCard } from '~/domain/body/body-card';
import { PROFILES, type Profile } from '~/domain/body/profile';
import { usualCard } from '~/domain/body/usual-card';

const MOST_SEATS = 1000;
const USUAL_SEATS = 9;

/** Whose card is filled in: a body's own, or the usual one of its kind. */
export type TrialSubject = {
  readonly name: string;
  /** The version of a body's card. */
  readonly version: number | null;
  readonly card: BodyCard;
  readonly seats: readonly TrialSubjectSeat[];
};

/** A seat as the body has it, before anything of the trial is said. */
export type TrialSubjectSeat = {
  readonly role: 'chair' | 'deputy' | 'member';
  readonly category: string;
  /** null when vacant; empty where the seats have no names. */
  readonly holder: string | null;
  readonly veto: boolean;
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
