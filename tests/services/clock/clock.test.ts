import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { clockOffset, setClockOffset } from '~/platform/clock';
import { currentOffset } from '~/services/clock/current-offset';
import { moveClock } from '~/services/clock/move-clock';
import { nextEvent } from '~/services/clock/next-event';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { anAction } from '../../support/build/an-action';
import { anAdviceRequest } from '../../support/build/an-advice-request';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const DAY = 86_400;
const REAL = new Date('2026-11-01T08:00:00Z');
const nineOn = (day: string) => new Date(`${day}T09:00:00Z`);

let board: BuiltBody;
let person: Actor;

/** As at the edge: `now` is business time when the form arrived. */
const move = (by: 'next-event' | 'day' | 'week', real = REAL) =>
  moveClock({ actor: person, now: new Date(NOW.getTime() + clockOffset() * 1000) }, { by, realNow: real });
const moves = () => reads().clockMove.findMany({ orderBy: { offset: 'asc' } });

describeOnEachDatabase('the demonstration’s clock', () => {
  beforeEach(async () => {
    setClockOffset(0);
    board = await aBody({ seats: 2 });
    person = await aPerson();
  });
  afterEach(() => setClockOffset(0));

  describe('is moved', () => {
    test('a day and a week on, by anybody, recording who and when', async () => {
      expect(await move('day')).toEqual({ ok: true, value: new Date(NOW.getTime() + DAY * 1000) });
      expect(clockOffset()).toBe(DAY);
      expect(await move('week', minutesLater(1))).toEqual({
        ok: true,
        value: new Date(NOW.getTime() + 8 * DAY * 1000),
      });
      expect(await moves()).toMatchObject([
        { offset: DAY, movedAt: REAL, movedById: person.personId, label: 'a day on' },
        { offset: 8 * DAY, movedAt: minutesLater(1), label: 'a week on' },
      ]);
      expect(await happenings()).toMatchObject([
        { kind: 'ClockMoved', actorId: person.personId, facts: { offset: DAY } },
        { kind: 'ClockMoved', facts: { offset: 8 * DAY } },
      ]);
      expect(await currentOffset()).toBe(8 * DAY);
    });

    test('to the same time of day across a change of the clocks', async () => {
      const monday = (by: 'day' | 'week') =>
        moveClock({ actor: person, now: new Date('2027-03-22T10:00:00Z') }, { by, realNow: REAL });
      expect(await monday('week')).toEqual({ ok: true, value: new Date('2027-03-29T09:00:00Z') });
      expect(clockOffset()).toBe(7 * DAY - 3600);
    });

    test('to the next event, and then to the one after it', async () => {
      await aMeeting(board, { state: 'scheduled', startsAt: minutesLater(60 * 24 * 2) });
      await aMeeting(board, { state: 'scheduled', startsAt: minutesLater(60 * 24 * 5) });
      expect(await move('next-event')).toEqual({ ok: true, value: minutesLater(60 * 24 * 2) });
      expect(await move('next-event')).toEqual({ ok: true, value: minutesLater(60 * 24 * 5) });
      expect(await move('next-event')).toEqual({ ok: false, refusal: { code: 'nothing-ahead' } });
      expect(clockOffset()).toBe(5 * DAY);
      expect(await moves()).toHaveLength(2);
    });

    test('three years at most, and nothing is written beyond', async () => {
      setClockOffset(3 * 366 * DAY - DAY);
      expect(codeOf(await move('week'))).toBe('clock-far-enough');
      expect(await moves()).toEqual([]);
      expect(codeOf(await move('day'))).toBe('ok');
      expect(codeOf(await move('day'))).toBe('clock-far-enough');
    });

    test('by several at once as far as the farthest, never back', async () => {
      const both = await Promise.all([move('week'), move('day'), move('day')]);
      const weekOn = new Date(NOW.getTime() + 7 * DAY * 1000);
      expect(both).toEqual(both.map(() => ({ ok: true, value: weekOn })));
      expect(clockOffset()).toBe(7 * DAY);
      expect(await currentOffset()).toBe(7 * DAY);
      expect(await moves()).toHaveLength(1);
      setClockOffset(0);
      await Promise.all([move('day'), move('week')]);
      expect(clockOffset()).toBe(7 * DAY);
      expect(await currentOffset()).toBe(7 * DAY);
    });

    test('a house that was never moved stands at real time', async () => {
      expect(await currentOffset()).toBe(0);
    });
  });

  describe('knows what is ahead', () => {
    test('nothing at first, and what is over or cancelled is not ahead', async () => {
      await aMeeting(board, { state: 'ended' });
      await aMeeting(board, { state: 'cancelled', startsAt: minutesLater(60) });
      await aMeeting(board, { state: 'scheduled', startsAt: NOW });
      const paper = await aPaper(board, { state: 'draft' });
      await anAdviceRequest(paper, { person, answer: 'positive' });
      await anAdviceRequest(paper, { person, ended: true });
      await anAction(board, { state: 'closed' });
      expect(await nextEvent(NOW)).toBeNull();
    });

    test('the earliest of a meeting, a window, advice, an action and a stage’s target', async () => {
      const paper = await aPaper(board);
      expect(await nextEvent(NOW)).toEqual(nineOn('2026-12-10'));
      const action = await anAction(board, { paper, dueOn: '2026-12-09' });
      expect(await nextEvent(NOW)).toEqual(nineOn('2026-12-09'));
      await anAdviceRequest(paper, { person, dueOn: '2026-12-08' });
      expect(await nextEvent(NOW)).toEqual(nineOn('2026-12-08'));
      const closesAt = new Date('2026-12-05T00:00:00Z');
      await write((tx) =>
        tx.decision.update({ where: { id: action.decisionId }, data: { callInClosesAt: closesAt } }),
      );
      expect(await nextEvent(NOW)).toEqual(closesAt);
      await aMeeting(board, { state: 'scheduled', startsAt: minutesLater(90) });
      expect(await nextEvent(NOW)).toEqual(minutesLater(90));
    });

    test('what is due today only before nine, by London’s clock', async () => {
      const paper = await aPaper(board, { state: 'draft' });
      await anAdviceRequest(paper, { person, dueOn: '2026-11-23' });
      await anAdviceRequest(paper, { person, dueOn: '2026-11-25' });
      expect(await nextEvent(new Date('2026-11-23T02:00:00Z'))).toEqual(nineOn('2026-11-23'));
      expect(await nextEvent(nineOn('2026-11-23'))).toEqual(nineOn('2026-11-25'));
      expect(await nextEvent(NOW)).toEqual(nineOn('2026-11-25'));
    });

    test('in summer nine is eight in UTC, and a day begins an hour earlier', async () => {
      const paper = await aPaper(board, { state: 'draft' });
      await anAdviceRequest(paper, { person, dueOn: '2026-07-01' });
      const nine = new Date('2026-07-01T08:00:00Z');
      expect(await nextEvent(new Date('2026-06-30T23:30:00Z'))).toEqual(nine);
      expect(await nextEvent(new Date('2026-07-01T07:59:00Z'))).toEqual(nine);
      expect(await nextEvent(nine)).toBeNull();
    });
  });
});
