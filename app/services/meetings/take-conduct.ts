import { decideTakeConduct, type TakeRefusal } from '~/domain/meeting/decide-conduct';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { meetingFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

type Taking = {
  readonly meetingId: string;
  /** Whom the actor saw conducting; null for nobody. */
  readonly from: string | null;
};

/**
 * An officer, the chair or whoever presides conducts the meeting from now on; who did before is told. Taken twice by the
 * same person is once. Refuses `conduct-changed` where somebody else took it meanwhile, and as `mayAct`.
 */
export async function takeConduct(
  acting: Acting,
  { meetingId, from }: Taking,
): Promise<Result<true, TakeRefusal | MeetingRefusal>> {
  const { actor, now } = acting;
  return transaction<true, TakeRefusal | MeetingRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:conduct' });
    if (!found.ok) return found;
    const { conductorId } = await tx.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { conductorId: true },
    });
    const decided = decideTakeConduct({ actorId: actor.personId, conductorId }, { from });
    if (!decided.ok) return decided;
    if (decided.value === null) return ok(true);
    await tx.meeting.update({
      where: { id: meetingId },
      data: { conductorId: actor.personId, conductedSince: now },
    });
    await tellMeeting(tx, acting, {
      kind: 'ConductTaken',
      meeting: found.value,
      subjectId: actor.personId,
    });
    await notify(tx, now, {
      personIds: conductorId ? [conductorId] : [],
      text: `${actor.name} now conducts the meeting`,
      href: `/meetings/${meetingId}`,
    });
    return ok(true);
  });
}
