import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { agendaPage } from '~/queries/meetings/agenda-page';
import { addAgendaItem } from '~/services/meetings/add-agenda-item';
import { admitLateItem } from '~/services/meetings/admit-late-item';
import { openItem } from '~/services/meetings/open-item';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

const reason = 'The roof of the children’s home fell in on Saturday.';

/** A meeting in session, an item put on its agenda that morning. */
async function aLateItem(body: BuiltBody) {
  const meeting = await aMeeting(body, { items: [] });
  const added = await addAgendaItem(
    { actor: body.officer, now: minutesLater(-60) },
    { meetingId: meeting.id, title: 'The roof', kind: 'decision', minutes: 10 },
  );
  if (!added.ok) throw new Error('not added');
  return { meeting, itemId: added.value.id };
}
const aCabinet = () => aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });

describeOnEachDatabase('a late item', () => {
  test('is not taken before the chair states special circumstances; then it is', async () => {
    const cabinet = await aCabinet();
    const { meeting, itemId } = await aLateItem(cabinet);
    const acting = { actor: cabinet.chair, now: NOW };
    const open = () => openItem({ actor: cabinet.officer, now: NOW }, { itemId });
    expect(await open()).toMatchObject({ refusal: { code: 'late-item', days: 0, needs: 5, counted: [] } });
    expect(await reads().agendaItem.findUnique({ where: { id: itemId } })).toMatchObject({
      state: 'to-come',
    });
    const admit = () => admitLateItem(acting, { itemId, reason, forId: null });
    expect(await Promise.all([admit(), admit()])).toEqual([
      { ok: true, value: true },
      { ok: true, value: true },
    ]);
    expect(await reads().agendaItem.findUnique({ where: { id: itemId } })).toMatchObject({
      urgentReason: reason,
      urgentById: cabinet.chair.personId,
      urgentForId: null,
      urgentAt: NOW,
    });
    expect((await agendaPage(cabinet.officer, meeting.id, NOW))?.agenda).toMatchObject([
      { late: { addedOn: '2026-11-23', reason } },
    ]);
    expect(await open()).toEqual({ ok: true, value: true });
    expect(await admitLateItem(acting, { itemId, reason: 'Another', forId: null })).toMatchObject({
      refusal: { code: 'item-begun' },
    });
  });

  test('is admitted by the officer in the chair’s name alone, by no member and no stranger', async () => {
    const cabinet = await aCabinet();
    const { itemId } = await aLateItem(cabinet);
    const admit = (actor = cabinet.officer, forId: string | null = null) =>
      admitLateItem({ actor, now: NOW }, { itemId, reason, forId });
    expect(await admit()).toMatchObject({ refusal: { code: 'instruction-needed' } });
    expect(await admit(cabinet.officer, cabinet.deputy.personId)).toMatchObject({
      refusal: { code: 'presiding-changed' },
    });
    expect(await admit(cabinet.deputy, cabinet.chair.personId)).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    expect(await admit(await aPerson())).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await reads().agendaItem.findUnique({ where: { id: itemId } })).toMatchObject({
      urgentReason: '',
    });
    expect(await admit(cabinet.officer, cabinet.chair.personId)).toMatchObject({ ok: true });
    expect(await reads().agendaItem.findUnique({ where: { id: itemId } })).toMatchObject({
      urgentForId: cabinet.chair.personId,
    });
    expect(await reads().notification.count({ where: { personId: cabinet.chair.personId } })).toBe(1);
  });

  test('is none of a trust’s board', async () => {
    const board = await aBody({ seats: 3 });
    const { itemId } = await aLateItem(board);
    expect(
      await admitLateItem({ actor: board.chair, now: NOW }, { itemId, reason, forId: null }),
    ).toMatchObject({
      refusal: { code: 'item-not-late' },
    });
    expect(await openItem({ actor: board.officer, now: NOW }, { itemId })).toMatchObject({ ok: true });
    const missing = await admitLateItem(
      { actor: board.chair, now: NOW },
      { itemId: 'none', reason, forId: null },
    );
    expect(missing).toMatchObject({ refusal: { code: 'not-found' } });
  });
});
