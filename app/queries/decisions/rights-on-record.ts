import type { Actor } from '~/domain/permission/actor';
import type { DecisionAct } from '~/domain/permission/acts';
import { canDecision } from '~/domain/permission/can';
import type { DecisionThing } from '~/domain/permission/decision-table';
import type { DecisionPageRow } from './decision-page-row';

/** What the reader may do with a record. */
export function rightsOnRecord(
  actor: Actor,
  thing: DecisionThing,
  { state, publishedAt, correctsId }: DecisionPageRow,
) {
  const can = (act: DecisionAct) => canDecision(actor, act, thing).ok;
  return {
    record: can('decision:record'),
    publish: state === 'sealed' && !publishedAt && can('decision:publish'),
    correct: state === 'sealed' && !correctsId && can('decision:correct'),
    changeCondition: can('decision:change-condition'),
  };
}

/** Whose dissent the reader may record: the officer's list of those who took part, or the member's own name. */
export function dissentersFor(
  actor: Actor,
  thing: DecisionThing,
  people: readonly { readonly id: string; readonly name: string }[],
) {
  if (!canDecision(actor, 'decision:dissent', thing).ok) return [];
  const officer = actor.offices.some(({ bodyId }) => bodyId === thing.bodyId);
  return officer ? people : people.filter(({ id }) => id === actor.personId);
}
