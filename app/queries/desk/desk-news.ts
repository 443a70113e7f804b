import type { DeskNews } from '~/domain/desk/desk-page';
import type { Actor } from '~/domain/permission/actor';
import { readablePapers } from '~/persistence/paper-scope';
import { reads } from '~/persistence/reads';

/** What a reader of a paper may be told of; talk addressed to one body is not among it. */
const TOLD = [
  'PaperSubmitted',
  'PaperVersionIssued',
  'PaperMoved',
  'PaperWithdrawn',
  'NoticeGiven',
  'DecisionPublished',
  'CallInEnded',
];
const MOST = 8;

/** What happened since to papers that the reader may read, by others, the newest first. */
export async function deskNews(actor: Actor, since: Date): Promise<readonly DeskNews[]> {
  const papers = await reads().paper.findMany({
    where: {
      AND: [
        readablePapers(actor),
        { state: { not: 'draft' } },
        { OR: [{ closedAt: null }, { closedAt: { gte: since } }] },
      ],
    },
    select: { id: true, ref: true, title: true },
  });
  const events = await reads().event.findMany({
    where: {
      paperId: { in: papers.map(({ id }) => id) },
      kind: { in: TOLD },
      at: { gt: since },
      OR: [{ actorId: null }, { actorId: { not: actor.personId } }],
    },
    orderBy: { seq: 'desc' },
    take: MOST,
    select: { seq: true, kind: true, paperId: true, at: true, facts: true },
  });
  return events.flatMap(({ seq, kind, paperId, at, facts }) => {
    const paper = papers.find(({ id }) => id === paperId);
    if (!paper) return [];
    const { from, to } = JSON.parse(facts) as { from?: string | null; to?: string | null };
    const { ref, title } = paper;
    return [{ seq, kind, ref, title, at: at.toISOString(), from: from ?? '', to: to ?? '' }];
  });
}

/** When the reader's session before this one was last used, in business time; null when there was none. */
export async function lastHere(
  actor: Actor,
  { sessionId, offset }: { sessionId: string; offset: number },
): Promise<Date | null> {
  const before = await reads().session.findFirst({
    where: { personId: actor.personId, id: { not: sessionId } },
    orderBy: { lastSeenAt: 'desc' },
    select: { lastSeenAt: true },
  });
  return before && new Date(before.lastSeenAt.getTime() + offset * 1000);
}
