import { isSoleDecider, type Profile } from '~/domain/body/profile';
import { bodiesOf, isOfficerOf } from '~/domain/permission/actor';
import type { PermissionRefusal } from '~/domain/permission/can';
import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate, londonInstant } from '~/platform/london';
import type { Acting } from '../acting';
import { putReports } from '../decisions/put-reports';
import { keepAttendance } from './keep-attendance';
import { tellMeeting } from './tell-meeting';

export type CreateMeetingInput = {
  readonly bodyId: string;
  readonly title: string;
  readonly on: CalendarDate;
  /** Local times, HH:MM. */
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly onlineAllowed: boolean;
  /** Begins the agenda with the welcome and the declarations of interest. */
  readonly usualItems: boolean;
};
export type CreateMeetingRefusal =
  | PermissionRefusal
  | { readonly code: 'body-does-not-meet' | 'meeting-in-past' | 'ends-before-start' };

const USUAL = [
  { title: 'Welcome and apologies', kind: 'welcome', minutes: 5 },
  { title: 'Declarations of interest', kind: 'declarations', minutes: 5 },
] as const;

/**
 * Calls a meeting of a body that the officer serves; everybody who holds a seat on the day is expected. Refuses
 * `body-does-not-meet` (one person decides for it), `meeting-in-past`, `ends-before-start`.
 */
export async function createMeeting(
  acting: Acting,
  input: CreateMeetingInput,
): Promise<Result<{ readonly id: string }, CreateMeetingRefusal>> {
  const { actor, now } = acting;
  const [startsAt, endsAt] = [londonInstant(input.on, input.from), londonInstant(input.on, input.until)];
  return transaction<{ readonly id: string }, CreateMeetingRefusal>(async (tx) => {
    const body = await tx.body.findUnique({
      where: { id: input.bodyId },
      select: { id: true, profile: true },
    });
    if (!body || !bodiesOf(actor).includes(body.id)) return refuse({ code: 'not-found' });
    if (!isOfficerOf(actor, body.id))
      return refuse({ code: 'not-permitted', act: 'meeting:create', who: ['officer'] });
    if (isSoleDecider(body.profile as Profile)) return refuse({ code: 'body-does-not-meet' });
    if (input.on < londonDate(now.toISOString())) return refuse({ code: 'meeting-in-past' });
    if (endsAt <= startsAt) return refuse({ code: 'ends-before-start' });
    const chair = await tx.seat.findFirst({
      where: { bodyId: body.id, role: 'chair' },
      select: { id: true },
    });
    const id = newId();
    await tx.meeting.create({
      data: {
        id,
        bodyId: body.id,
        title: input.title,
        startsAt,
        endsAt,
        place: input.place,
        onlineAllowed: input.onlineAllowed,
        state: 'scheduled',
        presidingSeatId: chair?.id ?? null,
        createdById: actor.personId,
        createdAt: now,
      },
    });
    const usual = input.usualItems ? USUAL : [];
    await tx.agendaItem.createMany({
      data: usual.map((item, index) => ({
        id: newId(),
        meetingId: id,
        number: index + 1,
        state: 'to-come',
        addedAt: now,
        ...item,
      })),
    });
    await keepAttendance(tx, { meetingId: id, bodyId: body.id, day: input.on });
    await tellMeeting(tx, acting, { kind: 'MeetingCreated', meeting: { id, bodyId: body.id } });
    await putReports(tx, acting, body.id);
    return ok({ id });
  });
}
