import { compareItemNumbers } from '~/domain/meeting/item-number';
import { londonDate } from '~/platform/london';
import { heldOn } from '../people';
import { fullName, NAME_SELECT } from '../person-name';
import type { Reads } from '../reads';
import type { Transaction } from '../transaction';
import { MINUTED_BALLOT_SELECT, MINUTED_DECISION_SELECT, MINUTED_MEETING_SELECT } from './minuted-select';
import { stoodIn } from './stood-in';

const MOVES = ['AttendanceRecorded', 'PresidingChanged', 'MeetingAdjourned', 'MeetingResumed'];

/** What `minutedMeeting` reads. */
export type MinutedMeeting = NonNullable<Awaited<ReturnType<typeof minutedMeeting>>>;

/** All that minutes are written from, or null where there is no such meeting. */
export async function minutedMeeting(client: Reads | Transaction, meetingId: string) {
  const found = await client.meeting.findUnique({ where: { id: meetingId }, select: MINUTED_MEETING_SELECT });
  if (!found) return null;
  const meeting = { ...found, items: found.items.toSorted(compareItemNumbers) };
  const day = londonDate((meeting.startedAt ?? meeting.startsAt).toISOString());
  // One after the other: within a transaction one connection serves them all.
  const ballots = await client.ballot.findMany({
    where: { meetingId, state: 'declared' },
    orderBy: { openedAt: 'asc' },
    select: MINUTED_BALLOT_SELECT,
  });
  const decisions = await client.decision.findMany({
    where: { meetingId, correctsId: null },
    select: MINUTED_DECISION_SELECT,
  });
  const events = await client.event.findMany({
    where: { meetingId, kind: { in: MOVES } },
    orderBy: { seq: 'asc' },
    select: { kind: true, at: true, subjectId: true, facts: true },
  });
  const officers = await client.officer.findMany({
    where: { bodyId: meeting.bodyId, ...heldOn(day) },
    select: { personId: true },
  });
  const versions = await client.paperVersion.findMany({
    where: {
      OR: meeting.items.flatMap(({ paper, versionNumber }) =>
        paper && versionNumber !== null ? [{ paperId: paper.id, number: versionNumber }] : [],
      ),
    },
    select: { paperId: true, content: true },
  });
  const standIns = await stoodIn(client, { meeting, day });
  const ids = new Set([
    ...standIns.map(({ memberId }) => memberId),
    ...meeting.attendance.map(({ personId }) => personId),
    ...[...meeting.observers, ...meeting.invitationsEnded].map(({ personId }) => personId),
    ...officers.map(({ personId }) => personId),
    ...meeting.items.flatMap(({ declarations }) => declarations.map(({ personId }) => personId)),
    ...meeting.items.flatMap(({ exclusions }) =>
      exclusions.flatMap(({ stays }) => stays.map(({ personId }) => personId)),
    ),
    ...ballots.flatMap(({ motion, electors }) => [
      ...[motion.movedById ?? '', motion.secondedById ?? ''],
      ...[...motion.calls, ...electors].map(({ personId }) => personId),
    ]),
    ...decisions.flatMap(({ dissents }) => dissents.map(({ personId }) => personId)),
  ]);
  const people = await client.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, ...NAME_SELECT },
  });
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  const nameOf = (personId: string) => names.get(personId) ?? 'A member';
  return {
    ...{ meeting, day, ballots, decisions, events, versions, standIns, nameOf },
    officerIds: officers.map(({ personId }) => personId),
  };
}
