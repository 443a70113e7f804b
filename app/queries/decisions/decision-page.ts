import { followingBody } from '~/domain/action/following-body';
import { callInRule } from '~/domain/body/call-in-rule';
import { decidesAlone } from '~/domain/body/decides-alone';
import type { Profile } from '~/domain/body/profile';
import { checkType } from '~/domain/decision/check-type';
import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import { findGaps } from '~/domain/decision/find-gaps';
import { isExecutive } from '~/domain/decision/is-executive';
import type { Actor } from '~/domain/permission/actor';
import type { DecisionAct } from '~/domain/permission/acts';
import { canAction, canDecision, canPaper } from '~/domain/permission/can';
import type { DecisionThing } from '~/domain/permission/decision-table';
import { ruleCardInForce } from '~/persistence/ballots';
import { CLOSURES_SELECT } from '~/persistence/closures';
import { decidedItem, declaredOn } from '~/persistence/decided-item';
import { asDecisionThing, DECISION_THING_SELECT } from '~/persistence/decision-thing';
import { diverges } from '~/persistence/diverges';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import { ACTION_ROW_SELECT, asActionLine } from '../actions/action-row';
import { callInAsked } from './call-in-asked';
import { callInOf, publishBy } from './call-in-of';
import { conditionsShown } from './conditions-shown';
import { departsFrom, departuresShown } from './departures-shown';
import { peopleOfRecord } from './people-of-record';
import { peopleToLead } from './people-to-lead';
import { sealOf } from './seal-of';
import { URGENT_SELECT, urgentOf } from './urgent-of';

const SELECT = {
  ...DECISION_THING_SELECT,
  ref: true,
  title: true,
  type: true,
  content: true,
  versionNumber: true,
  paperId: true,
  stageId: true,
  meetingId: true,
  itemId: true,
  decidedAt: true,
  sealedAt: true,
  callInClosesAt: true,
  effectiveOn: true,
  correctsId: true,
  resolution: { select: { ref: true } },
  urgent: { select: URGENT_SELECT },
  liveVersion: true,
  body: {
    select: {
      profile: true,
      scrutinyBodyId: true,
      ...CLOSURES_SELECT,
      code: true,
      name: true,
      organisationId: true,
      organisation: { select: { name: true } },
    },
  },
  paper: { select: { ...PAPER_THING_SELECT, ref: true, bodyId: true } },
  conditions: { orderBy: { number: 'asc' }, include: { action: { select: { ref: true } } } },
  actions: { orderBy: { number: 'asc' }, select: { ...ACTION_ROW_SELECT, createdAt: true } },
} as const;

/** A decision record by its reference, as far as the reader may know it; null when not at all. */
export async function decisionPage(actor: Actor, ref: string, now: Date) {
  const row = await reads().decision.findUnique({ where: { ref }, select: SELECT });
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
    may: rights(actor, thing, row),
    dissenters: mayFor(actor, thing, dissenters),
  };
}

type Row = NonNullable<Awaited<ReturnType<typeof rowOf>>>;
const rowOf = (ref: string) => reads().decision.findUnique({ where: { ref }, select: SELECT });

function isOfBody(actor: Actor, bodyId: string): boolean {
  return [...actor.seats, ...actor.offices].some((place) => place.bodyId === bodyId);
}

function paperShown({ paper, versionNumber }: Row, actor: Actor) {
  if (!paper) return null;
  const readable = canPaper(actor, 'paper:read', asPaperThing(paper)).ok;
  return { ref: paper.ref, version: versionNumber, readable };
}

/** For who may add an action to the sealed record: whom it may be given to, and an id so that a repeat adds one. */
async function actionToAdd(actor: Actor, row: Row) {
  const profile = row.body.profile as Profile;
  const bodyId = followingBody({ bodyId: row.bodyId, profile, paper: row.paper });
  const thing = { bodyId, state: 'open', leadId: '', helperIds: [], readsDecision: true } as const;
  const may = row.state === 'sealed' && !row.correctsId && canAction(actor, 'action:create', thing).ok;
  if (!may) return null;
  return { actionId: newId(), people: await peopleToLead(row.paperId, row.body.organisationId) };
}

async function correctionsOf({ id, correctsId }: Row) {
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

type Published = { readonly row: Row; readonly thing: DecisionThing; readonly published: Date };

/** The window of a decision, and who asked for a call-in. */
async function callInShown(actor: Actor, { row, thing, published }: Published, now: Date) {
  const rules = await ruleCardInForce(reads(), row.bodyId, londonDate(published.toISOString()));
  const { days } = callInRule(rules?.card ?? null);
  const window = callInOf({ ...row, publishedAt: published, days }, now);
  const { id: decisionId, bodyId } = row;
  const asked = await callInAsked(actor, { decisionId, bodyId, thing, ended: window.ended }, now);
  return { ...window, asked };
}

/** What keeps a draft from being sealed: the gaps of the record, and a kind that disagrees with the ballots. */
async function whatLacks(row: Row, { content, profile }: { content: DecisionContent; profile: Profile }) {
  const item = row.itemId ? await decidedItem(reads(), row.itemId) : null;
  const type = row.type as DecisionType;
  const other = await diverges(reads(), { decision: row, item, content });
  const gate = row.stageId ? (item?.gate ?? null) : null;
  const agrees = checkType(type, {
    ...{ gate, profile, ballots: item ? declaredOn(item) : [], reports: item?.reports },
  });
  return {
    gaps: findGaps(content, {
      type,
      profile,
      diverges: other,
      departs: (await departsFrom(row, content)).length > 0,
    }),
    against: agrees.ok ? null : agrees.refusal,
  };
}

function rights(actor: Actor, thing: DecisionThing, { state, publishedAt, correctsId }: Row) {
  const can = (act: DecisionAct) => canDecision(actor, act, thing).ok;
  return {
    record: can('decision:record'),
    publish: state === 'sealed' && !publishedAt && can('decision:publish'),
    correct: state === 'sealed' && !correctsId && can('decision:correct'),
    changeCondition: can('decision:change-condition'),
  };
}

/** Whose dissent the reader may record: the officer's list of those who took part, or the member's own name. */
function mayFor(
  actor: Actor,
  thing: DecisionThing,
  people: readonly { readonly id: string; readonly name: string }[],
) {
  if (!canDecision(actor, 'decision:dissent', thing).ok) return [];
  const officer = actor.offices.some(({ bodyId }) => bodyId === thing.bodyId);
  return officer ? people : people.filter(({ id }) => id === actor.personId);
}
