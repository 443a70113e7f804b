import { publishedAgenda } from '~/persistence/agenda';
import { publishingBodies } from '~/persistence/publishing-bodies';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

/** A meeting whose agenda is published by a body that publishes, with its newest edition; null for any other. */
export async function publishedMeeting(meetingId: string, now: Date) {
  const meeting = await reads().meeting.findUnique({
    where: { id: meetingId },
    include: {
      body: { select: { code: true, name: true } },
      publications: { orderBy: { edition: 'desc' }, take: 1 },
      continuations: { orderBy: [{ givenAt: 'desc' }, { id: 'asc' }], take: 1 },
      postponements: { orderBy: { at: 'asc' } },
    },
  });
  const edition = meeting?.publications[0];
  if (!meeting || !edition) return null;
  const bodies = await publishingBodies(reads(), londonDate(now.toISOString()));
  if (!bodies.some(({ id }) => id === meeting.bodyId)) return null;
  return { meeting, edition, agenda: publishedAgenda(edition.contents) };
}
