export type Office = { readonly bodyId: string };
export type HeldSeat = {
  readonly seatId: string;
  readonly bodyId: string;
  readonly role: 'chair' | 'deputy' | 'member';
};

/** Who acts, with the seats and offices held on the day. An administrator has no right to content by being one. */
export type Actor = {
  readonly personId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationKind: 'trust' | 'council' | 'department';
  readonly administrator: boolean;
  readonly seats: readonly HeldSeat[];
  readonly offices: readonly Office[];
};

export function sitsOn(actor: Actor, bodyId: string): boolean {
  return actor.seats.some((seat) => seat.bodyId === bodyId);
}

export function isOfficerOf(actor: Actor, bodyId: string): boolean {
  return actor.offices.some((office) => office.bodyId === bodyId);
}

/** The bodies that the actor sits on or serves: the scope of lists. */
export function bodiesOf(actor: Actor): readonly string[] {
  return [...new Set([...actor.seats, ...actor.offices].map((place) => place.bodyId))];
}
