import { type Actor, sitsOn } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { paperThing } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';

/** The paper of the item that each of the meetings has open now, by meeting. */
export async function papersOfItemsNow(meetingIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (meetingIds.length === 0) return new Map();
  const items = await reads().agendaItem.findMany({
    where: {
      meetingId: { in: [...meetingIds] },
      state: 'current',
      paperId: { not: null },
      meeting: { state: 'in-session' },
    },
    select: { meetingId: true, paperId: true },
  });
  return new Map(items.flatMap(({ meetingId, paperId }) => (paperId ? [[meetingId, paperId]] : [])));
}

/**
 * Two tests of one paper, read once: who may read it, and who of them takes part in its open item. A member whom an
 * interest bars has stepped away from the item and is not at the paper for being in the room.
 */
export async function whoMayBeAt(paperId: string): Promise<{
  readonly reads: (actor: Actor) => boolean;
  readonly takesPart: (actor: Actor) => boolean;
}> {
  const thing = await paperThing(reads(), { id: paperId });
  const mayRead = (actor: Actor) => thing !== null && canPaper(actor, 'paper:read', thing).ok;
  const isBarred = ({ personId, ...actor }: Actor) =>
    thing?.barred.some((bar) => bar.personId === personId && sitsOn({ personId, ...actor }, bar.bodyId));
  return { reads: mayRead, takesPart: (actor) => mayRead(actor) && !isBarred(actor) };
}
