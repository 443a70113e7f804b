import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { adjournMeeting } from '~/services/meetings/adjourn-meeting';
import { closeItem } from '~/services/meetings/close-item';
import { openItem } from '~/services/meetings/open-item';
import { startMeeting } from '~/services/meetings/start-meeting';
import { takeConduct } from '~/services/meetings/take-conduct';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting, type BuiltMeeting } from '../../support/build/a-meeting';
import { actorFor, aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, kindsTold } from '../../support/happenings';

let board: BuiltBody;
let meeting: BuiltMeeting;
let second: Actor;

const by = (actor: Actor) => ({ actor, now: NOW });
const take = (actor: Actor, from: string | null) => takeConduct(by(actor), { meetingId: meeting.id, from });
const conductor = async () =>
  (await reads().meeting.findUniqueOrThrow({ where: { id: meeting.id } })).conductorId;
const open = (actor: Actor, index: number, seen?: string | null) =>
  openItem(by(actor), { itemId: meeting.itemIds[index] ?? '', seen });

describeOnEachDatabase('the conduct of a meeting', () => {
  beforeEach(async () => {
    board = await aBody({ seats: 3 });
    meeting = await aMeeting(board, { items: [{ state: 'current' }, {}, {}] });
    const { personId } = await aPerson();
    await write((tx) =>
      tx.officer.create({ data: { id: newId(), bodyId: board.id, personId, fromOn: '2025-01-01' } }),
    );
    second = await actorFor(personId);
  });

  test('is with the officer who starts it', async () => {
    const other = await aMeeting(board, { state: 'scheduled', startsAt: NOW, modes: ['in-room'] });
    await startMeeting(by(board.officer), { meetingId: other.id });
    const row = await reads().meeting.findUniqueOrThrow({ where: { id: other.id } });
    expect(row).toMatchObject({ conductorId: board.officer.personId, conductedSince: NOW });
  });

  test('is taken over by another officer, who is then the one to drive it; the first is told', async () => {
    await take(board.officer, null);
    expect(codeOf(await open(second, 1))).toBe('conducted-by-another');
    expect(codeOf(await closeItem(by(second), { itemId: meeting.itemIds[0] ?? '' }))).toBe(
      'conducted-by-another',
    );
    expect(codeOf(await adjournMeeting(by(second), { meetingId: meeting.id }))).toBe('conducted-by-another');
    for (const _ of [1, 2]) expect(codeOf(await take(second, board.officer.personId))).toBe('ok');
    expect(await reads().notification.count({ where: { personId: board.officer.personId } })).toBe(1);
    expect((await kindsTold()).filter((kind) => kind === 'ConductTaken')).toHaveLength(2);
    expect(codeOf(await open(second, 1))).toBe('ok');
    expect(codeOf(await open(board.officer, 2))).toBe('conducted-by-another');
    expect((await meetingRoom(board.officer, meeting.id, NOW))?.conduct).toEqual({
      ...{ personId: second.personId, name: second.name, you: false },
    });
  });

  test('is taken by one of two at once', async () => {
    await take(board.officer, null);
    const from = board.officer.personId;
    const both = await Promise.all([take(second, from), take(board.chair, from)]);
    expect(both.map(codeOf).toSorted()).toEqual(['conduct-changed', 'ok']);
    expect([second.personId, board.chair.personId]).toContain(await conductor());
  });

  test('is no member’s and no stranger’s; whoever presides drives without it', async () => {
    await take(board.officer, null);
    expect(codeOf(await take(board.deputy, board.officer.personId))).toBe('not-permitted');
    expect(codeOf(await take(await aPerson(), board.officer.personId))).toBe('not-found');
    expect(await conductor()).toBe(board.officer.personId);
    expect(codeOf(await open(board.chair, 1))).toBe('ok');
  });

  test('two steps from the same place are one step', async () => {
    const [here = ''] = meeting.itemIds;
    const both = await Promise.all([open(board.officer, 1, here), open(board.chair, 2, here)]);
    expect(both.map(codeOf)).toEqual(['ok', 'agenda-moved-on']);
    expect(codeOf(await open(board.officer, 1, here))).toBe('ok');
    const row = await reads().meeting.findUniqueOrThrow({ where: { id: meeting.id } });
    expect(row.currentItemId).toBe(meeting.itemIds[1]);
  });

  test('two who close one item at once close it once, with the words of one; the other is told', async () => {
    const [itemId = ''] = meeting.itemIds;
    const close = (actor: Actor, result?: string) => closeItem(by(actor), { itemId, result });
    const both = await Promise.all([close(board.officer, 'Noted'), close(board.chair, 'Deferred')]);
    expect(both.map(codeOf).toSorted()).toEqual(['agenda-moved-on', 'ok']);
    const kept = both[0]?.ok ? 'Noted' : 'Deferred';
    const row = () => reads().agendaItem.findUniqueOrThrow({ where: { id: itemId } });
    expect(await row()).toMatchObject({ state: 'done', result: kept });
    expect((await kindsTold()).filter((kind) => kind === 'ItemClosed')).toHaveLength(1);
    // Asked for again, or without words, it is closed as it was asked.
    expect((await Promise.all([close(second, kept), close(second)])).map(codeOf)).toEqual(['ok', 'ok']);
    expect(await row()).toMatchObject({ result: kept });
  });
});
