import type { BodyCard } from '~/domain/body/body-card';
import type { PersonKey } from '../people/everyone';

/** A body of the demonstration: its card, its seats in seating order with who sits there (null: nobody), its officers. */
export type BodyPlan = {
  readonly organisation: 'trust' | 'council' | 'department';
  readonly code: BodyCode;
  readonly name: string;
  readonly shortName: string;
  readonly card: BodyCard;
  readonly seats: readonly SeatPlan[];
  readonly officers: readonly PersonKey[];
};

export type BodyCode = 'ET' | 'FAR' | 'TB' | 'CAB' | 'OSC' | 'MEM' | 'DFE';

export type SeatPlan = {
  readonly who: PersonKey;
  readonly role: 'chair' | 'deputy' | 'member';
  readonly category: string;
};

/** Seats of one category: the chair first, then a deputy if there is one. */
export function seats(category: string, who: readonly PersonKey[], deputy = false): readonly SeatPlan[] {
  return who.map((person, index) => ({
    who: person,
    role: index === 0 ? 'chair' : index === 1 && deputy ? 'deputy' : 'member',
    category,
  }));
}

/** A simple majority of the votes cast. */
export const SIMPLE = { share: [1, 2], test: 'more-than', base: 'cast' } as const;
export const PUBLISHED = { castingVoteReason: true, namesPublished: true, writtenDays: 28 } as const;
