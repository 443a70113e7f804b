import { itemNumber } from '~/domain/meeting/item-number';
import type { Actor } from '~/domain/permission/actor';
import type { ActionAct } from '~/domain/permission/acts';
import { canAction, canDecision } from '~/domain/permission/can';
import { ACTION_THING_SELECT, asActionThing } from '~/persistence/action-thing';
import { asDecisionThing } from '~/persistence/decision-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { peopleToLead } from '../decisions/people-to-lead';
import { ACTION_ROW_SELECT, asActionLine } from './action-row';
import { handoversOf } from './handovers';
import { minuteReferences } from './minute-references';

/** One action whole: its notes, dates, evidence and closures, and what the actor may do; null when not to be known. */
export async function actionPage(actor: Actor, ref: string, now: Date) {
  const row = await reads().action.findUnique({
    where: { ref },
    select: {
      ...ACTION_THING_SELECT,
      ...ACTION_ROW_SELECT,
      liveVersion: true,
      helpers: { select: { personId: true, person: { select: NAME_SELECT } } },
      condition: { select: { number: true, kind: true } },
      decision: {
        select: { ...ACTION_THING_SELECT.decision.select, ref: true, title: true, paperId: true },
      },
      body: { select: { ...ACTION_ROW_SELECT.body.select, organisationId: true } },
      updates: { orderBy: { at: 'desc' } },
      revisions: { orderBy: { at: 'asc' } },
      reassignments: { orderBy: { at: 'asc' } },
      evidence: { orderBy: { at: 'asc' } },
      closures: { orderBy: { askedAt: 'desc' } },
    },
  });
  if (!row) return null;
  const thing = asActionThing(row, actor);
  if (!canAction(actor, 'action:read', thing).ok) return null;
  const may = (act: ActionAct) => canAction(actor, act, thing).ok;
  const nameOf = await names(
    [...row.updates, ...row.revisions, ...row.evidence]
      .map(({ byId }) => byId)
      .concat(row.closures.flatMap(({ askedById, decidedById }) => [askedById, decidedById ?? ''])),
  );
  const neither = actor.personId !== row.leadId && !thing.helperIds.includes(actor.personId);
  const mayDecide = may('action:decide-closure') && neither;
  const [asked] = row.closures;
  const decisionReadable = canDecision(actor, 'decision:read', asDecisionThing(row.decision, actor)).ok;
  const reader = { personId: actor.personId, today: londonDate(now.toISOString()), decisionReadable };
  return {
    ...asActionLine(row, reader),
    liveVersion: row.liveVersion,
    readsDecision: decisionReadable,
    helpers: row.helpers.map(({ person }) => fullName(person)),
    condition: row.condition,
    updates: row.updates.map(({ id, byId, at, note, progress }) => ({
      id,
      by: nameOf(byId),
      at: at.toISOString(),
      note,
      progress,
    })),
    revisions: row.revisions.map(({ id, fromOn, toOn, agreedBy, reason }) => ({
      id,
      fromOn,
      toOn,
      agreedBy,
      reason,
    })),
    handovers: await handoversOf(row.reassignments),
    pieces: row.evidence.map(({ id, kind, title, note, url, fileName, size, byId, at }) => ({
      id,
      kind,
      title,
      note,
      url,
      fileName,
      size,
      by: nameOf(byId),
      at: at.toISOString(),
    })),
    closures: row.closures.map((closure) => ({
      id: closure.id,
      askedBy: nameOf(closure.askedById),
      askedAt: closure.askedAt.toISOString(),
      note: closure.note,
      result: closure.result as 'granted' | 'returned' | null,
      reason: closure.reason,
      item:
        closure.itemNumber === null
          ? ''
          : itemNumber({ number: closure.itemNumber, suffix: closure.itemSuffix ?? '' }),
      decidedBy: closure.decidedById ? nameOf(closure.decidedById) : null,
      decidedAt: closure.decidedAt?.toISOString() ?? null,
    })),
    mayUpdate: may('action:update'),
    mayReviseDue: may('action:revise-due'),
    giving: may('action:reassign') ? await givingOf(row, thing) : null,
    mayAskClosure: may('action:ask-closure'),
    mayDecideClosure: mayDecide,
    minuteReferences: mayDecide && asked ? await minuteReferences(row.bodyId, { ...asked, now }) : [],
  };
}

type Handed = { leadId: string; helperIds: readonly string[] };

/** Whom it may be given to: whom a record's actions go to, and who has it now, though they may have left. */
async function givingOf(
  row: { decision: { paperId: string | null }; body: { organisationId: string } },
  { leadId, helperIds }: Handed,
) {
  const people = await peopleToLead(row.decision.paperId, row.body.organisationId);
  const missing = [leadId, ...helperIds].filter((id) => !people.some((one) => one.id === id));
  const nameOf = await names(missing);
  return {
    people: [...people, ...missing.map((id) => ({ id, label: nameOf(id) }))],
    ...{ leadId, helperIds },
  };
}

async function names(ids: readonly string[]): Promise<(id: string) => string> {
  const people = await reads().person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, ...NAME_SELECT },
  });
  const found = new Map(people.map((person) => [person.id, fullName(person)]));
  return (id) => found.get(id) ?? '';
}
