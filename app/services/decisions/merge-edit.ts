import type { DecisionContent } from '~/domain/decision/decision-record';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { fullName } from '~/persistence/person-name';
import type { Transaction } from '~/persistence/transaction';
import type { DecisionEdit } from './decision-edit';
import { isCallable } from './is-callable';
import type { KeptDecision } from './kept-decision';

/** What in an edit cannot be put in. */
export type MergeRefusal = { readonly code: 'lead-unknown' } | { readonly code: 'not-an-earlier-stage' };

/** The record with what the officer wrote put in. Refuses a lead whom nobody knows and a return to no earlier station. */
export async function mergeEdit(
  tx: Transaction,
  kept: KeptDecision,
  edit: DecisionEdit,
): Promise<Result<DecisionContent, MergeRefusal>> {
  const names = await namesOf(tx, edit);
  const leads = [...edit.conditions, ...edit.actions].map(({ leadId }) => leadId).filter((id) => id !== '');
  const helpers = edit.actions.flatMap(({ helperIds }) => helperIds);
  if ([...leads, ...helpers].some((id) => !names.has(id))) return refuse({ code: 'lead-unknown' });
  const item = kept.itemId
    ? await tx.agendaItem.findUnique({ where: { id: kept.itemId }, select: { reportsId: true } })
    : null;
  const returnsTo = await stationBefore(tx, kept, edit);
  if (returnsTo === undefined) return refuse({ code: 'not-an-earlier-stage' });
  const {
    decisionId: _id,
    liveVersion: _version,
    title: _title,
    type,
    returnToPosition: _position,
    ...written
  } = edit;
  return ok({
    ...kept.content,
    ...written,
    conditions: edit.conditions.map((one) => ({ ...one, leadName: names.get(one.leadId) ?? '' })),
    actions: edit.actions.map((one) => ({
      ...one,
      leadName: names.get(one.leadId) ?? '',
      helperNames: one.helperIds.map((id) => names.get(id) ?? ''),
    })),
    // What a body says of a report takes nothing on that could be called in.
    callable:
      !item?.reportsId && (await isCallable(tx, { profile: kept.profile, type, paperId: kept.paperId })),
    returnsTo,
  });
}

async function namesOf(
  tx: Transaction,
  { conditions, actions }: DecisionEdit,
): Promise<ReadonlyMap<string, string>> {
  const ids = [
    ...conditions.map(({ leadId }) => leadId),
    ...actions.flatMap(({ leadId, helperIds }) => [leadId, ...helperIds]),
  ];
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(ids)] }, disabledAt: null },
    select: { id: true, name: true, honorific: true },
  });
  return new Map(people.map((person) => [person.id, fullName(person)]));
}

/** Where it goes back to: null where the decision does not send it back or leaves it to the route; undefined where there is no such earlier station. */
async function stationBefore(
  tx: Transaction,
  { stageId, paperId }: KeptDecision,
  { type, returnToPosition }: DecisionEdit,
) {
  if (type !== 'referred-back' || returnToPosition === null || !stageId || !paperId) return null;
  const here = await tx.stage.findUniqueOrThrow({ where: { id: stageId }, select: { position: true } });
  const station = await tx.stage.findFirst({
    where: { paperId, position: returnToPosition },
    select: { position: true, name: true },
  });
  return station && station.position < here.position ? station : undefined;
}
