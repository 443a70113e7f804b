import { expect } from 'vitest';
import { verifyChain } from '~/domain/register/verify-chain';
import { addDays } from '~/domain/shared/calendar';
import { reads } from '~/persistence/reads';
import { sha256 } from '~/platform/digest';
import { londonDate } from '~/platform/london';
import { publicBodies, publicBody } from '~/queries/public/public-bodies';

/** How many papers stand at each gate; `past` are past their target. */
export async function papersByGate(today: string) {
  const current = await reads().stage.findMany({
    where: { state: 'current', paper: { state: 'travelling' } },
    select: { gate: true, targetOn: true },
  });
  const gates = [...new Set(current.map(({ gate }) => gate))].sort();
  return {
    gates: Object.fromEntries(gates.map((gate) => [gate, current.filter((one) => one.gate === gate).length])),
    past: current.filter(({ targetOn }) => targetOn !== null && targetOn < today).length,
  };
}

/** The meeting that is in session, as the first start must find it (demonstration.md, Start state). */
export async function meetingInSession() {
  const meeting = await reads().meeting.findFirstOrThrow({
    where: { state: 'in-session' },
    include: {
      body: true,
      attendance: true,
      items: {
        orderBy: { number: 'asc' },
        include: { paper: true, motions: { include: { ballots: true } } },
      },
    },
  });
  const item = meeting.items.find(({ id }) => id === meeting.currentItemId);
  return {
    on: londonDate(meeting.startsAt.toISOString()),
    startedAt: meeting.startedAt,
    body: meeting.body.code,
    items: meeting.items.length,
    number: item?.number,
    paper: item?.paper?.ref,
    version: [item?.versionNumber, item?.paper?.versionNumber],
    here: meeting.attendance.filter(({ mode, leftAt }) => ['in-room', 'on-line'].includes(mode) && !leftAt)
      .length,
    online: meeting.attendance.filter(({ mode }) => mode === 'on-line').length,
    motions: item?.motions.map(({ state, ballots }) => ({ state, ballots: ballots.length })),
    motionId: item?.motions[0]?.id ?? '',
    presidingSeatId: meeting.presidingSeatId,
  };
}

export async function everyChainIsIntact(): Promise<void> {
  const bodies = await reads().body.findMany({
    where: { entries: { some: {} } },
    select: { code: true, entries: { orderBy: { sequence: 'asc' } } },
  });
  expect(bodies.map(({ code }) => code).sort()).toEqual(['CAB', 'ET', 'FAR', 'MEM', 'TB']);
  for (const { entries } of bodies) {
    expect(verifyChain(entries, sha256)).toMatchObject({ state: 'intact', entries: entries.length });
  }
}

/** Nothing happens after the moment of the first start, and meetings keep to working days. */
export async function nothingIsAhead(start: Date): Promise<void> {
  expect(await reads().event.count({ where: { at: { gt: start } } })).toBe(0);
  const order = await reads().event.findMany({ orderBy: { seq: 'asc' }, select: { at: true } });
  const moments = order.map(({ at }) => at.getTime());
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
}

/** Each body that publishes has an agenda out, coming or past; that of the board in session gave its seven clear days. */
export async function agendasArePublished(start: Date): Promise<void> {
  const today = londonDate(start.toISOString());
  const bodies = await publicBodies(start);
  const out = await Promise.all(bodies.map(({ code }) => publicBody(code, start)));
  expect(out.map((body) => [body?.code, body?.coming.length, body?.past.length])).toEqual([
    ['TB', 2, 2],
    ['CAB', 1, 2],
    ['OSC', 1, 0],
  ]);
  const publication = await reads().agendaPublication.findFirstOrThrow({
    where: { meeting: { state: 'in-session' } },
  });
  expect(londonDate(publication.publishedAt.toISOString()) <= addDays(today, -8)).toBe(true);
  expect(await reads().pack.count({ where: { state: 'waiting', part: 'public' } })).toBe(8);
}
