import type { ReadingLine } from '~/domain/desk/desk-page';
import type { Actor } from '~/domain/permission/actor';
import { readableMeetings } from '~/persistence/meeting-scope';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { readingFor } from './reading-for';

const MEETINGS = 20;

export type ReadingList = readonly {
  readonly id: string;
  readonly body: string;
  readonly startsAt: string;
  readonly papers: readonly ReadingLine[];
}[];

/** What stands on the agendas of the actor's next meetings to be read, the first meeting first. */
export async function readingList(actor: Actor, now: Date): Promise<ReadingList> {
  const meetings = await reads().meeting.findMany({
    where: readableMeetings(actor, {
      states: ['in-session', 'adjourned', 'scheduled'],
      bodyCode: null,
      day: londonDate(now.toISOString()),
    }),
    orderBy: { startsAt: 'asc' },
    take: MEETINGS,
    select: { id: true, startsAt: true, body: { select: { name: true } } },
  });
  const lists = await Promise.all(
    meetings.map(async ({ id, startsAt, body }) => ({
      ...{ id, body: body.name, startsAt: startsAt.toISOString() },
      papers: await readingFor(actor, id),
    })),
  );
  return lists.filter(({ papers }) => papers.length > 0);
}
