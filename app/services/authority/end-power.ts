import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';

type Refusal = PermissionRefusal | { readonly code: 'power-ended' };

/** An administrator ends a power: today is its last day. What was decided under it stands. Ending it twice is refused. */
export async function endPower(
  { actor, now }: Acting,
  { powerId }: { readonly powerId: string },
): Promise<Result<true, Refusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  return transaction<true, Refusal>(async (tx) => {
    const power = await tx.power.findUnique({ where: { id: powerId } });
    if (!power) return refuse({ code: 'not-found' });
    const today = londonDate(now.toISOString());
    if (power.untilOn !== null && power.untilOn <= today) return refuse({ code: 'power-ended' });
    await tx.power.update({ where: { id: powerId }, data: { untilOn: today } });
    tx.tell({
      kind: 'SchemeChanged',
      at: now,
      actorId: actor.personId,
      subjectId: power.matterId,
      facts: { change: 'power-ended', powerId, untilOn: today },
    });
    return ok(true);
  });
}
