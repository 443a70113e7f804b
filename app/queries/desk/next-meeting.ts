import type { DeskItem } from '~/domain/desk/desk-item';
import type { NextMeeting } from '~/domain/desk/desk-page';
import { itemNumber } from '~/domain/meeting/item-number';
import { type Actor, bodiesOf } from '~/domain/permission/actor';
import type { CalendarDate } from '~/domain/shared/calendar';
import { AGENDA_ORDER } from '~/persistence/agenda';
import { bodyQuorums } from '~/persistence/body-quorums';
import { heldOn } from '~/persistence/people';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { readingFor } from './reading-for';

const COMING: { readonly [mode: string]: NextMeeting['seats'][number]['coming'] } = {
  'in-room': 'yes',
  'on-line': 'yes',
  apologies: 'no',
  absent: 'no',
};

/** The reader's next meeting, or the one in session, with what is to be read for it. */
export async function nextMeeting(actor: Actor, today: CalendarDate): Promise<NextMeeting | null> {
  const meeting = await reads().meeting.findFirst({
    where: { bodyId: { in: [...bodiesOf(actor)] }, state: { in: ['in-session', 'adjourned', 'scheduled'] } },
    // In session sorts before scheduled, whatever the day.
    orderBy: [{ startedAt: { sort: 'desc', nulls: 'last' } }, { startsAt: 'asc' }],
    select: {
      id: true,
      bodyId: true,
      startsAt: true,
      state: true,
      place: true,
      onlineAllowed: true,
      body: {
        select: {
          name: true,
          seats: {
            orderBy: { position: 'asc' },
            select: {
              id: true,
              role: true,
              memberships: {
                where: heldOn(today),
                take: 1,
                select: { personId: true, person: { select: NAME_SELECT } },
              },
            },
          },
        },
      },
      attendance: { select: { seatId: true, mode: true } },
      replies: { select: { seatId: true, reply: true } },
    },
  });
  if (!meeting) return null;
  const quorums = await bodyQuorums(reads(), [meeting.bodyId], today);
  return {
    id: meeting.id,
    body: meeting.body.name,
    startsAt: meeting.startsAt.toISOString(),
    inSession: meeting.state !== 'scheduled',
    place: meeting.place,
    onlineAllowed: meeting.onlineAllowed,
    seats: meeting.body.seats.map(({ id, role, memberships: [held] }) => {
      const mode = meeting.attendance.find(({ seatId }) => seatId === id)?.mode ?? '';
      // A reply is about coming; once the meeting sits, attendance says who came.
      const said =
        meeting.state === 'scheduled' &&
        meeting.replies.some(({ seatId, reply }) => seatId === id && reply !== 'apologies');
      return {
        id,
        name: held ? fullName(held.person) : '',
        chair: role === 'chair',
        you: held?.personId === actor.personId,
        coming: held ? (COMING[mode] ?? (said ? 'yes' : 'unknown')) : 'vacant',
      };
    }),
    quorum: quorums.get(meeting.bodyId) ?? null,
    reading: await readingFor(actor, meeting.id),
  };
}

/** The decisions that a meeting of today still has before it, as things that need a voter. */
export async function itemsToday(meeting: NextMeeting, today: CalendarDate): Promise<readonly DeskItem[]> {
  const sits = meeting.seats.some(({ you }) => you);
  if (!sits || (!meeting.inSession && londonDate(meeting.startsAt) !== today)) return [];
  const items = await reads().agendaItem.findMany({
    where: { meetingId: meeting.id },
    orderBy: AGENDA_ORDER,
    select: {
      id: true,
      number: true,
      suffix: true,
      kind: true,
      state: true,
      minutes: true,
      title: true,
      paper: { select: { ref: true } },
    },
  });
  let passed = 0;
  return items.flatMap((item): DeskItem[] => {
    const at = new Date(Date.parse(meeting.startsAt) + passed * 60_000).toISOString();
    passed += item.minutes;
    if (item.kind !== 'decision' || item.state === 'done' || !item.paper) return [];
    const reading = meeting.reading.find(({ ref }) => ref === item.paper?.ref);
    if (!reading) return [];
    const now = item.state === 'current';
    const minutes = reading.read ? null : reading.minutes;
    return [
      {
        key: `item-${item.id}`,
        title: item.title,
        ref: item.paper.ref,
        to: now || minutes === null ? `/meetings/${meeting.id}` : `/papers/${item.paper.ref}`,
        when: now ? { kind: 'now' } : { kind: 'about', at, item: itemNumber(item) },
        task: 'item',
        body: meeting.body,
        now,
        minutes,
      },
    ];
  });
}
