import { type ClosureDayRefusal, decideClosureDay } from '~/domain/notice/decide-closure-day';
import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import { workingCalendar } from '~/platform/working-calendar';
import type { Acting } from '../acting';

type Wish = {
  readonly bodyId: string;
  readonly day: string;
  readonly reason: string;
  /** Whether the office is closed then, or open after all. */
  readonly closed: boolean;
};

/**
 * An administrator says that a body's office is closed on a day to come, or open after all. Said twice it is one closure.
 * Windows that have been counted already keep their days.
 */
export async function setClosureDay(
  { actor, now }: Acting,
  { bodyId, day, reason, closed }: Wish,
): Promise<Result<true, PermissionRefusal | ClosureDayRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  return transaction<true, PermissionRefusal | ClosureDayRefusal>(async (tx) => {
    if (!(await tx.body.findUnique({ where: { id: bodyId } }))) return refuse({ code: 'not-found' });
    const open = await tx.decision.findFirst({
      where: { bodyId, callInClosesAt: { gt: now } },
      orderBy: { callInClosesAt: 'desc' },
      select: { callInClosesAt: true },
    });
    // It closes at the end of its last day, which is the beginning of the next.
    const last = open?.callInClosesAt && new Date(open.callInClosesAt.getTime() - 1);
    const decided = decideClosureDay(day, {
      windowUntil: last ? londonDate(last.toISOString()) : null,
      today: londonDate(now.toISOString()),
      calendar: workingCalendar,
    });
    if (!decided.ok) return decided;
    const there = await tx.closureDay.findFirst({ where: { bodyId, day } });
    if (Boolean(there) === closed) return ok(true);
    if (closed) await tx.closureDay.create({ data: { id: newId(), bodyId, day, reason } });
    else await tx.closureDay.deleteMany({ where: { bodyId, day } });
    tx.tell({
      kind: 'ClosureDaysChanged',
      at: now,
      actorId: actor.personId,
      bodyId,
      subjectId: bodyId,
      facts: { day, closed, reason: closed ? reason : (there?.reason ?? '') },
    });
    return ok(true);
  });
}
