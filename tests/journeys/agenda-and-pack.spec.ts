import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readByPoppler } from '../support/poppler';
import { choose, expectSaid, moveClock, press } from '../support/road';
import { type RunningServer, startServer } from '../support/server';
import { aBrowserOf, expectAccessible, expectNoSidewaysScroll, visitAs } from '../support/visit';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const onPage = async (page: Page, path: string) => {
  await page.goto(path);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
};

/** Saves what a link gives as a file. */
async function fileOf(page: Page, name: string | RegExp): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).first().click(),
  ]);
  return readFileSync(await download.path());
}

test('an agenda from its first item to its pack, and what the public reads of it', async ({ browser }) => {
  const officer = await visitAs(browser, server.url, 'Imogen Tarrant', { at: '/meetings/new' });
  await choose(officer.getByLabel('Which body meets'), 'Trust Board');
  await officer.getByLabel('Name of the meeting').fill('Special business');
  const date = officer.getByLabel('Date');
  const today = (await date.getAttribute('min')) ?? '';
  const day = new Date(Date.parse(today) + 5 * 86_400_000).toISOString().slice(0, 10);
  await date.fill(day);
  await officer.getByLabel('Starts').fill('10:00');
  await officer.getByLabel('Ends').fill('12:00');
  await officer.getByLabel('Where').fill('Fellmonger Room');
  await press(officer, 'Call the meeting');
  await expectSaid(officer, 'The meeting is called.');
  const agenda = new URL(officer.url()).pathname;
  const meeting = agenda.replace('/agenda', '');

  // Items by rule are there, and one is added before the closing one.
  await expect(officer.getByRole('heading', { name: 'Matters arising and open actions' })).toBeVisible();
  await officer.getByText('Add an item without a paper').click();
  await officer.getByLabel('What it is').last().fill('A letter from the Children’s Commissioner');
  await press(officer, 'Add the item');
  await expectSaid(officer, 'The item is on the agenda.');
  const titles = () => officer.getByRole('main').getByRole('listitem').getByRole('heading').allTextContents();
  expect((await titles()).at(-1)).toBe('Any other business');
  // By the keyboard: the button, which works without a pointer.
  await officer.getByRole('button', { name: /^Move item 7 earlier/ }).focus();
  await officer.keyboard.press('Enter');
  await expectSaid(officer, 'The agenda is in its new order.');
  // By drag.
  const before = await titles();
  const lines = officer
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: officer.getByRole('heading') });
  await lines.nth(5).dragTo(lines.nth(4));
  await expectSaid(officer, 'The agenda is in its new order.');
  expect(await titles()).not.toEqual(before);
  await onPage(officer, agenda);

  // Not published before the chair signs it off.
  await onPage(officer, `${meeting}/publication`);
  await expect(officer.getByText('The Chair has not signed it off yet.')).toBeVisible();
  await expect(officer.getByRole('button', { name: 'Publish the agenda' })).toHaveCount(0);
  const chair = await visitAs(browser, server.url, 'Ruth Pellingham', { at: `${meeting}/publication` });
  await press(chair, 'Sign off the agenda');
  await expectSaid(chair, 'The agenda is signed off.');
  await officer.reload();
  await press(officer, 'Publish the agenda');
  await expectSaid(officer, 'The agenda is published.');

  // The pack is made while the page looks on; poppler reads it.
  await officer.goto(`${meeting}/pack`);
  await expect(officer.getByText('frozen since').first()).toBeVisible({ timeout: 60_000 });
  await onPage(officer, `${meeting}/pack`);
  const pack = readByPoppler(await fileOf(officer, /^PDF/));
  expect(pack.text[0]).toContain('Special business');
  pack.text.forEach((text, index) => {
    expect(text).toContain(`Page ${index + 1} of ${pack.pages}`);
  });
  expect(pack.bookmarks[0]?.title).toBe('Contents');

  // The public reads the open part only, and of the agenda what was published.
  const visitor = await (await aBrowserOf(browser, server.url)).newPage();
  await onPage(visitor, '/public');
  await visitor.getByRole('link', { name: /Trust Board/ }).click();
  await visitor.getByRole('link', { name: /Special business/ }).click();
  await expect(visitor.getByRole('heading', { name: /Special business/ })).toBeVisible();
  await expectAccessible(visitor);
  await expect(visitor.getByText('A letter from the Children’s Commissioner')).toBeVisible();
  await expect(visitor.getByText('The roof of the home')).toHaveCount(0);
  // Made after the board's, of which it is taken.
  await expect(async () => {
    await visitor.reload();
    await expect(visitor.getByRole('link', { name: /The pack/ })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  const open = readByPoppler(await fileOf(visitor, /The pack/));
  expect(open.text.join()).toContain('Special business');
  const answer = await visitor.goto(meeting);
  expect(answer?.url()).toContain('/sign-in');

  // What comes later is a late item with a number of its own, which is not published with the rest.
  await moveClock(officer, 'a day on');
  await officer.goto(agenda);
  await officer.getByText('Add an item without a paper').click();
  await officer.getByLabel('What it is').last().fill('The roof of the home');
  await choose(officer.getByLabel('Where it goes').last(), 'After item 2');
  await press(officer, 'Add the item');
  await expectSaid(officer, 'The item is on the agenda.');
  await expect(officer.getByText('2A', { exact: true })).toBeVisible();
  await expect(officer.getByText('A late item.')).toBeVisible();
  await expect(officer.getByRole('button', { name: /^Move item/ })).toHaveCount(0);
  await visitor.reload();
  await visitor.goto(`/public${meeting}`);
  await expect(visitor.getByText('The roof of the home')).toHaveCount(0);
});
