import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { paperThing } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { markRead } from '~/services/notifications/mark-read';
import { notify } from '~/services/notifications/notify';
import { readersAmong } from '~/services/notifications/readers-among';
import { aBody } from '../../support/build/a-body';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { happenings } from '../../support/happenings';

let one: Actor;
let other: Actor;

const leave = (...people: Actor[]) =>
  write((tx) =>
    notify(tx, NOW, { personIds: people.map(({ personId }) => personId), text: 'Read me', href: '/desk' }),
  );
const unread = (of: Actor) => reads().notification.count({ where: { personId: of.personId, readAt: null } });

describeOnEachDatabase('notifications', () => {
  beforeEach(async () => {
    one = await aPerson();
    other = await aPerson();
  });

  test('are left once for each person, and each is told', async () => {
    await leave(one, other, one);
    expect(await reads().notification.findMany({ where: { personId: one.personId } })).toMatchObject([
      { text: 'Read me', href: '/desk', at: NOW, readAt: null },
    ]);
    expect((await happenings()).map(({ kind, subjectId, facts }) => ({ kind, subjectId, facts }))).toEqual([
      { kind: 'Notified', subjectId: one.personId, facts: {} },
      { kind: 'Notified', subjectId: other.personId, facts: {} },
    ]);
  });

  test('for nobody are none', async () => {
    await leave();
    expect(await reads().notification.count()).toBe(0);
    expect(await happenings()).toEqual([]);
  });

  test('are marked as read by their own person, once', async () => {
    await leave(one, other);
    const acting = { actor: one, now: minutesLater(5) };
    expect(await Promise.all([markRead(acting), markRead(acting)])).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 0 },
    ]);
    expect([await unread(one), await unread(other)]).toEqual([0, 1]);
    expect((await happenings()).filter(({ subjectId }) => subjectId === one.personId)).toHaveLength(2);
    await markRead({ actor: one, now: minutesLater(9) });
    expect(await reads().notification.findFirst({ where: { personId: one.personId } })).toMatchObject({
      readAt: minutesLater(5),
    });
  });

  test('about a paper go to those who may read it', async () => {
    const board = await aBody({ seats: 2 });
    const paper = await aPaper(board);
    const thing = await paperThing(reads(), { id: paper.id });
    if (!thing) throw new Error('no paper');
    const ids = [board.chair.personId, one.personId, paper.author.personId, board.chair.personId, 'nobody'];
    const readers = await write((tx) => readersAmong(tx, ids, { paper: thing, day: TODAY }));
    expect(readers).toEqual([board.chair.personId, paper.author.personId]);
  });
});
