import { decideSeating } from '~/domain/body/decide-seating';
import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

export type OfficeRefusal =
  | PermissionRefusal
  | { readonly code: 'place-ends-before-it-begins' }
  | { readonly code: 'serves-already'; readonly fromOn: string; readonly untilOn: string | null };

/**
 * An administrator makes a person a governance officer (clerk) of a body from a date on, or for the days until another.
 * A body may have several. The same again changes nothing; days that overlap what the person has are refused.
 */
export async function appointOfficer(
  { actor, now }: Acting,
  input: {
    readonly bodyId: string;
    readonly personId: string;
    readonly fromOn: string;
    readonly untilOn?: string | null;
  },
): Promise<Result<{ id: string }, OfficeRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  const { bodyId, personId, fromOn, untilOn = null } = input;
  return transaction<{ id: string }, OfficeRefusal>(async (tx) => {
    const body = await tx.body.findUnique({ where: { id: bodyId }, select: { id: true } });
    const person = await tx.person.findUnique({ where: { id: personId }, select: { disabledAt: true } });
    if (!body || !person || person.disabledAt) return refuse({ code: 'not-found' });
    const mine = await tx.officer.findMany({ where: { bodyId, personId }, orderBy: { fromOn: 'asc' } });
    const decided = decideSeating({ wish: { personId, fromOn, untilOn }, ofSeat: mine, ofPerson: [] });
    if (!decided.ok) {
      const { refusal } = decided;
      return refusal.code === 'seat-held' ? refuse({ ...refusal, code: 'serves-already' }) : decidedSpan();
    }
    if (decided.value !== null) return ok({ id: decided.value });
    const id = newId();
    await tx.officer.create({ data: { id, bodyId, personId, fromOn, untilOn } });
    tx.tell({
      ...{ kind: 'OfficerAppointed', at: now, actorId: actor.personId, bodyId, subjectId: personId },
      facts: { fromOn, untilOn },
    });
    return ok({ id });
  });
}

const decidedSpan = () => refuse({ code: 'place-ends-before-it-begins' });
