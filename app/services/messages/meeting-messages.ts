import type { CallKind } from '~/domain/message/message-facts';
import { continuationAhead, meetingAhead } from '~/persistence/called-meeting';
import { peopleOfBody } from '~/persistence/paper-people';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import { businessOf } from './agenda-messages';
import type { Cause } from './cause';
import type { DraftMessage } from './keep-messages';

/** That a meeting was put off, changed or called off, to all who were invited. */
export async function callMessages(
  tx: Transaction,
  { meetingId, at }: Cause,
  kind: CallKind,
): Promise<DraftMessage[]> {
  const meeting = meetingId ? await meetingAhead(tx, meetingId, at) : null;
  // What was called off before it was written about is only called off.
  if (!meeting || (kind !== 'cancellation' && meeting.state !== 'scheduled')) return [];
  const people = await peopleAt(tx, meeting);
  return people.map((personId) => aboutMeeting(personId, { kind, meeting, at }));
}

/** On which day an adjourned meeting goes on, to all who have a place at it. */
export async function continuingMessages(tx: Transaction, { meetingId, at }: Cause): Promise<DraftMessage[]> {
  const meeting = meetingId ? await continuationAhead(tx, meetingId, at) : null;
  if (!meeting) return [];
  const people = await peopleAt(tx, meeting);
  const { called, startsAt: goodUntil } = meeting;
  const facts = { kind: 'change', meeting: called } as const;
  return people.map((personId) => ({ personId, at, facts, meetingId: called.id, goodUntil }));
}

/** That an agenda is published, with its business. */
export async function agendaMessages(tx: Transaction, cause: Cause): Promise<DraftMessage[]> {
  const { meetingId, at } = cause;
  const meeting = meetingId ? await meetingAhead(tx, meetingId, at) : null;
  if (meeting?.state !== 'scheduled') return [];
  const { called, startsAt: goodUntil } = meeting;
  const { edition = meeting.edition } = JSON.parse(cause.facts) as { readonly edition?: number };
  const business = await businessOf(tx, { meetingId: called.id, edition });
  if (!business) return [];
  const facts = { kind: 'agenda', meeting: called, business } as const;
  const people = await peopleAt(tx, meeting);
  return people.map((personId) => ({ personId, at, facts, meetingId: called.id, goodUntil }));
}

/** Members on its day, officers and who was let in to follow it. */
export async function peopleAt(
  tx: Transaction,
  meeting: Pick<Ahead, 'bodyId' | 'called' | 'startsAt'>,
): Promise<readonly string[]> {
  const people = await peopleOfBody(tx, meeting.bodyId, londonDate(meeting.startsAt.toISOString()));
  const observers = await tx.meetingObserver.findMany({ where: { meetingId: meeting.called.id } });
  return [...new Set([...people, ...observers.map(({ personId }) => personId)])];
}

/** That somebody is invited to follow the meeting. */
export async function observerMessages(tx: Transaction, cause: Cause): Promise<DraftMessage[]> {
  const { meetingId, subjectId, at } = cause;
  const facts = JSON.parse(cause.facts) as { readonly observer?: boolean };
  if (!meetingId || !subjectId || facts.observer !== true) return [];
  const meeting = await meetingAhead(tx, meetingId, at);
  return meeting?.state === 'scheduled' ? [aboutMeeting(subjectId, { kind: 'invitation', meeting, at })] : [];
}

/** Of a meeting still ahead, and not where they were invited again meanwhile. */
export async function endedMessages(
  tx: Transaction,
  { meetingId, subjectId, at }: Cause,
): Promise<DraftMessage[]> {
  if (!meetingId || !subjectId) return [];
  const meeting = await meetingAhead(tx, meetingId, at);
  const again = await tx.meetingObserver.count({ where: { meetingId, personId: subjectId } });
  if (meeting?.state !== 'scheduled' || again > 0) return [];
  return [aboutMeeting(subjectId, { kind: 'invitation-ended', meeting, at })];
}

/** A meeting that has not begun. */
export type Ahead = NonNullable<Awaited<ReturnType<typeof meetingAhead>>>;
type About = {
  readonly kind: CallKind;
  readonly meeting: Ahead;
  readonly at: Date;
};

/** A message about one meeting, of no use once it begins. */
export function aboutMeeting(personId: string, { kind, meeting, at }: About): DraftMessage {
  const { called, startsAt } = meeting;
  return { personId, at, facts: { kind, meeting: called }, meetingId: called.id, goodUntil: startsAt };
}
