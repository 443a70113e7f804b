import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { recordDissent } from '~/services/decisions/record-dissent';
import { sealDecision } from '~/services/decisions/seal-decision';
import { aBody } from '../../support/build/a-body';
import { aDecidedItem, aDraft, itIsWritten } from '../../support/build/a-decision';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { entriesOf } from '../../support/entries-of';

describeOnEachDatabase('dissent', () => {
  test('stands in the sealed record, by the member or recorded by the officer, who tells the member', async () => {
    const board = await aBody({ seats: 3 });
    const draft = await aDraft(board, await aDecidedItem(board));
    const [, second, third] = board.members;
    const own = {
      decisionId: draft.id,
      personId: second?.personId ?? '',
      text: 'The view should come first.',
    };
    if (!second || !third) throw new Error('three sit on the board');
    expect(await recordDissent({ actor: second, now: NOW }, own)).toMatchObject({ ok: true });
    expect(await recordDissent({ actor: second, now: NOW }, own)).toMatchObject({ ok: true });
    expect(
      await recordDissent(
        { actor: board.officer, now: minutesLater(1) },
        { ...own, personId: third.personId, text: 'Too soon.' },
      ),
    ).toMatchObject({ ok: true });
    expect(await reads().notification.findMany({ where: { personId: third.personId } })).toMatchObject([
      { text: `${board.officer.name} recorded your dissent from TB/2026/001.` },
    ]);
    expect(await reads().event.count({ where: { kind: 'DissentRecorded' } })).toBe(2);
    await itIsWritten(board, draft);
    await sealDecision({ actor: board.officer, now: NOW }, { decisionId: draft.id });
    const [entry] = await entriesOf(board.id);
    expect(JSON.parse(entry?.canonical ?? '').dissent).toEqual([
      { name: second.name, text: 'The view should come first.' },
      { name: third.name, text: 'Too soon.' },
    ]);
    expect(await recordDissent({ actor: second, now: NOW }, { ...own, text: 'Later' })).toEqual({
      ok: false,
      refusal: { code: 'decision-sealed' },
    });
  });

  test('is for members who took part, each for himself', async () => {
    const board = await aBody({ seats: 4 });
    const item = await aDecidedItem(board);
    const draft = await aDraft(board, item);
    const [chair, second, third, absent] = board.members;
    await write((tx) =>
      tx.attendance.updateMany({ where: { personId: absent?.personId ?? '' }, data: { mode: 'apologies' } }),
    );
    await write((tx) =>
      tx.declaration.create({
        data: {
          ...{
            id: 'd1',
            meetingId: item.meeting.id,
            itemId: item.itemId,
            bodyId: board.id,
            kind: 'other',
            state: 'ruled',
            effect: 'leave',
          },
          ...{
            personId: third?.personId ?? '',
            seatId: board.seats[2]?.id ?? '',
            interest: 'A cousin',
            declaredAt: NOW,
          },
        },
      }),
    );
    const record = (actor = chair, personId = actor?.personId ?? '') =>
      recordDissent(
        { actor: actor ?? board.chair, now: NOW },
        { decisionId: draft.id, personId, text: 'No' },
      );
    expect(await record(absent)).toEqual({ ok: false, refusal: { code: 'dissent-not-present' } });
    expect(await record(board.officer, third?.personId)).toEqual({
      ok: false,
      refusal: { code: 'dissent-not-present' },
    });
    expect(await record(chair, second?.personId)).toMatchObject({
      refusal: { code: 'not-permitted', who: ['officer'] },
    });
    expect(await record(await aPerson())).toEqual({ ok: false, refusal: { code: 'not-found' } });
    expect(await reads().dissent.count()).toBe(0);
  });
});
