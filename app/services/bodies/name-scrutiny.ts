import { decideScrutiny, type ScrutinyRefusal } from '~/domain/body/decide-scrutiny';
import type { Profile } from '~/domain/body/profile';
import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

type Naming = { readonly bodyId: string; readonly scrutinyBodyId: string };

/**
 * An administrator names the committee that scrutinises a council's executive: whose chair is told of exceptions and whose
 * members may call in. Refuses as `decideScrutiny`. Source: governance.md §6.3, §6.4 (LGA 2000 s.9F).
 */
export async function nameScrutiny(
  { actor }: Acting,
  { bodyId, scrutinyBodyId }: Naming,
): Promise<Result<true, PermissionRefusal | ScrutinyRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  return transaction<true, PermissionRefusal | ScrutinyRefusal>(async (tx) => {
    const [body, committee] = [
      await tx.body.findUnique({ where: { id: bodyId } }),
      await tx.body.findUnique({ where: { id: scrutinyBodyId } }),
    ];
    if (!body || !committee) return refuse({ code: 'not-found' });
    const decided = decideScrutiny({
      executive: body.profile as Profile,
      committee: committee.profile as Profile,
      together: body.organisationId === committee.organisationId,
    });
    if (!decided.ok) return decided;
    await tx.body.update({ where: { id: bodyId }, data: { scrutinyBodyId } });
    return ok(true);
  });
}
