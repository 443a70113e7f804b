import { fullName, NAME_SELECT } from '~/persistence/person-name';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import type { MeetingInHand } from './meeting-for';
import { tellMeeting } from './tell-meeting';

const ROLE = 'Substitute for ';

type Substitution = {
  readonly meeting: MeetingInHand;
  readonly memberId: string;
  /** Who was to come instead until now, and who is. */
  readonly before: string | null;
  readonly after: string | null;
};

/** Lets a substitute follow the meeting from now on and says so; who was named before no longer does. */
export async function letSubstituteFollow(
  tx: Transaction,
  acting: Acting,
  { meeting, memberId, before, after }: Substitution,
): Promise<void> {
  if (before === after) return;
  const meetingId = meeting.id;
  if (before)
    await tx.meetingObserver.deleteMany({
      where: { meetingId, personId: before, role: { startsWith: ROLE } },
    });
  if (!after) return;
  const member = await tx.person.findUniqueOrThrow({ where: { id: memberId }, select: NAME_SELECT });
  const { body } = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { body: { select: { name: true } } },
  });
  const role = `${ROLE}${fullName(member)}`;
  await tx.meetingObserver.upsert({
    where: { meetingId_personId: { meetingId, personId: after } },
    create: { meetingId, personId: after, role },
    update: {},
  });
  await tellMeeting(tx, acting, {
    ...{ kind: 'AgendaChanged', meeting, subjectId: after },
    facts: { observer: true },
  });
  const text = `You are named to come to a meeting of ${body.name} as the substitute for ${fullName(member)}`;
  await notify(tx, acting.now, { personIds: [after], text, href: `/meetings/${meetingId}` });
}
