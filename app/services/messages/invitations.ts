import { meetingAhead } from '~/persistence/called-meeting';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Cause } from './cause';
import type { DraftMessage } from './keep-messages';
import { type Ahead, aboutMeeting, peopleAt } from './meeting-messages';

/** Of one meeting to one person; `of` says which are told of in one message: a series, or what a new member finds called. */
export type Invitation = {
  readonly personId: string;
  readonly of: string;
  readonly meeting: Ahead;
  readonly at: Date;
};

/** Of a meeting that was created, to all who belong to it. */
export async function invitations(tx: Transaction, { meetingId, at }: Cause): Promise<Invitation[]> {
  const meeting = meetingId ? await meetingAhead(tx, meetingId, at) : null;
  // What was called off before it was written about is only called off.
  if (meeting?.state !== 'scheduled') return [];
  const people = await peopleAt(tx, meeting);
  return people.map((personId) => ({ personId, of: meeting.seriesId ?? meeting.called.id, meeting, at }));
}

/** One message to each person for what is told of together, of no use once the last of the meetings begins. */
export function inOne(invited: readonly Invitation[]): DraftMessage[] {
  const together = new Map<string, Invitation[]>();
  for (const one of invited) {
    const key = `${one.personId} ${one.of}`;
    together.set(key, [...(together.get(key) ?? []), one]);
  }
  return [...together.values()].flatMap((these): DraftMessage[] => {
    const ordered = these.toSorted((a, b) => a.meeting.startsAt.getTime() - b.meeting.startsAt.getTime());
    const last = ordered.at(-1);
    if (!last) return [];
    const { personId, at, meeting } = last;
    if (ordered.length === 1) return [aboutMeeting(personId, { kind: 'invitation', meeting, at })];
    const facts = { kind: 'series', meetings: ordered.map((one) => one.meeting.called) } as const;
    return [{ personId, at, facts, goodUntil: meeting.startsAt }];
  });
}

/** Who takes a seat is invited to the meetings that are called already and fall into the time of the seat. */
export async function newMemberInvitations(tx: Transaction, cause: Cause): Promise<Invitation[]> {
  const { bodyId, subjectId: personId, at } = cause;
  if (!bodyId || !personId) return [];
  const ahead = await tx.meeting.findMany({
    where: { bodyId, state: 'scheduled', startsAt: { gt: at } },
    orderBy: { startsAt: 'asc' },
    select: { id: true },
  });
  const { fromOn, untilOn } = JSON.parse(cause.facts) as { fromOn: string; untilOn: string | null };
  const invited: Invitation[] = [];
  for (const { id } of ahead) {
    const meeting = await meetingAhead(tx, id, at);
    const day = meeting ? londonDate(meeting.called.startsAt) : '';
    if (!meeting || day < fromOn || (untilOn !== null && day > untilOn)) continue;
    invited.push({ personId, of: bodyId, meeting, at });
  }
  return invited;
}
