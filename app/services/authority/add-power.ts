import { decidePower, type PowerRefusal } from '~/domain/authority/decide-power';
import type { Power } from '~/domain/authority/power';
import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { powersOf } from '~/persistence/powers';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

/** An administrator gives a holder a part in a matter. Two alike at once are one: the second is told so. */
export async function addPower(
  { actor, now }: Acting,
  { matterId, ...power }: Power & { readonly matterId: string },
): Promise<Result<{ id: string }, PermissionRefusal | PowerRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  return transaction<{ id: string }, PermissionRefusal | PowerRefusal>(async (tx) => {
    if (!(await tx.matter.findUnique({ where: { id: matterId } }))) return refuse({ code: 'not-found' });
    const decided = decidePower(power, await powersOf(tx, matterId));
    if (!decided.ok) return decided;
    const id = newId();
    await tx.power.create({ data: { id, matterId, ...power, createdAt: now } });
    const { holder, part, pounds } = power;
    tx.tell({
      kind: 'SchemeChanged',
      at: now,
      actorId: actor.personId,
      subjectId: matterId,
      facts: { change: 'power-added', powerId: id, holder, part, pounds },
    });
    return ok({ id });
  });
}
