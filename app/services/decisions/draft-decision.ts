import { suggestedType } from '~/domain/decision/check-type';
import { classOfRecord } from '~/domain/decision/class-of-record';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { canDecision, type PermissionRefusal } from '~/domain/permission/can';
import type { DecisionThing } from '~/domain/permission/decision-table';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type DecidedItem, decidedItem, declaredOn, isDeclared } from '~/persistence/decided-item';
import { raiseMeeting } from '~/persistence/live-versions';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { isCallable } from './is-callable';
import { nextDecisionRef } from './next-decision-ref';
import { recordLines } from './record-lines';
import { startOfRecord } from './start-of-record';
import { unwrittenDecision } from './unwritten-decision';
import { usedReliefs } from './used-reliefs';
import { usualLines } from './usual-lines';

/** Why no record is begun. */
export type DraftRefusal = PermissionRefusal | { readonly code: 'ballot-not-declared-yet' };
/** The record that was begun, or was there already. */
export type Drafted = { readonly id: string; readonly ref: string };

/**
 * Begins the record of what a body decided at an item: the officer gets it written from the ballots declared,
 * attendance, interests and quorum, with the kind of decision that these suggest, and a reference. An item has one
 * record: asked again, the one that is there is answered. Refuses `ballot-not-declared-yet`. Source: governance.md §8.
 */
export async function draftDecision(
  { actor, now }: Acting,
  { itemId }: { readonly itemId: string },
): Promise<Result<Drafted, DraftRefusal>> {
  return transaction<Drafted, DraftRefusal>(async (tx) => {
    const item = await decidedItem(tx, itemId);
    if (!item) return refuse({ code: 'not-found' });
    const { bodyId, body } = item.meeting;
    const thing = await unwrittenDecision(tx, actor, {
      bodyId,
      profile: body.profile,
      paperId: item.paper?.id ?? null,
      versionNumber: item.versionNumber,
    });
    const permission = canDecision(actor, 'decision:record', thing);
    if (!permission.ok) return permission;
    const begun = await tx.decision.findFirst({
      where: { itemId, correctsId: null },
      select: { id: true, ref: true },
    });
    if (begun) return ok(begun);
    if (!isDeclared(item)) return refuse({ code: 'ballot-not-declared-yet' });
    const out = await tx.exclusion.count({ where: { itemId, excludedAt: { not: null } } });
    const classification = classOfRecord(thing.classification, out > 0);
    return ok(await write(tx, item, { actor, now, classification }));
  });
}

async function write(
  tx: Transaction,
  item: DecidedItem,
  { actor, now, classification }: Acting & Pick<DecisionThing, 'classification'>,
): Promise<Drafted> {
  const { bodyId, body } = item.meeting;
  const type = suggestedType({ ...item, ballots: declaredOn(item) });
  const last = item.ballots.at(-1);
  const decidedAt = last?.declaredAt ?? item.closedAt ?? now;
  const numbered = await nextDecisionRef(tx, body.code, decidedAt);
  const content: DecisionContent = {
    ...startOfRecord(item),
    ...(await usedReliefs(tx, item)),
    ...(await usualLines(tx, item)),
    ...(await recordLines(tx, item)),
    callable:
      item.reports === null &&
      (await isCallable(tx, { profile: item.profile, type, paperId: item.paper?.id ?? null })),
    officer: actor.name,
  };
  const id = newId();
  await tx.decision.create({
    data: {
      id,
      ...numbered,
      bodyId,
      paperId: item.paper?.id ?? null,
      versionNumber: item.versionNumber,
      stageId: item.gate ? (item.stage?.id ?? null) : null,
      meetingId: item.meeting.id,
      itemId: item.id,
      ballotId: last?.id ?? null,
      // As it was tabled: a later version may say what this one did not.
      title: item.tabled?.title ?? item.title,
      classification,
      type,
      state: 'draft',
      content: JSON.stringify(content),
      decidedAt,
      recordedById: actor.personId,
    },
  });
  await raiseMeeting(tx, item.meeting.id);
  tx.tell({
    kind: 'DecisionDrafted',
    at: now,
    actorId: actor.personId,
    bodyId,
    meetingId: item.meeting.id,
    subjectId: id,
    facts: { ref: numbered.ref },
  });
  return { id, ref: numbered.ref };
}
