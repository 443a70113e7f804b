import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { heldOn } from '~/persistence/people';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

/** An administrator makes a person a governance officer (clerk) of a body from a date on. Again: nothing changes. */
export async function appointOfficer(
  { actor }: Acting,
  input: { readonly bodyId: string; readonly personId: string; readonly fromOn: string },
): Promise<Result<{ id: string }, PermissionRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  return transaction<{ id: string }, PermissionRefusal>(async (tx) => {
    const body = await tx.body.findUnique({ where: { id: input.bodyId }, select: { id: true } });
    const person = await tx.person.findUnique({
      where: { id: input.personId },
      select: { disabledAt: true },
    });
    if (!body || !person || person.disabledAt) return refuse({ code: 'not-found' });
    const held = await tx.officer.findFirst({
      where: { bodyId: input.bodyId, personId: input.personId, ...heldOn(input.fromOn) },
    });
    if (held) return ok({ id: held.id });
    const id = newId();
    await tx.officer.create({ data: { id, ...input } });
    return ok({ id });
  });
}
