import { decideLastDay, type LastDayRefusal } from '~/domain/body/decide-last-day';
import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { addDays } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';

export type EndPlaceRefusal = PermissionRefusal | LastDayRefusal;

/**
 * An administrator ends a membership or an office: at once, so that yesterday was its last day and access and live news
 * end now, or with a last day to come. A place that began today and is ended at once never was. Ending it again changes
 * nothing; an end that is set is only brought forward. Refuses as `decideLastDay`.
 */
export async function endPlace(
  { actor, now }: Acting,
  input: {
    readonly kind: 'membership' | 'office';
    readonly id: string;
    /** Left out: at once. */
    readonly lastOn?: string | undefined;
  },
): Promise<Result<true, EndPlaceRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  const today = londonDate(now.toISOString());
  const yesterday = addDays(today, -1);
  const lastOn = input.lastOn ?? yesterday;
  return transaction<true, EndPlaceRefusal>(async (tx) => {
    const where = { id: input.id };
    const place =
      input.kind === 'membership'
        ? await tx.membership.findUnique({ where, include: { seat: { select: { bodyId: true } } } })
        : await tx.officer.findUnique({ where });
    if (!place) return refuse({ code: 'not-found' });
    const decided = decideLastDay({ untilOn: place.untilOn, lastOn, today, yesterday });
    if (!decided.ok) return decided;
    if (!decided.value) return ok(true);
    const data = { untilOn: lastOn };
    if (input.kind === 'membership') await tx.membership.update({ where, data });
    else await tx.officer.update({ where, data });
    tx.tell({
      kind: 'MembershipEnded',
      at: now,
      actorId: actor.personId,
      bodyId: 'seat' in place ? place.seat.bodyId : place.bodyId,
      subjectId: place.personId,
      facts: { of: input.kind, lastOn },
    });
    return ok(true);
  });
}
