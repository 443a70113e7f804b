import { decisionTypesAt } from '~/domain/decision/decision-types-at';
import type { Gate } from '~/domain/paper/stage';
import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { consultationsOwed } from '~/persistence/paper-authority';
import { readContent } from '~/persistence/paper-text';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { barredOnPaper, seatsHeld } from '~/persistence/resolutions';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { londonDate } from '~/platform/london';
import { type CirculatingBody, circulatingBodies } from './circulating-bodies';

type Asked = { readonly body: string; readonly paper: string };

/**
 * What is needed to circulate a resolution: the bodies that the actor may choose from, and for the one chosen its kinds,
 * seats and days, with the paper where one waits for it. Null for whoever may circulate none.
 */
export async function newResolutionPage(actor: Actor, asked: Asked, now: Date) {
  const bodies = await circulatingBodies(actor);
  const [only] = bodies;
  if (!only) return null;
  const paper = asked.paper === '' ? null : await paperWaiting(actor, asked.paper);
  const wanted = paper?.bodyCode ?? (asked.body === '' && bodies.length === 1 ? only.code : asked.body);
  const body = bodies.find(({ code }) => code === wanted);
  const choices = bodies.map(({ code, name }) => ({ code, name }));
  return { bodies: choices, chosen: body ? await chosen(body, paper, now) : null };
}

const DECIDES: readonly string[] = ['decide', 'key-decision'];

type Waiting = NonNullable<Awaited<ReturnType<typeof paperWaiting>>>;

async function chosen({ id, code, name, profile, kinds }: CirculatingBody, paper: Waiting | null, now: Date) {
  const day = londonDate(now.toISOString());
  const [rules, seats, barred, boards] = await Promise.all([
    ruleCardInForce(reads(), id, day),
    seatsHeld(reads(), id, day),
    paper ? barredOnPaper(reads(), { bodyId: id, paperId: paper.id }) : [],
    reads().body.findMany({
      where: { profile: 'trust-board' },
      orderBy: { name: 'asc' },
      select: { code: true, name: true },
    }),
  ]);
  return {
    ...{ code, name, kinds },
    days: rules?.card.writtenDays ?? 0,
    companies: profile === 'trust-members' && boards.length > 1 ? boards : [],
    /** Only of directors: no interest takes a member's agreement away. */
    seats: kinds.includes('unanimous')
      ? seats.flatMap(({ seat, personId, name: holder }) =>
          personId
            ? [{ seat, name: holder, ruled: barred.find(({ seatId }) => seatId === seat)?.interest ?? null }]
            : [],
        )
      : [],
    paper: paper && {
      ref: paper.ref,
      title: paper.title,
      version: paper.version,
      wording: paper.wording,
      owed: DECIDES.includes(paper.gate)
        ? await consultationsOwed(reads(), { paperId: paper.id, bodyId: id, on: day })
        : [],
    },
  };
}

/** A paper that the actor may read, with the body that it waits for a decision of. */
async function paperWaiting(actor: Actor, ref: string) {
  const row = await reads().paper.findUnique({
    where: { ref },
    select: { ...PAPER_THING_SELECT, ref: true, title: true, versionNumber: true },
  });
  if (!row || !canPaper(actor, 'paper:read', asPaperThing(row)).ok) return null;
  const stage = await reads().stage.findFirst({
    where: { paperId: row.id, state: 'current' },
    select: { gate: true, body: { select: { code: true, profile: true } } },
  });
  if (!stage) return null;
  const profile = stage.body.profile as CirculatingBody['profile'];
  if (decisionTypesAt(stage.gate as Gate, profile).length === 0) return null;
  const { content } = await reads().paperVersion.findUniqueOrThrow({
    where: { paperId_number: { paperId: row.id, number: row.versionNumber } },
    select: { content: true },
  });
  const { recommendations } = readContent(content);
  return {
    ...{ id: row.id, ref, title: row.title, version: row.versionNumber, bodyCode: stage.body.code },
    gate: stage.gate,
    wording: recommendations.map(({ text }) => text).join('\n'),
  };
}
