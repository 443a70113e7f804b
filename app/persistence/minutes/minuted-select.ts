import { AGENDA_ORDER } from '../agenda';
import { LATE_MEETING_SELECT } from '../late-item';
import { NAME_SELECT } from '../person-name';

/** Of a meeting: who came, its items, and what was declared and minuted at each. */
export const MINUTED_MEETING_SELECT = {
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

/** Of a declared ballot: what was put, how it was decided, and who voted. */
export const MINUTED_BALLOT_SELECT = {
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

/** Of a decision: its record, its dissents and its actions. */
export const MINUTED_DECISION_SELECT = {
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
