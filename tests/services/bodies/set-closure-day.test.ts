import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { setClosureDay } from '~/services/bodies/set-closure-day';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aSealedDecision } from '../../support/build/a-decision';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const DAY = '2026-12-24';

describeOnEachDatabase('a closure day of a body', () => {
  let administrator: Actor;
  let body: BuiltBody;
  beforeEach(async () => {
    administrator = await aPerson({ administrator: true });
    body = await aBody();
  });
  const set = (closed: boolean, wish: { actor?: Actor; day?: string; bodyId?: string } = {}) =>
    setClosureDay(
      { actor: wish.actor ?? administrator, now: NOW },
      { bodyId: wish.bodyId ?? body.id, day: wish.day ?? DAY, reason: 'Christmas Eve', closed },
    );
  const days = () => reads().closureDay.findMany({ select: { day: true, reason: true } });

  test('is there once, however often and by how many it is said, and is taken back', async () => {
    expect((await Promise.all([set(true), set(true)])).map(codeOf)).toEqual(['ok', 'ok']);
    expect(await days()).toEqual([{ day: DAY, reason: 'Christmas Eve' }]);
    expect(codeOf(await set(false))).toBe('ok');
    expect(codeOf(await set(false))).toBe('ok');
    expect(await days()).toEqual([]);
    expect((await happenings()).map(({ kind, facts }) => [kind, facts.closed])).toEqual([
      ['ClosureDaysChanged', true],
      ['ClosureDaysChanged', false],
    ]);
  });

  test('is not within a call-in window that is open: its days were counted and published', async () => {
    const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });
    const { id } = await aSealedDecision(cabinet, { paper: await aPaper(cabinet, { gate: 'key-decision' }) });
    await write((tx) =>
      tx.decision.update({ where: { id }, data: { callInClosesAt: new Date('2026-12-01T00:00:00Z') } }),
    );
    const on = (day: string) => set(true, { bodyId: cabinet.id, day });
    expect(codeOf(await on('2026-11-30'))).toBe('closure-in-window');
    expect(codeOf(await on('2026-12-01'))).toBe('ok');
  });

  test('is still to come, a working day otherwise, and an administrator’s to say', async () => {
    expect(codeOf(await set(true, { day: TODAY }))).toBe('closure-not-ahead');
    expect(codeOf(await set(true, { day: '2026-12-25' }))).toBe('closure-counts-not');
    expect(codeOf(await set(true, { day: '2099-01-05' }))).toBe('holidays-unknown');
    expect(codeOf(await set(true, { actor: body.officer }))).toBe('not-permitted');
    expect(codeOf(await set(true, { bodyId: 'none' }))).toBe('not-found');
    expect(await days()).toEqual([]);
  });
});
