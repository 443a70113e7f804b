import type { AgendaLine } from '~/domain/meeting/agenda-line';
import { isOutside } from '~/domain/meeting/is-outside';
import { canDecision } from '~/domain/permission/can';
import { asDecisionThing, DECISION_THING_SELECT } from '~/persistence/decision-thing';
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
    // The same question from everybody in the room, as in meeting-facts.
    reads().decision.findMany({
      where: { meetingId: meeting.id, correctsId: null },
      select: { ...DECISION_THING_SELECT, itemId: true, ref: true },
    }),
  ]);
  // What was voted on without the public stays with the body and those who stayed.
  const shown = (stayIds: string | null) =>
    stayIds === null || !isOutside(actor, { bodyId: meeting.bodyId, stayIds: stayIds.split(' ') });
  const readable = decisions.filter(
    (row) => canDecision(actor, 'decision:read', asDecisionThing(row, actor)).ok,
  );
  return new Map(
    items.map((item) => {
      const decision = readable.find(({ itemId }) => itemId === item.id);
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
