import type { PublicBody, PublicMeetingShown } from '~/domain/meeting/public-view';
import type { MeetingState } from '~/domain/permission/meeting-table';
import { publishingBodies } from '~/persistence/publishing-bodies';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { publicDecisions } from './public-decisions';

/** The bodies that publish. */
export async function publicBodies(now: Date) {
  const bodies = await publishingBodies(reads(), londonDate(now.toISOString()));
  return bodies.map(({ code, name, organisation }) => ({ code, name, organisation: organisation.name }));
}

const PAST_SHOWN = 50;
const OUT = { publishedAt: { not: null } } as const;

/** A body that publishes with the meetings whose agenda or minutes are out; null for any other. */
export async function publicBody(code: string, now: Date): Promise<PublicBody | null> {
  const bodies = await publishingBodies(reads(), londonDate(now.toISOString()));
  const body = bodies.find((one) => one.code === code);
  if (!body) return null;
  const rows = await reads().meeting.findMany({
    where: { bodyId: body.id, OR: [{ agendaEdition: { gt: 0 } }, { minutes: { some: OUT } }] },
    orderBy: { startsAt: 'desc' },
    take: PAST_SHOWN,
    select: {
      ...{ id: true, title: true, startsAt: true, place: true, state: true, agendaEdition: true },
      minutes: { where: OUT, orderBy: { number: 'asc' }, select: { id: true, number: true } },
    },
  });
  const lines = rows.map(
    ({ agendaEdition, ...row }): PublicMeetingShown => ({
      ...row,
      state: row.state as MeetingState,
      startsAt: row.startsAt.toISOString(),
      agenda: agendaEdition > 0,
    }),
  );
  // One that was called off is among those that come until its day, so that nobody goes there.
  const over = ({ state, startsAt }: PublicMeetingShown) =>
    state === 'ended' || (state === 'cancelled' && startsAt < now.toISOString());
  return {
    code: body.code,
    name: body.name,
    organisation: body.organisation.name,
    coming: lines.filter((line) => !over(line)).reverse(),
    past: lines.filter(over),
    decisions: await publicDecisions(body.id),
  };
}
