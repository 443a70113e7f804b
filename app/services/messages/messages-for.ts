import type { CallKind } from '~/domain/message/message-facts';
import type { HappeningKind } from '~/domain/shared/happening';
import { continuationAhead, meetingAhead } from '~/persistence/called-meeting';
import { peopleOfBody } from '~/persistence/paper-people';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import { businessOf } from './agenda-messages';
import type { DraftMessage } from './keep-messages';
import { newsMessages } from './news-messages';

type Cause = {
  readonly kind: string;
  readonly at: Date;
  readonly meetingId: string | null;
  readonly bodyId: string | null;
  readonly subjectId: string | null;
  readonly facts: string;
};

const CALLS: { readonly [K in HappeningKind]?: CallKind } = {
  MeetingPostponed: 'change',
  MeetingChanged: 'change',
  MeetingCancelled: 'cancellation',
};

const KINDS: readonly HappeningKind[] = [
  'MeetingCreated',
  'AgendaPublished',
  'AgendaChanged',
  'InvitationEnded',
  'SeatFilled',
  'ContinuationNoticed',
  'Notified',
];

/** What happens that somebody may be written to about. */
export const CAUSES: string[] = [...Object.keys(CALLS), ...KINDS];

/** The messages that follow from what happened, in order. Of a meeting that has begun there is none. */
export async function messagesFor(tx: Transaction, causes: readonly Cause[]): Promise<DraftMessage[]> {
  const drafts: DraftMessage[] = [];
  const invited: Invitation[] = [];
  for (const cause of causes) {
    if (cause.kind === 'MeetingCreated') invited.push(...(await invitations(tx, cause)));
    const call = CALLS[cause.kind as HappeningKind];
    if (call) drafts.push(...(await calls(tx, cause, call)));
    if (cause.kind === 'ContinuationNoticed') drafts.push(...(await continuing(tx, cause)));
    if (cause.kind === 'AgendaPublished') drafts.push(...(await agendaPublished(tx, cause)));
    if (cause.kind === 'AgendaChanged') drafts.push(...(await observerInvited(tx, cause)));
    if (cause.kind === 'InvitationEnded') drafts.push(...(await invitationEnded(tx, cause)));
    if (cause.kind === 'SeatFilled') invited.push(...(await newMember(tx, cause)));
  }
  return [...inOne(invited), ...drafts, ...(await newsMessages(tx, causes))];
}

/** Of one meeting to one person; `of` says which are told of in one message: a series, or what a new member finds called. */
type Invitation = {
  readonly personId: string;
  readonly of: string;
  readonly meeting: Ahead;
  readonly at: Date;
};

async function invitations(tx: Transaction, { meetingId, at }: Cause): Promise<Invitation[]> {
  const meeting = meetingId ? await meetingAhead(tx, meetingId, at) : null;
  // What was called off before it was written about is only called off.
  if (meeting?.state !== 'scheduled') return [];
  const people = await peopleAt(tx, meeting);
  return people.map((personId) => ({ personId, of: meeting.seriesId ?? meeting.called.id, meeting, at }));
}

/** One message to each person for what is told of together, of no use once the last of the meetings begins. */
function inOne(invited: readonly Invitation[]): DraftMessage[] {
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

async function calls(tx: Transaction, { meetingId, at }: Cause, kind: CallKind): Promise<DraftMessage[]> {
  const meeting = meetingId ? await meetingAhead(tx, meetingId, at) : null;
  // What was called off before it was written about is only called off.
  if (!meeting || (kind !== 'cancellation' && meeting.state !== 'scheduled')) return [];
  const people = await peopleAt(tx, meeting);
  return people.map((personId) => aboutMeeting(personId, { kind, meeting, at }));
}

/** Of an adjourned meeting: the day on which it goes on, to everybody who has a place at it. */
async function continuing(tx: Transaction, { meetingId, at }: Cause): Promise<DraftMessage[]> {
  const meeting = meetingId ? await continuationAhead(tx, meetingId, at) : null;
  if (!meeting) return [];
  const people = await peopleAt(tx, meeting);
  const { called, startsAt: goodUntil } = meeting;
  const facts = { kind: 'change', meeting: called } as const;
  return people.map((personId) => ({ personId, at, facts, meetingId: called.id, goodUntil }));
}

async function agendaPublished(tx: Transaction, cause: Cause): Promise<DraftMessage[]> {
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
async function peopleAt(
  tx: Transaction,
  meeting: Pick<Ahead, 'bodyId' | 'called' | 'startsAt'>,
): Promise<readonly string[]> {
  const people = await peopleOfBody(tx, meeting.bodyId, londonDate(meeting.startsAt.toISOString()));
  const observers = await tx.meetingObserver.findMany({ where: { meetingId: meeting.called.id } });
  return [...new Set([...people, ...observers.map(({ personId }) => personId)])];
}

async function observerInvited(tx: Transaction, cause: Cause): Promise<DraftMessage[]> {
  const { meetingId, subjectId, at } = cause;
  const facts = JSON.parse(cause.facts) as { readonly observer?: boolean };
  if (!meetingId || !subjectId || facts.observer !== true) return [];
  const meeting = await meetingAhead(tx, meetingId, at);
  return meeting?.state === 'scheduled' ? [aboutMeeting(subjectId, { kind: 'invitation', meeting, at })] : [];
}

/** Of a meeting still ahead, and not where they were invited again meanwhile. */
async function invitationEnded(
  tx: Transaction,
  { meetingId, subjectId, at }: Cause,
): Promise<DraftMessage[]> {
  if (!meetingId || !subjectId) return [];
  const meeting = await meetingAhead(tx, meetingId, at);
  const again = await tx.meetingObserver.count({ where: { meetingId, personId: subjectId } });
  if (meeting?.state !== 'scheduled' || again > 0) return [];
  return [aboutMeeting(subjectId, { kind: 'invitation-ended', meeting, at })];
}

/** Who takes a seat is invited to the meetings that are called already and fall into the time of the seat. */
async function newMember(tx: Transaction, cause: Cause): Promise<Invitation[]> {
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

type Ahead = NonNullable<Awaited<ReturnType<typeof meetingAhead>>>;
type About = {
  readonly kind: CallKind;
  readonly meeting: Ahead;
  readonly at: Date;
};

function aboutMeeting(personId: string, { kind, meeting, at }: About): DraftMessage {
  const { called, startsAt } = meeting;
  return { personId, at, facts: { kind, meeting: called }, meetingId: called.id, goodUntil: startsAt };
}
