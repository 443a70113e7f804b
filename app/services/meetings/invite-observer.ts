import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { peopleOfBody } from '~/persistence/paper-people';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { meetingFor } from './meeting-for';
import { meetingNamed } from './meeting-named';
import { tellMeeting } from './tell-meeting';

export type InviteObserverInput = {
  readonly meetingId: string;
  readonly personId: string;
  /** In what capacity: "Head of finance at the Council". */
  readonly role: string;
};
export type InviteObserverRefusal =
  | MeetingRefusal
  | { readonly code: 'person-not-found' | 'belongs-to-meeting' };

/** Lets somebody of no seat and no office here follow the meeting. Refuses `person-not-found`, `belongs-to-meeting`. */
export async function inviteObserver(
  acting: Acting,
  { meetingId, personId, role }: InviteObserverInput,
): Promise<Result<true, InviteObserverRefusal>> {
  return transaction<true, InviteObserverRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:arrange' });
    if (!found.ok) return found;
    const meeting = found.value;
    const person = await tx.person.findFirst({
      where: { id: personId, disabledAt: null },
      select: { id: true },
    });
    if (!person) return refuse({ code: 'person-not-found' });
    const belong = await peopleOfBody(tx, meeting.bodyId, meeting.day);
    if (belong.includes(personId)) return refuse({ code: 'belongs-to-meeting' });
    if (meeting.observerIds.includes(personId)) return ok(true);
    await tx.meetingObserver.create({ data: { meetingId, personId, role } });
    await tellMeeting(tx, acting, {
      kind: 'AgendaChanged',
      meeting,
      subjectId: personId,
      facts: { observer: true },
    });
    const named = await meetingNamed(tx, meetingId);
    const text = `You may follow a meeting. ${named}`;
    await notify(tx, acting.now, { personIds: [personId], text, href: `/meetings/${meetingId}` });
    return ok(true);
  });
}
