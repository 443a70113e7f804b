import type { HappeningKind } from '~/domain/shared/happening';
import type { Transaction } from '~/persistence/transaction';
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

/** What the minutes are called in a notification: `the minutes of Trust Board, special meeting`. */
export async function calledMinutes(tx: Transaction, meetingId: string): Promise<string> {
  const { title, body } = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { title: true, body: { select: { name: true } } },
  });
  return `the minutes of ${title.startsWith(body.name) ? title : `${body.name}, ${title}`}`;
}
