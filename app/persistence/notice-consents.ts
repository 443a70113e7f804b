import { noticeRule } from '~/domain/body/notice-rule';
import type { Profile } from '~/domain/body/profile';
import { type NoticeStanding, noticeStanding } from '~/domain/notice/notice-consent';
import type { MeetingState } from '~/domain/permission/meeting-table';
import { londonDate } from '~/platform/london';
import { CARDS_SELECT, cardOn } from './late-item';
import { heldOn } from './people';
import { fullName, NAME_SELECT } from './person-name';
import { proxiesOf } from './proxies';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** A member's seat with who holds it or acts for its member, and what was recorded of notice. */
export type NoticeSeat = {
  readonly seatId: string;
  readonly personId: string;
  readonly name: string;
  readonly given: { readonly document: string; readonly at: Date } | null;
};

export type MeetingNotice = {
  readonly profile: Profile;
  readonly state: MeetingState;
  readonly meetsOn: string;
  readonly standing: NoticeStanding | null;
  readonly seats: readonly NoticeSeat[];
};

/** How the notice of a meeting stands on a day, and who agreed to shorter or waived it, in seating order. */
export async function meetingNotice(
  client: Reads | Transaction,
  meetingId: string,
  today: string,
): Promise<MeetingNotice> {
  const meeting = await client.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: {
      bodyId: true,
      state: true,
      startsAt: true,
      publications: { orderBy: { edition: 'asc' }, select: { publishedAt: true, meetsAt: true } },
      body: { select: { profile: true, ...CARDS_SELECT } },
      noticeConsents: {
        where: { takenBackAt: null },
        select: { seatId: true, document: true, at: true },
      },
    },
  });
  const { bodyId, startsAt, body, noticeConsents } = meeting;
  const meetsOn = londonDate(startsAt.toISOString());
  const seats = await membersOf(client, bodyId, meeting.state === 'ended' ? meetsOn : today);
  // Who held the seat before agreed for nobody else.
  const given = ({ seatId, heldFrom }: { readonly seatId: string; readonly heldFrom: string }) =>
    noticeConsents.find((one) => one.seatId === seatId && londonDate(one.at.toISOString()) >= heldFrom) ??
    null;
  const first = meeting.publications.find(({ meetsAt }) => meetsAt.getTime() === startsAt.getTime());
  const profile = body.profile as Profile;
  return {
    ...{ profile, meetsOn, state: meeting.state as MeetingState },
    standing: noticeStanding({
      ...{ profile, meetsOn, today, members: seats.length },
      rule: noticeRule({ profile, noticeDays: cardOn(body.cards, meetsOn)?.noticeDays }),
      publishedOn: first ? londonDate(first.publishedAt.toISOString()) : null,
      agreed: seats.filter(given).length,
    }),
    seats: seats.map(({ heldFrom, ...seat }) => ({ ...seat, given: given({ ...seat, heldFrom }) })),
  };
}

async function membersOf(client: Reads | Transaction, bodyId: string, day: string) {
  // One after the other: within a transaction one connection serves them all.
  const proxies = await proxiesOf(client, bodyId, day);
  const seats = await client.seat.findMany({
    where: { bodyId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      memberships: {
        where: heldOn(day),
        take: 1,
        select: { fromOn: true, person: { select: { id: true, ...NAME_SELECT } } },
      },
    },
  });
  return seats.flatMap(({ id, memberships: [held] }) =>
    held
      ? [
          {
            ...{ seatId: id, heldFrom: held.fromOn, name: fullName(held.person) },
            personId: proxies.get(id) ?? held.person.id,
          },
        ]
      : [],
  );
}
