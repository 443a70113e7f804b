import { type MinutesRefusal, mayActOnMinutes } from '~/domain/minutes/may-act-on-minutes';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { unwrittenMinutes } from '~/persistence/minutes/minutes-thing';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { tellMinutes } from './tell-minutes';

export type DraftMinutesRefusal = MinutesRefusal | { readonly code: 'meeting-not-ended' };

/**
 * Begins the minutes of a meeting that has ended: they are written from its record and from what the officer minuted as it
 * went. A meeting has one set: asked again, the one that is there is answered. Refuses `meeting-not-ended` and as
 * `mayActOnMinutes`. Source: governance.md §8.
 */
export async function draftMinutes(
  acting: Acting,
  { meetingId }: { readonly meetingId: string },
): Promise<Result<{ readonly id: string }, DraftMinutesRefusal>> {
  const { actor, now } = acting;
  return transaction<{ id: string }, DraftMinutesRefusal>(async (tx) => {
    const meeting = await tx.meeting.findUnique({
      where: { id: meetingId },
      select: { state: true, bodyId: true, minutes: { where: { number: 0 }, select: { id: true } } },
    });
    if (!meeting) return refuse({ code: 'not-found' });
    const allowed = mayActOnMinutes(actor, 'minutes:draft', await unwrittenMinutes(tx, meetingId));
    if (!allowed.ok) return allowed;
    const [begun] = meeting.minutes;
    if (begun) return ok(begun);
    if (meeting.state !== 'ended') return refuse({ code: 'meeting-not-ended' });
    const id = newId();
    await tx.minutes.create({
      data: { id, meetingId, number: 0, state: 'draft', draftedById: actor.personId, draftedAt: now },
    });
    await tellMinutes(tx, acting, {
      kind: 'MinutesDrafted',
      minutes: { id, meetingId, bodyId: meeting.bodyId },
    });
    return ok({ id });
  });
}
