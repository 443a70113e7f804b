import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { removeAgendaItem } from '~/services/meetings/remove-agenda-item';
import { saveMinute } from '~/services/minutes/save-minute';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { someKeptMinutes } from '../../support/build/some-kept-minutes';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf } from '../../support/happenings';

describeOnEachDatabase('a minute', () => {
  test('is saved as the meeting goes; the same again is answered as saved', async () => {
    const board = await aBody();
    const { itemIds, id } = await aMeeting(board);
    const itemId = itemIds[0] ?? '';
    const save = (text: string, revision: number, now = NOW) =>
      saveMinute({ actor: board.officer, now }, { itemId, revision, text, restricted: false });
    expect(await save('', 0)).toMatchObject({ value: { revision: 0 } });
    expect(await reads().minute.count()).toBe(0);
    expect(await save('They met.', 0)).toMatchObject({ value: { meetingId: id, revision: 1 } });
    expect(await save('They met.', 0, minutesLater(5))).toEqual({
      ok: true,
      value: { meetingId: id, revision: 1, savedAt: NOW.toISOString() },
    });
    expect(await save('They met and agreed.', 1)).toMatchObject({ value: { revision: 2 } });
    expect(await reads().minute.findUnique({ where: { itemId } })).toMatchObject({
      text: 'They met and agreed.',
      savedById: board.officer.personId,
    });
  });

  test('of two officers at once keeps the first, and tells the other whose it is', async () => {
    const board = await aBody();
    const { itemIds } = await aMeeting(board);
    const itemId = itemIds[0] ?? '';
    const save = (text: string) =>
      saveMinute({ actor: board.officer, now: NOW }, { itemId, revision: 0, text, restricted: false });
    const [one, other] = await Promise.all([save('Mine.'), save('Theirs.')]);
    expect([codeOf(one), codeOf(other)]).toEqual(['ok', 'minute-conflict']);
    expect(await reads().minute.findUnique({ where: { itemId } })).toMatchObject({ text: 'Mine.' });
  });

  test('is the officer’s to write, once the meeting sits', async () => {
    const board = await aBody();
    const { itemIds } = await aMeeting(board);
    const later = await aMeeting(board, { state: 'scheduled', items: [{}] });
    const save = (actor: typeof board.chair, itemId = itemIds[0] ?? '') =>
      saveMinute({ actor, now: NOW }, { itemId, revision: 0, text: 'x', restricted: false });
    expect(codeOf(await save(board.chair))).toBe('not-permitted');
    expect(codeOf(await save(await aPerson()))).toBe('not-found');
    expect(codeOf(await save(board.officer, 'none'))).toBe('not-found');
    expect(codeOf(await save(board.officer, later.itemIds[0]))).toBe('meeting-is-scheduled');
    expect(await reads().minute.count()).toBe(0);
  });

  test('written ahead goes with its item when that is taken off', async () => {
    const board = await aBody();
    const { itemIds } = await aMeeting(board, { items: [{ state: 'current' }, {}] });
    const itemId = itemIds[1] ?? '';
    await saveMinute(
      { actor: board.officer, now: NOW },
      { itemId, revision: 0, text: 'x', restricted: true },
    );
    const taken = await removeAgendaItem({ actor: board.officer, now: NOW }, { itemId, basedOn: 1 });
    expect(codeOf(taken)).toBe('ok');
    expect(await reads().minute.count()).toBe(0);
  });

  test('can be corrected until a meeting has approved the minutes, and not after', async () => {
    const board = await aBody();
    const agreed = await someKeptMinutes(board, 'agreed');
    const save = (itemId = '') =>
      saveMinute(
        { actor: board.officer, now: NOW },
        { itemId, revision: 0, text: 'Other.', restricted: false },
      );
    expect(codeOf(await save(agreed.itemIds[1]))).toBe('ok');
    const approved = await someKeptMinutes(board, 'approved');
    expect(codeOf(await save(approved.itemIds[1]))).toBe('minutes-are-approved');
    const signed = await someKeptMinutes(board, 'signed');
    expect(codeOf(await save(signed.itemIds[1]))).toBe('minutes-are-signed');
  });
});
