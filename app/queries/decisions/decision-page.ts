import { followingBody } from '~/domain/action/following-body';
import { callInRule } from '~/domain/body/call-in-rule';
import { decidesAlone } from '~/domain/body/decides-alone';
import type { Profile } from '~/domain/body/profile';
import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import { isExecutive } from '~/domain/decision/is-executive';
import type { Actor } from '~/domain/permission/actor';
import { canAction, canDecision, canPaper } from '~/domain/permission/can';
import type { DecisionThing } from '~/domain/permission/decision-table';
import { asDecisionThing } from '~/persistence/decision-thing';
import { asPaperThing } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import { asActionLine } from '../actions/action-row';
import { callInAsked } from './call-in-asked';
import { callInOf, publishBy } from './call-in-of';
import { conditionsShown } from './conditions-shown';
import { type DecisionPageRow, decisionPageRow } from './decision-page-row';
import { departuresShown } from './departures-shown';
import { peopleOfRecord } from './people-of-record';
import { peopleToLead } from './people-to-lead';
import { dissentersFor, rightsOnRecord } from './rights-on-record';
import { sealOf } from './seal-of';
import { urgentOf } from './urgent-of';
import { whatLacks } from './what-lacks';

/** A decision record by its reference, as far as the reader may know it; null when not at all. */
export async function decisionPage(actor: Actor, ref: string, now: Date) {
  const row = await decisionPageRow(ref);
  if (!row) return null;
  const thing = asDecisionThing(row, actor);
  if (!canDecision(actor, 'decision:read', thing).ok) return null;
  const content = JSON.parse(row.content) as DecisionContent;
  const { conditions: _conditions, actions: planned, ...record } = content;
  const profile = row.body.profile as Profile;
  const day = londonDate(now.toISOString());
  const { dissent, dissenters } = await peopleOfRecord(row);
  const published = row.publishedAt;
  return {
    ...{
      id: row.id,
      ref: row.ref,
      title: row.title,
      type: row.type as DecisionType,
      liveVersion: row.liveVersion,
    },
    state: row.state as 'draft' | 'sealed',
    body: { code: row.body.code, name: row.body.name, organisation: row.body.organisation.name },
    executive: isExecutive(profile),
    alone:
      decidesAlone(profile) &&
      row.meetingId === null &&
      !content.votes.some(({ method }) => method === 'in-writing'),
    resolutionRef: row.resolution?.ref ?? null,
    urgent: row.urgent ? await urgentOf(actor, row.urgent) : null,
    decidedAt: row.decidedAt.toISOString(),
    sealedAt: row.sealedAt?.toISOString() ?? null,
    publishedAt: published?.toISOString() ?? null,
    publishBy: isExecutive(profile) && !published ? publishBy(row.decidedAt, row.body) : null,
    meetingId: isOfBody(actor, row.bodyId) ? row.meetingId : null,
    paper: paperShown(row, actor),
    record,
    conditions: conditionsShown(row, content),
    dissent,
    planned:
      row.state === 'draft' ? planned.map(({ title, leadName, dueOn }) => ({ title, leadName, dueOn })) : [],
    actions: row.actions.map((one) => ({
      ...asActionLine(one, { personId: actor.personId, today: day }),
      addedAt: row.sealedAt && one.createdAt > row.sealedAt ? one.createdAt.toISOString() : null,
    })),
    adding: await actionToAdd(actor, row),
    seal: row.state === 'sealed' ? await sealOf(actor, row.id) : null,
    ...(await correctionsOf(row)),
    callIn: published && content.callable ? await callInShown(actor, { row, thing, published }, now) : null,
    departures: await departuresShown(actor, row, content),
    lacks: row.state === 'draft' ? await whatLacks(row, { content, profile }) : null,
    may: rightsOnRecord(actor, thing, row),
    dissenters: dissentersFor(actor, thing, dissenters),
  };
}

function isOfBody(actor: Actor, bodyId: string): boolean {
  return [...actor.seats, ...actor.offices].some((place) => place.bodyId === bodyId);
}

function paperShown({ paper, versionNumber }: DecisionPageRow, actor: Actor) {
  if (!paper) return null;
  const readable = canPaper(actor, 'paper:read', asPaperThing(paper)).ok;
  return { ref: paper.ref, version: versionNumber, readable };
}

/** For who may add an action to the sealed record: whom it may be given to, and an id so that a repeat adds one. */
async function actionToAdd(actor: Actor, row: DecisionPageRow) {
  const profile = row.body.profile as Profile;
  const bodyId = followingBody({ bodyId: row.bodyId, profile, paper: row.paper });
  const thing = { bodyId, state: 'open', leadId: '', helperIds: [], readsDecision: true } as const;
  const may = row.state === 'sealed' && !row.correctsId && canAction(actor, 'action:create', thing).ok;
  if (!may) return null;
  return { actionId: newId(), people: await peopleToLead(row.paperId, row.body.organisationId) };
}

async function correctionsOf({ id, correctsId }: DecisionPageRow) {
  const [original, later] = await Promise.all([
    correctsId ? reads().decision.findUnique({ where: { id: correctsId }, select: { ref: true } }) : null,
    reads().decision.findMany({
      where: { correctsId: id, state: 'sealed' },
      orderBy: { sealedAt: 'asc' },
      select: { ref: true, title: true },
    }),
  ]);
  return { corrects: original?.ref ?? null, correctedBy: later.map(({ ref }) => ref) };
}

type Published = { readonly row: DecisionPageRow; readonly thing: DecisionThing; readonly published: Date };

/** The window of a decision, and who asked for a call-in. */
async function callInShown(actor: Actor, { row, thing, published }: Published, now: Date) {
  const rules = await ruleCardInForce(reads(), row.bodyId, londonDate(published.toISOString()));
  const { days } = callInRule(rules?.card ?? null);
  const window = callInOf({ ...row, publishedAt: published, days }, now);
  const { id: decisionId, bodyId } = row;
  const asked = await callInAsked(actor, { decisionId, bodyId, thing, ended: window.ended }, now);
  return { ...window, asked };
}
