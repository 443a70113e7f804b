import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { freshActor } from '~/queries/people/fresh-actor';
import { openBallot } from '~/services/ballots/open-ballot';
import { isWorkingDay } from '../../prisma/seed/calendar';
import { fillDemonstration } from '../../prisma/seed/fill-demonstration';
import { withDatabase } from '../support/database';
import { withStore } from '../support/store';
import {
  agendasArePublished,
  everyChainIsIntact,
  meetingInSession,
  nothingIsAhead,
  papersByGate,
} from './start-state';

const FILL_MS = 240_000;

withDatabase();
withStore();

/** Holds on whatever day the demonstration is first started. */
async function startsAsItMust(start: Date, today: string): Promise<void> {
  const meeting = await meetingInSession();
  expect(meeting).toMatchObject({
    ...{ on: today, body: 'TB', items: 11, number: 6, paper: 'TB-041', version: [4, 4], here: 10, online: 2 },
    motions: [{ state: 'ready', ballots: 0 }],
  });
  expect(meeting.startedAt?.getTime()).toBeLessThanOrEqual(start.getTime());
  await nothingIsAhead(start);
  await everyChainIsIntact();
  await agendasArePublished(start);
  const others = await reads().meeting.findMany({
    where: { state: { not: 'in-session' } },
    select: { startsAt: true },
  });
  const days = others.map(({ startsAt }) => startsAt.toISOString().slice(0, 10));
  expect(days.filter((day) => !isWorkingDay(day))).toEqual([]);
  expect((await papersByGate(today)).past).toBe(2);
}

/** The chair opens the ballot, and nine may vote in it. */
async function nineMayVote(start: Date, today: string): Promise<void> {
  const { motionId } = await meetingInSession();
  const chair = await reads().person.findFirstOrThrow({ where: { name: 'Ruth Pellingham' } });
  const actor = await freshActor(chair.id, today);
  if (!actor) throw new Error('the chair has no account');
  const opened = await openBallot({ actor, now: start }, { motionId, method: 'named' });
  expect(opened).toMatchObject({ ok: true });
  const electors = await reads().elector.findMany({
    where: { ballot: { motionId } },
    select: { personId: true },
  });
  const barred = await reads().person.findFirstOrThrow({ where: { name: 'Maureen Thackwray' } });
  expect(electors).toHaveLength(9);
  expect(electors.map(({ personId }) => personId)).not.toContain(barred.id);
}

test('on a working day it is as demonstration.md says', { timeout: FILL_MS }, async () => {
  const start = new Date('2026-11-23T11:06:00Z');
  expect(await fillDemonstration(start)).toBe(true);
  await startsAsItMust(start, '2026-11-23');

  const { gates } = await papersByGate('2026-11-23');
  expect(gates).toEqual({
    ...{ clearance: 1, recommend: 2, endorse: 3, decide: 2, 'member-consent': 1, 'key-decision': 1 },
    ...{ 'call-in': 1, 'department-consent': 1, implementation: 3 },
  });
  expect(await reads().paper.count({ where: { state: 'withdrawn' } })).toBe(1);
  expect(await reads().stage.count({ where: { state: 'sent-back' } })).toBe(1);

  const road = await reads().stage.findMany({
    where: { paper: { ref: 'TB-041' } },
    orderBy: { position: 'asc' },
    select: { state: true, resultText: true, targetOn: true },
  });
  expect(road.map(({ resultText }) => resultText).slice(0, 3)).toEqual([
    'Cleared',
    'Recommended, without a vote',
    'Endorsed, 4 for, 0 against',
  ]);
  expect(road.map(({ state }) => state)).toEqual([
    ...Array(3).fill('passed'),
    'current',
    ...Array(5).fill('to-come'),
  ]);
  expect(road.at(-1)?.targetOn).toBe('2027-04-01');

  const decisions = await reads().decision.findMany({
    select: { ref: true, state: true, title: true, type: true },
  });
  expect(decisions.every(({ state }) => state === 'sealed')).toBe(true);
  expect(decisions.map(({ ref }) => ref)).toContain('TB/2026/117');
  expect(await reads().ballot.count({ where: { castingChoice: 'for', declaredResult: 'carried' } })).toBe(1);
  expect(decisions).toContainEqual(
    expect.objectContaining({ type: 'deferred', title: 'Fees of independent directors' }),
  );
  expect(decisions.filter(({ title }) => title.startsWith('Special resolution'))).toHaveLength(1);
  await theActionsAreInEveryState();
  await nineMayVote(new Date(start.getTime() + 60_000), '2026-11-23');
  expect(await fillDemonstration(start)).toBe(false);
});

async function theActionsAreInEveryState(): Promise<void> {
  const actions = await reads().action.findMany({
    include: { _count: { select: { revisions: true, evidence: true } }, closures: true },
  });
  const today = '2026-11-23';
  const open = actions.filter(({ state }) => state === 'open');
  expect(open.filter(({ dueOn }) => dueOn < today)).toHaveLength(2);
  expect(actions.filter(({ state }) => state === 'completed')).toHaveLength(2);
  expect(open.some(({ dueOn }) => dueOn > '2026-12-01')).toBe(true);
  expect(open.some(({ dueOn }) => dueOn >= today && dueOn <= '2026-11-30')).toBe(true);
  expect(new Set(actions.map(({ _count }) => _count.revisions))).toEqual(new Set([0, 1, 2]));
  expect(actions.filter(({ closures }) => closures.some(({ result }) => result === 'returned'))).toHaveLength(
    1,
  );
  const closed = actions.filter(({ state }) => state === 'closed');
  const late = closed.filter(
    ({ completedAt, originalDueOn }) => (completedAt?.toISOString() ?? '') > `${originalDueOn}T24`,
  );
  expect([closed.length, late.length]).toEqual([13, 2]);
  expect(actions.map(({ ref, title }) => `${ref} ${title}`)).toContain(
    'TB-A-198 Sign the data-sharing schedule',
  );
}

test('on a Saturday, the meeting in session is on that day and the others are not', {
  timeout: FILL_MS,
}, async () => {
  const start = new Date('2026-11-28T21:10:00Z');
  await fillDemonstration(start);
  await startsAsItMust(start, '2026-11-28');
  await nineMayVote(start, '2026-11-28');
});

test('in the first seconds of Christmas Day', { timeout: FILL_MS }, async () => {
  const start = new Date('2026-12-25T00:00:20Z');
  await fillDemonstration(start);
  await startsAsItMust(start, '2026-12-25');
  const road = await reads().stage.findFirstOrThrow({
    where: { paper: { ref: 'TB-041' }, gate: 'implementation' },
  });
  expect(road.targetOn).toBe('2028-04-01');
});

test('beyond the holiday data no end of a call-in is invented', { timeout: FILL_MS }, async () => {
  const start = new Date('2029-06-12T14:00:00Z');
  await fillDemonstration(start);
  await startsAsItMust(start, '2029-06-12');
  const waiting = await reads().decision.findMany({
    where: {
      publishedAt: { not: null },
      paper: { stages: { some: { gate: 'call-in', state: 'current' } } },
      body: { code: 'CAB' },
    },
    select: { callInClosesAt: true },
  });
  expect(waiting).toEqual([{ callInClosesAt: null }, { callInClosesAt: null }]);
});
