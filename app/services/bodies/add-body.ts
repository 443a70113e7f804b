import type { BodyCard } from '~/domain/body/body-card';
import { checkBodyCard } from '~/domain/body/check-body-card';
import type { RuleCardRefusal } from '~/domain/body/check-rule-card';
import { isBodyOf, type OrganisationKind } from '~/domain/body/is-body-of';
import { checkQuorumOfSeats, type QuorumOfSeatsRefusal } from '~/domain/body/quorum-of-seats';
import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';

export type BodyRefusal =
  | PermissionRefusal
  | RuleCardRefusal
  | QuorumOfSeatsRefusal
  | { readonly code: 'body-code-taken' }
  | { readonly code: 'organisation-unknown' | 'body-of-another-kind' };

export type NewBody = {
  readonly organisationId: string;
  /** Capital letters, as references carry it: TB. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly card: BodyCard;
  /** One a seat, in seating order, the chair first; the category where the card counts by it. */
  readonly seats: readonly { readonly role: 'chair' | 'deputy' | 'member'; readonly category: string }[];
};

/** An administrator adds a body with its seats and its rule card, which must be lawful, with a quorum that
 * they could make, and holds from today. It is of a kind that its organisation can have. */
export async function addBody(
  { actor, now }: Acting,
  input: NewBody,
): Promise<Result<{ id: string; seatIds: readonly string[] }, BodyRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  const lawful = checkBodyCard(input.card, input.seats.length);
  if (!lawful.ok) return lawful;
  const seats = input.seats.map(({ role, category }) => ({ category, leads: role !== 'member' }));
  const makeable = checkQuorumOfSeats(input.card.quorum, seats);
  if (!makeable.ok) return makeable;
  return transaction<{ id: string; seatIds: readonly string[] }, BodyRefusal>(async (tx) => {
    const { organisationId, code, name, shortName } = input;
    const effectiveOn = londonDate(now.toISOString());
    if (await tx.body.findUnique({ where: { code } })) return refuse({ code: 'body-code-taken' });
    const organisation = await tx.organisation.findUnique({ where: { id: organisationId } });
    if (!organisation) return refuse({ code: 'organisation-unknown' });
    if (!isBodyOf(input.card.profile, organisation.kind as OrganisationKind))
      return refuse({ code: 'body-of-another-kind' });
    const id = newId();
    const seats = input.seats.map((seat, position) => ({ id: newId(), bodyId: id, position, ...seat }));
    await tx.body.create({
      data: { id, organisationId, code, name, shortName, profile: input.card.profile },
    });
    await tx.ruleCard.create({
      data: {
        id: newId(),
        bodyId: id,
        version: 1,
        effectiveOn,
        card: JSON.stringify(input.card),
        createdAt: now,
      },
    });
    await tx.seat.createMany({ data: seats });
    return ok({ id, seatIds: seats.map((seat) => seat.id) });
  });
}
