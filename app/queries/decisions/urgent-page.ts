import { urgentTypesAt } from '~/domain/decision/decision-types-at';
import { isExecutive } from '~/domain/decision/is-executive';
import type { Gate } from '~/domain/paper/stage';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { isInSession, nextMeetingOf } from '~/persistence/body-meetings';
import { earlierWording } from '~/persistence/earlier-wording';
import { consultationsOwed } from '~/persistence/paper-authority';
import { readContent } from '~/persistence/paper-text';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { barredOnPaper, seatsHeld } from '~/persistence/resolutions';
import { type UrgentBody, urgentBodies } from '~/persistence/urgent-bodies';
import { londonDate, londonTime } from '~/platform/london';
import { peopleToLead } from './people-to-lead';

type Asked = { readonly body: string; readonly paper: string };

/**
 * What is needed to decide something between meetings: the bodies to choose from, and for the one chosen its rule, its next
 * meeting, its members and the paper where one waits for it. Null for whoever may do so for none.
 */
export async function urgentPage(actor: Actor, asked: Asked, now: Date) {
  const bodies = await urgentBodies(reads(), actor, londonDate(now.toISOString()));
  const [only] = bodies;
  if (!only) return null;
  const paper =
    asked.paper === '' ? null : await paperWaiting(actor, asked.paper, londonDate(now.toISOString()));
  const wanted = paper?.bodyCode ?? (asked.body === '' && bodies.length === 1 ? only.code : asked.body);
  const body = bodies.find(({ code }) => code === wanted);
  const choices = bodies.map(({ code, name }) => ({ code, name }));
  return { bodies: choices, chosen: body ? await chosen(actor, { body, paper }, now) : null };
}

type Waiting = NonNullable<Awaited<ReturnType<typeof paperWaiting>>>;

async function chosen(
  actor: Actor,
  { body, paper }: { readonly body: UrgentBody; readonly paper: Waiting | null },
  now: Date,
) {
  const day = londonDate(now.toISOString());
  const [seats, roles, barred, next, meeting, people] = await Promise.all([
    seatsHeld(reads(), body.id, day),
    reads().seat.findMany({ where: { bodyId: body.id }, select: { id: true, role: true } }),
    paper ? barredOnPaper(reads(), { bodyId: body.id, paperId: paper.id }) : [],
    nextMeetingOf(reads(), body.id, now),
    isInSession(reads(), body.id),
    peopleToLead(paper?.id ?? null, body.organisationId),
  ]);
  const held = seats.flatMap(({ seat, personId, name }) => {
    const role = roles.find(({ id }) => id === seat)?.role ?? 'member';
    return personId ? [{ personId, name, role, barred: barred.some(({ seatId }) => seatId === seat) }] : [];
  });
  const takes = body.rule.by === 'chair' ? ['chair'] : ['chair', 'deputy'];
  const takers = held.filter(({ role }) => takes.includes(role));
  const own = takers.some(({ personId }) => personId === actor.personId);
  return {
    ...{ code: body.code, name: body.name, rule: body.rule, executive: isExecutive(body.profile) },
    today: day,
    time: londonTime(now.toISOString()),
    nextMeetingAt: next?.startsAt.toISOString() ?? null,
    inSession: meeting,
    /** In whose name an officer records it; empty for whoever takes it himself or herself. */
    takers: !own && isOfficerOf(actor, body.id) ? takers : [],
    members: held.filter(({ personId, barred: out }) => personId !== actor.personId && !out),
    types: urgentTypesAt(paper?.gate ?? null),
    people,
    paper,
  };
}

/** A paper that the actor may read and that waits for a body; what came to that body is what it starts from. */
async function paperWaiting(actor: Actor, ref: string, on: string) {
  const row = await reads().paper.findUnique({
    where: { ref },
    select: { ...PAPER_THING_SELECT, ref: true, title: true, versionNumber: true },
  });
  if (!row || !canPaper(actor, 'paper:read', asPaperThing(row)).ok) return null;
  const stage = await reads().stage.findFirst({
    where: { paperId: row.id, state: 'current' },
    select: { gate: true, bodyId: true, body: { select: { code: true } } },
  });
  if (!stage || urgentTypesAt(stage.gate as Gate).length === 0) return null;
  const { content } = await reads().paperVersion.findUniqueOrThrow({
    where: { paperId_number: { paperId: row.id, number: row.versionNumber } },
    select: { content: true },
  });
  const { recommendations } = readContent(content);
  const gate = stage.gate as Gate;
  const came = await earlierWording(reads(), {
    ...{ paperId: row.id, gate, recommendations: recommendations.map(({ text }) => text) },
  });
  return {
    ...{ id: row.id, ref, title: row.title, version: row.versionNumber, gate },
    bodyCode: stage.body.code,
    came,
    owed:
      gate === 'decide' || gate === 'key-decision'
        ? await consultationsOwed(reads(), { paperId: row.id, bodyId: stage.bodyId, on })
        : [],
  };
}

/** Whether the actor may decide the paper between meetings: it waits for a body whose card lets that, and no vote holds it. */
export async function mayTakeUrgent(actor: Actor, paperId: string, day: string): Promise<boolean> {
  const stage = await reads().stage.findFirst({
    where: { paperId, state: 'current', paper: { state: 'travelling' } },
    select: { gate: true, bodyId: true },
  });
  if (!stage || urgentTypesAt(stage.gate as Gate).length === 0) return false;
  const bodies = await urgentBodies(reads(), actor, day);
  return bodies.some(({ id }) => id === stage.bodyId);
}
