import { type ContinuationRefusal, decideContinuation } from '~/domain/meeting/decide-continuation';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { continuationOf } from '~/persistence/continuation';
import { inForceOn } from '~/persistence/proxies';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { areLondonTimes, londonDate, londonInstant } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { meetingFor } from './meeting-for';
import { peopleCalled } from './people-called';
import { tellMeeting } from './tell-meeting';

export type ContinuationInput = {
  readonly meetingId: string;
  readonly on: CalendarDate;
  /** Local time, HH:MM. */
  readonly from: string;
};
export type GiveContinuationRefusal =
  | MeetingRefusal
  | ContinuationRefusal
  | { readonly code: 'meeting-in-past' | 'no-such-time' };

/**
 * The officer says on which day an adjourned meeting goes on; everybody who has a place at it is told, and their calendars have
 * it. The same day and time again is answered as success; another is the day from then on. Of a general meeting it is the notice
 * that its going on may need: one too late for its day is refused with the sum, because it would be of no use. Refuses as
 * `decideContinuation` and `mayAct`. Source: governance.md §4 (model article 27).
 */
export async function giveContinuationNotice(
  acting: Acting,
  { meetingId, on, from }: ContinuationInput,
): Promise<Result<true, GiveContinuationRefusal>> {
  const { actor, now } = acting;
  const startsAt = new Date(londonInstant(on, from));
  return transaction<true, GiveContinuationRefusal>(async (tx) => {
    const found = await meetingFor(tx, acting, { meetingId, act: 'meeting:arrange' });
    if (!found.ok) return found;
    const meeting = found.value;
    if (meeting.state !== 'adjourned') return refuse({ code: `meeting-is-${meeting.state}` });
    const facts = await continuationOf(tx, meetingId);
    if (facts.given[0]?.startsAt.getTime() === startsAt.getTime()) return ok(true);
    if (!areLondonTimes(on, [from])) return refuse({ code: 'no-such-time' });
    if (startsAt <= now) return refuse({ code: 'meeting-in-past' });
    const today = londonDate(now.toISOString());
    const notices = [...facts.notices, { givenOn: today, meetsOn: on }];
    const decided = decideContinuation({ ...facts, notices, meetsOn: on });
    if (!decided.ok) return decided;
    const id = newId();
    await tx.continuationNotice.create({
      data: { id, meetingId, startsAt, givenAt: now, givenById: actor.personId },
    });
    await tellMeeting(tx, acting, { kind: 'ContinuationNoticed', meeting, subjectId: id });
    await notify(tx, now, {
      personIds: (await invited(tx, { meetingId, bodyId: meeting.bodyId, on })).filter(
        (personId) => personId !== actor.personId,
      ),
      text: `An adjourned meeting goes on: ${await nameOf(tx, meeting.bodyId)}`,
      href: `/meetings/${meetingId}`,
    });
    return ok(true);
  });
}

type Place = { readonly meetingId: string; readonly bodyId: string; readonly on: CalendarDate };

/** Members, those who act for them on the day, and those who follow it. */
async function invited(tx: Transaction, { meetingId, bodyId, on }: Place): Promise<readonly string[]> {
  const called = await peopleCalled(tx, meetingId);
  const acting = await tx.proxyAppointment.findMany({
    where: { bodyId, ...inForceOn(on) },
    select: { holderId: true },
  });
  return [...called, ...acting.map(({ holderId }) => holderId)];
}

async function nameOf(tx: Transaction, id: string): Promise<string> {
  return (await tx.body.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;
}
