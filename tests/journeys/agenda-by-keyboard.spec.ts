import { expect, type Locator, type Page, test } from '@playwright/test';
import { post } from '../support/forms';
import { alive, enter, tabTo } from '../support/keys';
import { expectSaid } from '../support/road';
import { type RunningServer, startServer } from '../support/server';
import { visitAs } from '../support/visit';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

/** A meeting of the Trust Board three weeks off, with the standing items: its agenda is still to be built. */
async function callMeeting(officer: Page): Promise<string> {
  const body = officer.getByLabel('Which body meets').locator('option').filter({ hasText: 'Trust Board' });
  const today = (await officer.getByLabel('Date').getAttribute('min')) ?? '';
  return post(officer, '/meetings/new', {
    intent: 'create',
    bodyId: (await body.getAttribute('value')) ?? '',
    kind: 'ordinary',
    title: 'Winter meeting',
    on: new Date(Date.parse(today) + 21 * 86_400_000).toISOString().slice(0, 10),
    from: '10:00',
    until: '12:00',
    place: 'Fellmonger Room',
    usualItems: 'on',
  });
}

async function overtype(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
}

test('by keyboard alone: an officer adds, moves and times items of an agenda and publishes it', async ({
  browser,
}) => {
  const page = await visitAs(browser, server.url, 'Imogen Tarrant', { at: '/meetings/new' });
  await page.goto(await callMeeting(page));
  await alive(page);
  const main = page.getByRole('main');
  const titles = () => main.getByRole('listitem').getByRole('heading').allTextContents();

  await enter(page, page.locator('summary').filter({ hasText: 'Add an item without a paper' }));
  const added = page.locator('form').filter({ has: page.getByRole('button', { name: 'Add the item' }) });
  await overtype(page, added.getByLabel('What it is'), 'A visit to Fellgate');
  await overtype(page, added.getByLabel('Minutes it may take'), '15');
  await enter(page, added.getByRole('button', { name: 'Add the item' }));
  await expectSaid(page, 'The item is on the agenda.');
  const before = await titles();
  const at = before.indexOf('A visit to Fellgate') + 1;

  await enter(page, page.getByRole('button', { name: `Move item ${at} earlier` }));
  await expectSaid(page, 'The agenda is in its new order.');
  expect((await titles()).indexOf('A visit to Fellgate')).toBe(at - 2);

  const line = main.getByRole('listitem').filter({ hasText: 'A visit to Fellgate' });
  await expect(line.getByText('15 min')).toBeVisible();
  await enter(page, line.locator('summary'));
  await overtype(page, line.getByLabel('Minutes it may take'), '40');
  await enter(page, line.getByRole('button', { name: `Save item ${at - 1}` }));
  await expect(line.getByText('40 min')).toBeVisible();

  await enter(page, page.getByRole('link', { name: 'Sign-off and publication' }));
  await enter(page, page.getByRole('button', { name: 'Record the sign-off of Ruth Pellingham' }));
  await expectSaid(page, 'The agenda is signed off.');
  await enter(page, page.getByRole('button', { name: 'Publish the agenda' }));
  await expectSaid(page, 'The agenda is published.');
});
