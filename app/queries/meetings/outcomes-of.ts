import type { AgendaLine } from '~/domain/meeting/agenda-line';
import { isOutside } from '~/domain/meeting/is-outside';
import { readableDecisions } from '~/persistence/decision-scope';
import { reads } from '~/persistence/reads';
import type { MeetingFacts } from './meeting-facts';

export type Outcomes = ReadonlyMap<string, Pick<AgendaLine, 'ballots' | 'decision'>>;

/** What the items came to: the ballots declared, and the records that the actor may know of. */
export async function outcomesOf({ actor, meeting, items }: MeetingFacts): Promise<Outcomes> {
  const [ballots, decisions] = await Promise.all([
    reads().ballot.findMany({
      where: { meetingId: meeting.id, state: 'declared' },
      orderBy: { openedAt: 'asc' },
      select: { id: true, itemId: true, declaredResult: true, stayIds: true },
    }),
    reads().decision.findMany({
      where: { AND: [readableDecisions(actor), { meetingId: meeting.id, correctsId: null }] },
      select: { id: true, itemId: true, ref: true, state: true },
    }),
  ]);
  // What was voted on without the public stays with the body and those who stayed.
  const shown = (stayIds: string | null) =>
    stayIds === null || !isOutside(actor, { bodyId: meeting.bodyId, stayIds: stayIds.split(' ') });
  return new Map(
    items.map((item) => {
      const decision = decisions.find(({ itemId }) => itemId === item.id);
      return [
        item.id,
        {
          ballots: ballots
            .filter(({ itemId, stayIds }) => itemId === item.id && shown(stayIds))
            .map(({ id, declaredResult }) => ({ id, result: declaredResult ?? '' })),
          decision: decision
            ? { id: decision.id, ref: decision.ref, sealed: decision.state === 'sealed' }
            : null,
        },
      ];
    }),
  );
}
