import { dateText } from '~/domain/shared/date-text';
import type { HappeningKind } from '~/domain/shared/happening-kind';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { tellMeeting } from '../meetings/tell-meeting';

type MinutesNews = {
  readonly kind: HappeningKind;
  readonly minutes: { readonly id: string; readonly meetingId: string; readonly bodyId: string };
};

/** Tells those who follow the meeting that something happened to its minutes. */
export async function tellMinutes(
  tx: Transaction,
  acting: Acting,
  { kind, minutes }: MinutesNews,
): Promise<void> {
  const { id: subjectId, meetingId: id, bodyId } = minutes;
  await tellMeeting(tx, acting, { kind, meeting: { id, bodyId }, subjectId });
}

/** What the minutes are called in a notification: `the minutes of Trust Board, special meeting, 23 November 2026`. */
export async function calledMinutes(tx: Transaction, meetingId: string): Promise<string> {
  const { title, startsAt, body } = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { title: true, startsAt: true, body: { select: { name: true } } },
  });
  const named = title.startsWith(body.name) ? title : `${body.name}, ${title}`;
  return `the minutes of ${named}, ${dateText(londonDate(startsAt.toISOString()))}`;
}
