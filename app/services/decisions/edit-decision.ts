import { checkType, type TypeRefusal } from '~/domain/decision/check-type';
import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import { canDecision, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { decidedItem, declaredOn } from '~/persistence/decided-item';
import { raiseDecision } from '~/persistence/live-versions';
import { fullName } from '~/persistence/person-name';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { isCallable } from './is-callable';
import { type KeptDecision, keptDecision } from './kept-decision';

/** What the officer writes; everything else in a record is written from the meeting. */
export type DecisionEdit = Pick<
  DecisionContent,
  | 'resolved'
  | 'reasons'
  | 'alternatives'
  | 'noAlternatives'
  | 'dispensation'
  | 'moverName'
  | 'seconderName'
  | 'basis'
  | 'differs'
  | 'divergence'
  | 'consultations'
> & {
  readonly decisionId: string;
  /** The version that the officer began from. */
  readonly liveVersion: number;
  readonly title: string;
  readonly type: DecisionType;
  readonly conditions: readonly Omit<DecisionContent['conditions'][number], 'leadName'>[];
  readonly actions: readonly Omit<DecisionContent['actions'][number], 'leadName' | 'helperNames'>[];
  readonly returnToPosition: number | null;
};

export type EditRefusal =
  | PermissionRefusal
  | TypeRefusal
  | { readonly code: 'decision-sealed' }
  | { readonly code: 'decision-changed' }
  | { readonly code: 'lead-unknown' }
  | { readonly code: 'not-an-earlier-stage' };

/**
 * Saves what the officer wrote of a decision not yet sealed; it may still be incomplete. Refuses `decision-changed`
 * where somebody saved since this officer began (nothing is overwritten), `decision-sealed`, a kind of decision that does
 * not agree with the ballots, a lead whom nobody knows and a return to a station that is not an earlier one.
 */
export async function editDecision(
  { actor, now }: Acting,
  edit: DecisionEdit,
): Promise<Result<{ readonly ref: string }, EditRefusal>> {
  return transaction<{ ref: string }, EditRefusal>(async (tx) => {
    const kept = await keptDecision(tx, edit.decisionId, actor);
    if (!kept) return refuse({ code: 'not-found' });
    const permission = canDecision(actor, 'decision:record', { ...kept.thing, state: 'draft' });
    if (!permission.ok) return permission;
    if (kept.state !== 'draft') return refuse({ code: 'decision-sealed' });
    const agrees = await checkAgainstItem(tx, kept, edit.type);
    if (!agrees.ok) return agrees;
    const content = await merged(tx, kept, edit);
    if (!content.ok) return content;
    const text = JSON.stringify(content.value);
    const same =
      text === JSON.stringify(kept.content) && kept.title === edit.title && kept.type === edit.type;
    if (same) return ok({ ref: kept.ref });
    if (kept.liveVersion !== edit.liveVersion) return refuse({ code: 'decision-changed' });
    await tx.decision.update({
      where: { id: kept.id },
      data: { title: edit.title, type: edit.type, content: text },
    });
    const version = await raiseDecision(tx, kept.id);
    tx.tell({
      kind: 'DecisionDrafted',
      at: now,
      actorId: actor.personId,
      bodyId: kept.bodyId,
      subjectId: kept.id,
      version,
      facts: { ref: kept.ref },
    });
    return ok({ ref: kept.ref });
  });
}

async function checkAgainstItem(
  tx: Transaction,
  kept: KeptDecision,
  type: DecisionType,
): Promise<Result<unknown, TypeRefusal>> {
  const item = kept.itemId ? await decidedItem(tx, kept.itemId) : null;
  if (!item) return ok(type);
  return checkType(type, {
    gate: kept.stageId ? item.gate : null,
    profile: kept.profile,
    ballots: declaredOn(item),
    reports: item.reports,
  });
}

async function merged(
  tx: Transaction,
  kept: KeptDecision,
  edit: DecisionEdit,
): Promise<Result<DecisionContent, EditRefusal>> {
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
