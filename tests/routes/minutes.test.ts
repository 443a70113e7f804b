import { describe, expect, test } from 'vitest';
import { throttleFiles } from '~/http/throttle';
import { setClockOffset } from '~/platform/clock';
import { action as minute } from '~/routes/items.$itemId.minute';
import { loader as page } from '~/routes/minutes.$minutesId._index';
import { loader as docx } from '~/routes/minutes.$minutesId[.docx]';
import { loader as pdf } from '~/routes/minutes.$minutesId[.pdf]';
import { publishMinutes } from '~/services/minutes/publish-minutes';
import { aGet, answered, aPost, signedIn } from '../support/a-request';
import { aBody } from '../support/build/a-body';
import { aMeeting } from '../support/build/a-meeting';
import { aPerson } from '../support/build/a-person';
import { someKeptMinutes } from '../support/build/some-kept-minutes';
import { NOW } from '../support/build/today';
import { withDatabase } from '../support/database';

describe('minutes, by their addresses', () => {
  withDatabase();

  test('unpublished ones are not found by others, and a visitor signs in first; published ones are there for anybody', async () => {
    setClockOffset(0);
    const board = await aBody();
    const { id: minutesId } = await someKeptMinutes(board, 'signed');
    const stranger = await signedIn(await aPerson());
    const path = `/minutes/${minutesId}`;
    const ask = (loader: typeof page | typeof pdf, cookie = '') =>
      answered(() => loader({ ...aGet(path, cookie), params: { minutesId } }));
    for (const loader of [page, pdf, docx]) {
      expect(await ask(loader)).toMatchObject({ status: 302, to: `/sign-in?to=${encodeURIComponent(path)}` });
      expect((await ask(loader, stranger)).status).toBe(404);
    }
    await publishMinutes({ actor: board.officer, now: NOW }, { minutesId });
    for (const loader of [page, pdf, docx]) {
      expect((await ask(loader)).status).toBe(200);
      expect((await ask(loader, stranger)).status).toBe(200);
    }
    const file = (await pdf({ ...aGet(path), params: { minutesId } })) as Response;
    expect(file.headers.get('Content-Type')).toBe('application/pdf');
    expect(file.headers.get('Content-Disposition')).toMatch(
      /attachment; filename="TB-[\d-]+-minutes-open-part\.pdf"/,
    );
    expect(file.headers.get('Cache-Control')).toBe('no-store');
  });

  test('are made into so many files for one reader and no more, with a plain message; the page is still read', async () => {
    setClockOffset(0);
    const board = await aBody();
    const { id: minutesId } = await someKeptMinutes(board, 'signed');
    const cookie = await signedIn(board.officer);
    for (let made = 0; made < 30; made += 1) await throttleFiles({ personId: board.officer.personId });
    const ask = (loader: typeof page | typeof pdf) =>
      answered(() => loader({ ...aGet(`/minutes/${minutesId}`, cookie), params: { minutesId } }));
    for (const loader of [pdf, docx])
      expect(await ask(loader)).toMatchObject({
        status: 429,
        data: { code: 'too-many-files', title: 'Too many files in a short time' },
      });
    expect((await ask(page)).status).toBe(200);
  });

  test('a minute that saves by itself answers its revision, and a conflict what was typed', async () => {
    setClockOffset(0);
    const board = await aBody();
    const { itemIds } = await aMeeting(board);
    const cookie = await signedIn(board.officer);
    const send = (fields: Record<string, string>) =>
      answered(() => minute({ ...aPost(fields, { cookie }), params: { itemId: itemIds[0] ?? '' } }));
    const first = await send({ intent: 'autosave', revision: '0', text: 'One.\r\nTwo.' });
    expect(JSON.parse(first.data)).toMatchObject({ revision: 1 });
    const other = await send({ intent: 'autosave', revision: '0', text: 'Three.' });
    expect(other).toMatchObject({
      status: 409,
      data: { refusal: { code: 'minute-conflict' }, values: { text: 'Three.' } },
    });
    const saved = await send({ intent: 'save', revision: '1', text: 'Three.', back: 'room' });
    expect(saved).toMatchObject({ status: 302 });
    expect(saved.to).toMatch(/^\/meetings\//);
    expect((await send({ intent: 'save', revision: '2', text: 'x'.repeat(20_001) })).status).toBe(422);
  });
});
