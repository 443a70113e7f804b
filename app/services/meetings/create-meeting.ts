import { isSoleDecider, type Profile } from '~/domain/body/profile';
import type { MeetingKind } from '~/domain/meeting/meeting-kind';
import { standingItems } from '~/domain/meeting/standing-items';
import { bodiesOf, isOfficerOf } from '~/domain/permission/actor';
import type { PermissionRefusal } from '~/domain/permission/can';
import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { areLondonTimes, londonDate, londonInstant } from '~/platform/london';
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
  /** Begins the agenda with the standing items of the body (domain/meeting/standing-items). */
  readonly usualItems: boolean;
  readonly kind?: MeetingKind;
};
export type CreateMeetingRefusal =
  | PermissionRefusal
  | { readonly code: 'body-does-not-meet' | 'meeting-in-past' | 'ends-before-start' | 'no-such-time' };

/**
 * Calls a meeting of a body that the officer serves; everybody who holds a seat on the day is expected. Refuses
 * `body-does-not-meet` (one person decides for it), `meeting-in-past`, `no-such-time`,
 * `ends-before-start`.
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
    if (!areLondonTimes(input.on, [input.from, input.until])) return refuse({ code: 'no-such-time' });
    if (endsAt <= startsAt) return refuse({ code: 'ends-before-start' });
    // A form sent twice calls one meeting.
    const called = await tx.meeting.findFirst({
      where: { bodyId: body.id, title: input.title, startsAt, state: 'scheduled' },
      select: { id: true },
    });
    if (called) return ok(called);
    const id = newId();
    await makeMeeting(tx, acting, { ...input, id, startsAt, endsAt, profile: body.profile as Profile });
    return ok({ id });
  });
}

type Making = Omit<CreateMeetingInput, 'from' | 'until'> & {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly profile: Profile;
  readonly seriesId?: string;
};

/** The meeting itself with its standing items, its seats expected: one alone, or one of a series. */
export async function makeMeeting(tx: Transaction, acting: Acting, making: Making): Promise<void> {
  const { actor, now } = acting;
  const { id, bodyId, kind = 'ordinary', profile } = making;
  const chair = await tx.seat.findFirst({ where: { bodyId, role: 'chair' }, select: { id: true } });
  await tx.meeting.create({
    data: {
      id,
      bodyId,
      title: making.title,
      startsAt: making.startsAt,
      endsAt: making.endsAt,
      place: making.place,
      onlineAllowed: making.onlineAllowed,
      state: 'scheduled',
      kind,
      seriesId: making.seriesId ?? null,
      presidingSeatId: chair?.id ?? null,
      createdById: actor.personId,
      createdAt: now,
    },
  });
  const met = (await tx.meeting.count({ where: { bodyId, state: 'ended' } })) > 0;
  const items = making.usualItems ? standingItems({ profile, kind, met }) : [];
  await tx.agendaItem.createMany({
    data: items.map((item, index) => ({
      id: newId(),
      meetingId: id,
      number: index + 1,
      state: 'to-come',
      addedAt: now,
      ...item,
    })),
  });
  await keepAttendance(tx, { meetingId: id, bodyId, day: making.on });
  await tellMeeting(tx, acting, { kind: 'MeetingCreated', meeting: { id, bodyId } });
  await putReports(tx, acting, bodyId);
}
