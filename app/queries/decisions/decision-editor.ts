import type { Profile } from '~/domain/body/profile';
import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import { decisionTypesAt } from '~/domain/decision/decision-types-at';
import { isExecutive } from '~/domain/decision/is-executive';
import type { Actor } from '~/domain/permission/actor';
import { canDecision } from '~/domain/permission/can';
import { departedFrom } from '~/persistence/approvals';
import { decidedItem } from '~/persistence/decided-item';
import { asDecisionThing, DECISION_THING_SELECT } from '~/persistence/decision-thing';
import { earlierWording } from '~/persistence/earlier-wording';
import { consultationsOwed } from '~/persistence/paper-authority';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { peopleToLead } from './people-to-lead';

/** The officer's form of a record not yet sealed, with what it is chosen from; null for everybody else. */
export async function decisionEditor(actor: Actor, id: string) {
  const row = await reads().decision.findUnique({
    where: { id },
    select: {
      ...DECISION_THING_SELECT,
      ref: true,
      title: true,
      type: true,
      content: true,
      itemId: true,
      paperId: true,
      stageId: true,
      decidedAt: true,
      liveVersion: true,
      body: { select: { profile: true, scrutinyBodyId: true, name: true, organisationId: true } },
    },
  });
  if (!row || !canDecision(actor, 'decision:record', asDecisionThing(row, actor)).ok) return null;
  const profile = row.body.profile as Profile;
  const item = row.itemId ? await decidedItem(reads(), row.itemId) : null;
  const gate = row.stageId ? (item?.gate ?? null) : null;
  const content = JSON.parse(row.content) as DecisionContent;
  const recommendations = item?.tabled?.recommendations.map(({ text }) => text) ?? [];
  return {
    ...{ id: row.id, ref: row.ref, title: row.title, liveVersion: row.liveVersion, body: row.body.name },
    type: row.type as DecisionType,
    content,
    types: decisionTypesAt(gate, profile, item?.reports),
    departs: row.paperId
      ? (
          await departedFrom(reads(), {
            ...{ paperId: row.paperId, decisionId: row.id, stageId: row.stageId, bodyId: row.bodyId },
            ...{ type: row.type as DecisionType, resolved: content.resolved },
          })
        ).map(({ body, ref }) => ({ body, ref }))
      : [],
    owed:
      row.paperId && (gate === 'decide' || gate === 'key-decision')
        ? await consultationsOwed(reads(), {
            ...{ paperId: row.paperId, bodyId: row.bodyId },
            on: londonDate(row.decidedAt.toISOString()),
          })
        : [],
    executive: isExecutive(profile),
    came: await earlierWording(reads(), { paperId: row.paperId, decisionId: row.id, gate, recommendations }),
    earlier: await stationsBefore(row),
    people: await peopleToLead(row.paperId, row.body.organisationId),
  };
}

/** The stations that a paper may be referred back to: those before the one where it is, each once. */
async function stationsBefore({
  paperId,
  stageId,
}: {
  readonly paperId: string | null;
  readonly stageId: string | null;
}) {
  if (!paperId || !stageId) return [];
  const stages = await reads().stage.findMany({
    where: { paperId, state: { not: 'skipped' } },
    orderBy: { position: 'asc' },
    select: { id: true, position: true, name: true },
  });
  const here = stages.findIndex(({ id }) => id === stageId);
  const latest = new Map(stages.slice(0, Math.max(0, here)).map(({ name, position }) => [name, position]));
  return [...latest]
    .map(([name, position]) => ({ name, position }))
    .filter(({ name }) => name !== stages[here]?.name);
}
