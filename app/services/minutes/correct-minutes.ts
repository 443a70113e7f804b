import type { MinutesRefusal } from '~/domain/minutes/may-act-on-minutes';
import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { minutesFor } from './minutes-for';
import { tellMinutes } from './tell-minutes';

/**
 * Begins new minutes that correct signed ones, which stay as they were signed; it takes the same way to its own signature.
 * While one is on its way it is answered, and no second begun. Refuses as `mayActOnMinutes`. Source: governance.md §8 (no
 * later edits; corrections by a new minute).
 */
export async function correctMinutes(
  acting: Acting,
  { minutesId }: { readonly minutesId: string },
): Promise<Result<{ readonly id: string }, MinutesRefusal>> {
  const { actor, now } = acting;
  return transaction<{ id: string }, MinutesRefusal>(async (tx) => {
    const found = await minutesFor(tx, acting, { minutesId, act: 'minutes:correct' });
    if (!found.ok) return found;
    const { meetingId, bodyId } = found.value;
    const last = await tx.minutes.findFirstOrThrow({
      where: { meetingId },
      orderBy: { number: 'desc' },
      select: { id: true, number: true, state: true },
    });
    if (last.state !== 'signed') return ok({ id: last.id });
    const id = newId();
    await tx.minutes.create({
      data: {
        ...{ id, meetingId, number: last.number + 1, state: 'draft' },
        ...{ draftedById: actor.personId, draftedAt: now },
      },
    });
    await tellMinutes(tx, acting, { kind: 'MinutesDrafted', minutes: { id, meetingId, bodyId } });
    return ok({ id });
  });
}
