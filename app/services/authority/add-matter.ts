import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

type Refusal =
  | PermissionRefusal
  | { readonly code: 'matter-exists' }
  | { readonly code: 'organisation-unknown' };

/** An administrator adds a matter to an organisation's scheme, once a name. */
export async function addMatter(
  { actor, now }: Acting,
  { organisationId, name }: { readonly organisationId: string; readonly name: string },
): Promise<Result<{ id: string }, Refusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  return transaction<{ id: string }, Refusal>(async (tx) => {
    if (!(await tx.organisation.findUnique({ where: { id: organisationId } }))) {
      return refuse({ code: 'organisation-unknown' });
    }
    if (await tx.matter.findFirst({ where: { organisationId, name } }))
      return refuse({ code: 'matter-exists' });
    const id = newId();
    await tx.matter.create({ data: { id, organisationId, name, createdAt: now } });
    tx.tell({
      kind: 'SchemeChanged',
      at: now,
      actorId: actor.personId,
      subjectId: id,
      facts: { change: 'matter-added', name },
    });
    return ok({ id });
  });
}
