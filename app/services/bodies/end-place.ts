import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { addDays } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';

/**
 * An administrator ends a membership or an office at once: yesterday was its last day, so access and live
 * news end now. A place that began today never was. Ending it again changes nothing.
 */
export async function endPlace(
  { actor, now }: Acting,
  input: { readonly kind: 'membership' | 'office'; readonly id: string },
): Promise<Result<true, PermissionRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  const yesterday = addDays(londonDate(now.toISOString()), -1);
  return transaction<true, PermissionRefusal>(async (tx) => {
    const where = { id: input.id };
    const place =
      input.kind === 'membership'
        ? await tx.membership.findUnique({ where })
        : await tx.officer.findUnique({ where });
    if (!place) return refuse({ code: 'not-found' });
    if (place.untilOn && place.untilOn <= yesterday) return ok(true);
    const data = { untilOn: yesterday };
    if (input.kind === 'membership') await tx.membership.update({ where, data });
    else await tx.officer.update({ where, data });
    tx.tell({
      kind: 'MembershipEnded',
      at: now,
      actorId: actor.personId,
      subjectId: place.personId,
      facts: {},
    });
    return ok(true);
  });
}
