import type { AttendanceMode } from '~/domain/meeting/attendance';
import { itemNumber } from '~/domain/meeting/item-number';
import type { MeetingLine, MeetingsPage } from '~/domain/meeting/meetings-page';
import { type Actor, bodiesOf } from '~/domain/permission/actor';
import type { MeetingState } from '~/domain/permission/meeting-table';
import { type MeetingScope, readableMeetings } from '~/persistence/meeting-scope';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { minutesOfMeetings } from '../minutes/minutes-of-meetings';

const PAST_SHOWN = 20;

/** The meetings of the actor's bodies, and those that the actor was invited to follow; of one body with its code. */
export async function meetingsPage(
  actor: Actor,
  { bodyCode, now }: { readonly bodyCode: string | null; readonly now: Date },
): Promise<MeetingsPage> {
  const mine = [...bodiesOf(actor)];
  const day = londonDate(now.toISOString());
  const [inSession, coming, past, bodies] = await Promise.all([
    lines(actor, { states: ['in-session', 'adjourned'], bodyCode, day, order: 'asc' }),
    // One that was called off stays where it was until its day.
    lines(actor, {
      ...{ states: ['scheduled', 'cancelled'], bodyCode, day, order: 'asc' },
      only: { OR: [{ state: 'scheduled' }, { startsAt: { gte: now } }] },
    }),
    lines(actor, {
      ...{ states: ['ended', 'cancelled'], bodyCode, day, order: 'desc', most: PAST_SHOWN + 1 },
      only: { OR: [{ state: 'ended' }, { startsAt: { lt: now } }] },
    }),
    reads().body.findMany({
      where: { id: { in: mine } },
      orderBy: { name: 'asc' },
      select: { code: true, name: true },
    }),
  ]);
  return {
    inSession,
    coming,
    past: past.slice(0, PAST_SHOWN),
    morePast: past.length > PAST_SHOWN,
    bodies,
    mayCreate: actor.offices.length > 0,
  };
}

type Lines = {
  readonly states: readonly MeetingState[];
  readonly bodyCode: string | null;
  readonly day: string;
  readonly order: 'asc' | 'desc';
  readonly most?: number;
  readonly only?: MeetingScope;
};

async function lines(
  actor: Actor,
  { states, bodyCode, day, order, most = 100, only = {} }: Lines,
): Promise<MeetingLine[]> {
  const rows = await reads().meeting.findMany({
    where: { AND: [readableMeetings(actor, { states, bodyCode, day }), only] },
    orderBy: { startsAt: order },
    take: most,
    select: {
      id: true,
      bodyId: true,
      title: true,
      startsAt: true,
      endsAt: true,
      place: true,
      onlineAllowed: true,
      state: true,
      currentItemId: true,
      body: { select: { name: true } },
      items: { select: { id: true, number: true, suffix: true, title: true } },
      continuations: { orderBy: [{ givenAt: 'desc' }, { id: 'asc' }], take: 1, select: { startsAt: true } },
      attendance: { where: { personId: actor.personId }, select: { mode: true } },
    },
  });
  const minutes = await minutesOfMeetings(
    actor,
    rows.map(({ id }) => id),
  );
  return rows.map(
    ({ bodyId, body, items, currentItemId, attendance, continuations, ...row }): MeetingLine => {
      const current = items.find(({ id }) => id === currentItemId);
      const seat = actor.seats.some((held) => held.bodyId === bodyId);
      const office = actor.offices.some((held) => held.bodyId === bodyId);
      return {
        ...row,
        state: row.state as MeetingState,
        continuesAt: row.state === 'adjourned' ? (continuations[0]?.startsAt.toISOString() ?? null) : null,
        body: body.name,
        startsAt: row.startsAt.toISOString(),
        endsAt: row.endsAt.toISOString(),
        items: items.length,
        itemNow: current ? { number: itemNumber(current), title: current.title } : null,
        you: seat ? 'member' : office ? 'officer' : 'observer',
        attends: (attendance[0]?.mode as AttendanceMode | undefined) ?? null,
        minutes: minutes.get(row.id)?.state ?? null,
      };
    },
  );
}
