import type { ProxyKind } from '~/domain/body/decide-proxy';
import { noticeRule } from '~/domain/body/notice-rule';
import type { Profile } from '~/domain/body/profile';
import { shortNoticeShare } from '~/domain/body/short-notice';
import { type NoticeStanding, noticeStanding } from '~/domain/notice/notice-consent';
import type { MeetingState } from '~/domain/permission/meeting-table';
import { londonDate } from '~/platform/london';
import { CARDS_SELECT, cardOn } from './late-item';
import { heldOn } from './people';
import { fullName, NAME_SELECT } from './person-name';
import { inForceOn } from './proxies';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** A member's seat with who holds it or represents its member, and what was recorded of notice. */
export type NoticeSeat = {
  readonly seatId: string;
  readonly personId: string;
  readonly name: string;
  /** The proxy of its member, who does not agree for him or her. */
  readonly proxyId: string | null;
  readonly given: { readonly document: string; readonly at: Date } | null;
  /** What was recorded by mistake and counts no more. */
  readonly takenBack: readonly { readonly at: Date; readonly takenBackAt: Date; readonly reason: string }[];
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
        orderBy: { at: 'asc' },
        select: { seatId: true, document: true, at: true, takenBackAt: true, takenBackReason: true },
      },
    },
  });
  const { bodyId, startsAt, body, noticeConsents } = meeting;
  const meetsOn = londonDate(startsAt.toISOString());
  const seats = await membersOf(client, bodyId, meeting.state === 'ended' ? meetsOn : today);
  // Who held the seat before agreed for nobody else.
  const given = ({ seatId, heldFrom }: { readonly seatId: string; readonly heldFrom: string }) =>
    noticeConsents.find(
      (one) => one.seatId === seatId && !one.takenBackAt && londonDate(one.at.toISOString()) >= heldFrom,
    ) ?? null;
  const takenBack = (seatId: string) =>
    noticeConsents.flatMap(({ at, takenBackAt, takenBackReason: reason, ...one }) =>
      one.seatId === seatId && takenBackAt ? [{ at, takenBackAt, reason }] : [],
    );
  const card = cardOn(body.cards, meetsOn);
  const first = meeting.publications.find(({ meetsAt }) => meetsAt.getTime() === startsAt.getTime());
  const profile = body.profile as Profile;
  return {
    ...{ profile, meetsOn, state: meeting.state as MeetingState },
    standing: noticeStanding({
      ...{ profile, meetsOn, today, members: seats.length },
      rule: noticeRule({ profile, noticeDays: card?.noticeDays }),
      share: shortNoticeShare({ shortNotice: card?.shortNotice }),
      publishedOn: first ? londonDate(first.publishedAt.toISOString()) : null,
      agreed: seats.filter(given).length,
    }),
    seats: seats.map(({ heldFrom, ...seat }) => ({
      ...seat,
      given: given({ ...seat, heldFrom }),
      takenBack: takenBack(seat.seatId),
    })),
  };
}

async function membersOf(client: Reads | Transaction, bodyId: string, day: string) {
  // One after the other: within a transaction one connection serves them all.
  const acting = await client.proxyAppointment.findMany({
    where: { bodyId, ...inForceOn(day) },
    select: { seatId: true, holderId: true, kind: true },
  });
  const holder = (seatId: string, asked: ProxyKind) =>
    acting.find((one) => one.seatId === seatId && one.kind === asked)?.holderId ?? null;
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
            personId: holder(id, 'representative') ?? held.person.id,
            proxyId: holder(id, 'proxy'),
          },
        ]
      : [],
  );
}
