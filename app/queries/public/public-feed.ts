import type { PublicNews } from '~/domain/meeting/public-view';
import { publishedAgenda } from '~/persistence/agenda';
import { publishingBodies } from '~/persistence/publishing-bodies';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { publicDecisions } from './public-decisions';

const MOST = 50;

/**
 * What a body that publishes put out last, the newest first: editions of agendas, minutes, decisions; null for any other
 * body. Of an agenda and of minutes only which meeting they are of, and nothing that is in them. Source: governance.md §7.
 */
export async function publicFeed(code: string, now: Date) {
  const bodies = await publishingBodies(reads(), londonDate(now.toISOString()));
  const body = bodies.find((one) => one.code === code);
  if (!body) return null;
  const meeting = { select: { id: true, title: true, startsAt: true } } as const;
  const [agendas, minutes, decisions] = await Promise.all([
    reads().agendaPublication.findMany({
      where: { meeting: { bodyId: body.id } },
      orderBy: { publishedAt: 'desc' },
      take: MOST,
      select: { edition: true, publishedAt: true, contents: true, meeting },
    }),
    reads().minutes.findMany({
      where: { meeting: { bodyId: body.id }, publishedAt: { not: null } },
      orderBy: { publishedAt: 'desc' },
      take: MOST,
      select: { id: true, number: true, publishedAt: true, meeting },
    }),
    publicDecisions(body.id),
  ]);
  const news: readonly PublicNews[] = [
    ...agendas.map(({ edition, publishedAt, contents, meeting: { id, title } }): PublicNews => {
      const { meetsAt, items } = publishedAgenda(contents);
      const of = { meetingId: id, title, meetsAt };
      return { kind: 'agenda', at: publishedAt.toISOString(), ...of, edition, items: items.length };
    }),
    ...minutes.flatMap(({ id, number, publishedAt, meeting: { title, startsAt } }): PublicNews[] => {
      const of = { minutesId: id, number, title, meetsAt: startsAt.toISOString() };
      return publishedAt ? [{ kind: 'minutes', at: publishedAt.toISOString(), ...of }] : [];
    }),
    ...decisions.map((decision): PublicNews => ({ kind: 'decision', at: decision.publishedAt, decision })),
  ];
  return {
    ...{ code: body.code, name: body.name, organisation: body.organisation.name },
    news: news.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, MOST),
  };
}
