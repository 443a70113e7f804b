import type { BodyCard } from '~/domain/body/body-card';
import type { Restricted } from '~/domain/body/voting-restriction';
import { barsFromVote, EFFECTS, type Ruling } from '~/domain/interest/effect';
import type { ItemState } from '~/domain/meeting/agenda';
import type { Attendance } from '~/domain/meeting/attendance';
import { mayAct } from '~/domain/meeting/may-act';
import type { Actor, HeldSeat } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { AGENDA_ORDER } from '~/persistence/agenda';
import { CLOSURES_SELECT } from '~/persistence/closures';
import { exclusionsOf } from '~/persistence/exclusions';
import { CARDS_SELECT } from '~/persistence/late-item';
import { meetingThing } from '~/persistence/meeting-thing';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { heldOn } from '~/persistence/people';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { proxiesOf } from '~/persistence/proxies';
import { reads } from '~/persistence/reads';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { CLASSES_SELECT } from '~/persistence/tabled-class';
import { restrictionAt } from '~/persistence/voting-restrictions';
import { londonDate } from '~/platform/london';

/** A seat of the body with who holds it and how he or she attends. */
export type SeatFacts = {
  readonly id: string;
  readonly role: HeldSeat['role'];
  readonly category: string;
  /** Who acts in it: its member, or who is there in the member's place. */
  readonly personId: string | null;
  readonly memberId: string | null;
  readonly name: string;
  readonly attendance: Attendance | null;
  /** On the item in hand. */
  readonly ruling: Ruling | null;
  /** Kept from voting on the item in hand. */
  readonly barred: boolean;
  /** Kept from voting on it by a standing order. */
  readonly restricted: Restricted | null;
  /** Sent out for the item in hand, and when. */
  readonly outSince: string | null;
};

export type MeetingFacts = NonNullable<Awaited<ReturnType<typeof meetingFacts>>>;

/** What the pages of one meeting are made from, read once; null when the actor may not know of it. */
export async function meetingFacts(actor: Actor, meetingId: string, now: Date) {
  const today = londonDate(now.toISOString());
  const thing = await meetingThing(reads(), meetingId, today);
  if (!thing || !mayAct(actor, 'meeting:read', thing).ok) return null;
  const meeting = await reads().meeting.findUniqueOrThrow({
    where: { id: meetingId },
    include: {
      body: {
        select: {
          name: true,
          shortName: true,
          code: true,
          profile: true,
          ...CLOSURES_SELECT,
          ...CARDS_SELECT,
        },
      },
      publications: { orderBy: { edition: 'asc' }, select: { publishedAt: true, meetsAt: true } },
      items: {
        orderBy: AGENDA_ORDER,
        include: {
          paper: {
            select: {
              ...{ ref: true, state: true, versionNumber: true, ...CLASSES_SELECT },
              attachments: {
                where: { classification: 'exempt' },
                orderBy: [{ addedAt: 'asc' }, { letter: 'asc' }],
                select: { letter: true, fromVersion: true, removedFrom: true },
              },
            },
          },
        },
      },
      attendance: true,
      observers: true,
      speakers: { where: { state: { in: ['asked', 'called'] } }, orderBy: { askedAt: 'asc' } },
      declarations: { orderBy: { declaredAt: 'asc' } },
    },
  });
  // A past meeting is shown with the seats as they were held on its day.
  const over = meeting.state === 'ended' || meeting.state === 'cancelled';
  const day = over ? londonDate(meeting.startsAt.toISOString()) : today;
  const paperIds = meeting.items.flatMap(({ paperId }) => paperId ?? []);
  const current = meeting.items.find(({ id }) => id === meeting.currentItemId);
  const [restrictedBy, exclusions, proxies, seats, rules, papers] = await Promise.all([
    restrictionAt(reads(), { bodyId: meeting.bodyId, on: day, paperId: current?.paperId ?? null }),
    exclusionsOf(reads(), { meetingId }),
    proxiesOf(reads(), meeting.bodyId, day),
    reads().seat.findMany({
      where: { bodyId: meeting.bodyId },
      orderBy: { position: 'asc' },
      select: { id: true, role: true, category: true, memberships: { where: heldOn(day), take: 1 } },
    }),
    ruleCardInForce(reads(), meeting.bodyId, day),
    // The same question from everybody in the room: who may read which is decided for each, not asked for each.
    reads().paper.findMany({ where: { id: { in: paperIds } }, select: PAPER_THING_SELECT }),
  ]);
  const personIds = [
    ...meeting.attendance.map(({ personId }) => personId),
    ...meeting.observers.map(({ personId }) => personId),
    ...meeting.speakers.map(({ personId }) => personId),
    meeting.conductorId ?? '',
    ...meeting.declarations.flatMap((one) => [one.personId, one.ruledById ?? '', one.ruledForId ?? '']),
    ...seats.flatMap(({ memberships }) => memberships.map(({ personId }) => personId)),
    ...proxies.values(),
    ...exclusions.flatMap(({ stays }) => stays.map(({ personId }) => personId)),
  ];
  const people = await reads().person.findMany({
    where: { id: { in: personIds } },
    select: { id: true, ...NAME_SELECT },
  });
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  return {
    actor,
    thing,
    today,
    meeting,
    names,
    exclusions,
    card: rules?.card ?? (null as BodyCard | null),
    readable: new Set(
      papers.filter((paper) => canPaper(actor, 'paper:read', asPaperThing(paper)).ok).map(({ id }) => id),
    ),
    items: meeting.items.map((item) => ({ ...item, state: item.state as ItemState })),
    seats: seats.map(({ memberships, ...seat }): SeatFacts => {
      const memberId = memberships[0]?.personId ?? null;
      const personId = proxies.get(seat.id) ?? memberId;
      const row = meeting.attendance.find(({ seatId }) => seatId === seat.id);
      const declaration = meeting.declarations.find(
        (one) => one.itemId === meeting.currentItemId && one.seatId === seat.id && one.state === 'ruled',
      );
      const ruling = (declaration?.effect ?? null) as Ruling | null;
      const out = ruling !== null && !EFFECTS[ruling].inRoom && !declaration?.returnedAt;
      return {
        ...seat,
        role: seat.role as HeldSeat['role'],
        ...{ personId, memberId },
        name: (personId && names.get(personId)) ?? '',
        attendance: personId === null ? null : asAttendance(row),
        ruling,
        barred: ruling !== null && barsFromVote(ruling),
        restricted: personId === null ? null : restrictedBy(personId, memberId),
        outSince: out ? (declaration?.leftAt?.toISOString() ?? null) : null,
      };
    }),
  };
}

function asAttendance(
  row: { mode: string; arrivedAt: Date | null; leftAt: Date | null } | undefined,
): Attendance {
  return {
    mode: (row?.mode ?? 'expected') as Attendance['mode'],
    arrivedAt: row?.arrivedAt?.toISOString() ?? null,
    leftAt: row?.leftAt?.toISOString() ?? null,
  };
}
