import {
  type Attended,
  attendanceFigures,
  figuresTogether,
  shareAttended,
} from '~/domain/minutes/attendance-figures';
import { type Actor, bodiesOf } from '~/domain/permission/actor';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { endOfLondonDay, londonDate, londonInstant } from '~/platform/london';

type Wanted = { readonly body: string; readonly from: string | null; readonly until: string | null };

/**
 * Attendance of a body's members over a period (both days inclusive; without one the year until today), from its ended
 * meetings alone. Null where the actor serves and sits on no body.
 */
export async function attendancePageOf(actor: Actor, { body: code, from, until }: Wanted, now: Date) {
  const bodies = await reads().body.findMany({
    where: { id: { in: [...bodiesOf(actor)] } },
    orderBy: { name: 'asc' },
    select: { id: true, code: true, name: true },
  });
  const body = bodies.find((one) => one.code === code) ?? bodies[0];
  if (!body) return null;
  const today = londonDate(now.toISOString());
  const period = {
    from: from ?? `${Number(today.slice(0, 4)) - 1}${today.slice(4).replace('02-29', '02-28')}`,
    until: until ?? today,
  };
  const meetings = await reads().meeting.findMany({
    where: {
      bodyId: body.id,
      state: 'ended',
      startsAt: {
        gte: new Date(londonInstant(period.from, '00:00')),
        lt: new Date(endOfLondonDay(period.until)),
      },
    },
    select: { attendance: { select: { personId: true, mode: true } } },
  });
  const figures = attendanceFigures(meetings.map(({ attendance }) => attendance.map(attended)));
  const people = await reads().person.findMany({
    where: { id: { in: figures.map(({ personId }) => personId) } },
    select: { id: true, ...NAME_SELECT },
  });
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  const together = figuresTogether(figures);
  return {
    bodies: bodies.map(({ code: value, name }) => ({ code: value, name })),
    body: { code: body.code, name: body.name },
    ...period,
    meetings: meetings.length,
    members: figures
      .map((figure) => ({ ...figure, name: names.get(figure.personId) ?? '', share: shareAttended(figure) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    together: { ...together, share: shareAttended(together) },
  };
}

function attended({ personId, mode }: { personId: string; mode: string }): Attended {
  const how = mode === 'in-room' || mode === 'on-line' || mode === 'apologies' ? mode : 'absent';
  return { personId, how };
}
