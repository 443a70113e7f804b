import { compareItemNumbers } from '~/domain/meeting/item-number';
import { londonDate } from '~/platform/london';
import { AGENDA_ORDER } from '../agenda';
import { LATE_MEETING_SELECT } from '../late-item';
import { heldOn } from '../people';
import { fullName, NAME_SELECT } from '../person-name';
import type { Reads } from '../reads';
import type { Transaction } from '../transaction';
import { stoodIn } from './stood-in';

const MEETING_SELECT = {
  id: true,
  bodyId: true,
  title: true,
  place: true,
  startedAt: true,
  endedAt: true,
  presidingSeatId: true,
  ...LATE_MEETING_SELECT,
  body: {
    select: {
      ...LATE_MEETING_SELECT.body.select,
      name: true,
      organisation: { select: { name: true } },
      seats: { orderBy: { position: 'asc' }, select: { id: true, role: true } },
    },
  },
  attendance: { select: { seatId: true, personId: true, mode: true, arrivedAt: true, leftAt: true } },
  observers: { select: { personId: true, role: true } },
  invitationsEnded: { orderBy: { endedAt: 'asc' }, select: { personId: true, role: true, endedAt: true } },
  items: {
    orderBy: AGENDA_ORDER,
    select: {
      id: true,
      number: true,
      suffix: true,
      title: true,
      kind: true,
      state: true,
      result: true,
      versionNumber: true,
      startedAt: true,
      closedAt: true,
      addedAt: true,
      urgentReason: true,
      openedAt: true,
      appendicesKeptAt: true,
      paper: {
        select: {
          ...{ id: true, ref: true, classification: true },
          attachments: {
            where: { classification: 'exempt' },
            orderBy: { addedAt: 'asc' },
            select: { letter: true, fromVersion: true, removedFrom: true },
          },
        },
      },
      minute: { select: { text: true, restricted: true } },
      exclusions: {
        where: { excludedAt: { not: null } },
        orderBy: { excludedAt: 'asc' },
        select: {
          ground: true,
          paragraphs: true,
          reason: true,
          excludedAt: true,
          returnedAt: true,
          stays: { select: { personId: true, reason: true } },
        },
      },
      declarations: {
        orderBy: { declaredAt: 'asc' },
        select: {
          personId: true,
          kind: true,
          interest: true,
          effect: true,
          reason: true,
          leftAt: true,
          returnedAt: true,
        },
      },
    },
  },
} as const;

const BALLOT_SELECT = {
  itemId: true,
  method: true,
  wording: true,
  ruleCard: true,
  seats: true,
  outcome: true,
  castingChoice: true,
  castingReason: true,
  declaredResult: true,
  declaredReason: true,
  motion: {
    select: {
      ...{ movedById: true, secondedById: true, namesRecorded: true },
      calls: { orderBy: { at: 'asc' }, select: { personId: true } },
    },
  },
  recorded: { select: { seatId: true } },
  votes: { orderBy: { sequence: 'asc' }, select: { seatId: true, choice: true } },
  electors: { select: { seatId: true, personId: true } },
} as const;

const DECISION_SELECT = {
  itemId: true,
  ref: true,
  type: true,
  state: true,
  content: true,
  dissents: { orderBy: { at: 'asc' }, select: { personId: true, text: true } },
  actions: {
    orderBy: { number: 'asc' },
    select: { ref: true, title: true, originalDueOn: true, lead: { select: NAME_SELECT } },
  },
} as const;

const MOVES = ['AttendanceRecorded', 'PresidingChanged', 'MeetingAdjourned', 'MeetingResumed'];

export type MinutedMeeting = NonNullable<Awaited<ReturnType<typeof minutedMeeting>>>;

/** All that minutes are written from, or null where there is no such meeting. */
export async function minutedMeeting(client: Reads | Transaction, meetingId: string) {
  const found = await client.meeting.findUnique({ where: { id: meetingId }, select: MEETING_SELECT });
  if (!found) return null;
  const meeting = { ...found, items: found.items.toSorted(compareItemNumbers) };
  const day = londonDate((meeting.startedAt ?? meeting.startsAt).toISOString());
  // One after the other: within a transaction one connection serves them all.
  const ballots = await client.ballot.findMany({
    where: { meetingId, state: 'declared' },
    orderBy: { openedAt: 'asc' },
    select: BALLOT_SELECT,
  });
  const decisions = await client.decision.findMany({
    where: { meetingId, correctsId: null },
    select: DECISION_SELECT,
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
