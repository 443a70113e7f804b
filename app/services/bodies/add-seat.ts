import { checkRuleCard, type RuleCardRefusal } from '~/domain/body/check-rule-card';
import { isSoleDecider } from '~/domain/body/profile';
import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { newestCard } from '~/persistence/rule-cards';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

export type AddSeatRefusal =
  | PermissionRefusal
  | RuleCardRefusal
  | { readonly code: 'chair-seat-exists' | 'one-seat-only' | 'body-in-session' };

export type NewSeat = {
  readonly bodyId: string;
  readonly role: 'chair' | 'deputy' | 'member';
  /** Where the rule card counts by it; may be empty. */
  readonly category: string;
};

/**
 * An administrator adds a seat at the end of the seating order. A quorum that is a share of all seats follows; one that is
 * a number must stay lawful (LGA 1972 Sch 12 para 6). Not while the body is in session, where it would change the quorum
 * of the sitting; not for a body in which one person decides. A company may admit
 * another member (CA 2006 s.112).
 */
export async function addSeat(
  { actor, now }: Acting,
  { bodyId, role, category }: NewSeat,
): Promise<Result<{ id: string; position: number }, AddSeatRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  return transaction<{ id: string; position: number }, AddSeatRefusal>(async (tx) => {
    const newest = await newestCard(tx, bodyId);
    if (!newest) return refuse({ code: 'not-found' });
    const { profile } = newest.card;
    if (isSoleDecider(profile)) return refuse({ code: 'one-seat-only' });
    if (await tx.meeting.count({ where: { bodyId, state: 'in-session' } }))
      return refuse({ code: 'body-in-session' });
    const seats = await tx.seat.findMany({ where: { bodyId }, orderBy: { position: 'desc' } });
    if (role === 'chair' && seats.some((seat) => seat.role === 'chair'))
      return refuse({ code: 'chair-seat-exists' });
    const lawful = checkRuleCard(newest.card, seats.length + 1);
    if (!lawful.ok) return lawful;
    const id = newId();
    const position = (seats[0]?.position ?? -1) + 1;
    await tx.seat.create({ data: { id, bodyId, position, role, category } });
    tx.tell({
      ...{ kind: 'SeatAdded', at: now, actorId: actor.personId, bodyId, subjectId: bodyId },
      facts: { seatId: id, position, role },
    });
    return ok({ id, position });
  });
}
