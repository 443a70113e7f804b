import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

export type OrganisationRefusal = PermissionRefusal | { readonly code: 'organisation-exists' };

/** An administrator adds an organisation: a trust, a council or a department. */
export async function addOrganisation(
  { actor }: Acting,
  input: {
    readonly name: string;
    readonly shortName: string;
    readonly kind: 'trust' | 'council' | 'department';
  },
): Promise<Result<{ id: string }, OrganisationRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  return transaction<{ id: string }, OrganisationRefusal>(async (tx) => {
    if (await tx.organisation.findUnique({ where: { name: input.name } }))
      return refuse({ code: 'organisation-exists' });
    const id = newId();
    await tx.organisation.create({ data: { id, ...input } });
    return ok({ id });
  });
}
