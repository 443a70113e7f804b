import { expect, type Page, test } from '@playwright/test';
import { moveClock } from '../support/road';
import { type RunningServer, startServer } from '../support/server';
import { expectAccessible, expectNoSidewaysScroll, visitAs } from '../support/visit';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test('a rule card changed between two meetings: the first keeps its quorum, the second has the new one', async ({
  browser,
}) => {
  const administrator = await visitAs(browser, server.url, 'Fergus Abernethy');
  const officer = await visitAs(browser, server.url, 'Imogen Tarrant', { at: '/meetings' });
  await officer.getByRole('link', { name: /Join the room/ }).click();
  await expect(officer.getByText(/6 needed/).first()).toBeVisible();
  const first = officer.url();

  await administrator.goto('/settings');
  await administrator.getByText('Trust Board', { exact: true }).click();
  await administrator.getByRole('link', { name: 'Rule card of the Trust Board' }).click();

  // A quorum of one is against the model articles: refused, with where it says so.
  await propose(administrator, '1');
  await expect(administrator.getByText(/model article 11/).first()).toBeVisible();
  await expect(administrator.getByRole('button', { name: 'Make this the card' })).toHaveCount(0);

  await propose(administrator, '7');
  const effect = administrator.getByRole('table', { name: /Each rule that changes/ });
  await expect(effect.getByRole('row', { name: /Quorum 6 of 11 seats\. 7 of 11 seats\./ })).toBeVisible();
  await expect(effect.getByRole('row')).toHaveCount(2);
  await expect(administrator.getByText(/The first meeting under the new card is that of/)).toBeVisible();
  await expectAccessible(administrator);
  await expectNoSidewaysScroll(administrator);
  await administrator.getByRole('button', { name: 'Make this the card' }).click();
  await expect(administrator.getByText('Version 2 of the card is kept.')).toBeVisible();
  await expect(administrator.getByText('Version 2, to come')).toBeVisible();
  await expect(administrator.getByRole('heading', { name: /Today: version 1/ })).toBeVisible();

  // The meeting in session goes on by the card of its day.
  await officer.goto(first);
  await expect(officer.getByText(/6 needed/).first()).toBeVisible();

  for (let week = 0; week < 3; week += 1) await moveClock(administrator, 'a week on');
  await expect(administrator.getByRole('heading', { name: /Today: version 2/ })).toBeVisible();
  await officer.goto('/meetings');
  await officer
    .getByRole('region', { name: 'Coming' })
    .getByRole('link', { name: /Trust Board/ })
    .first()
    .click();
  await expect(officer.getByRole('button', { name: /Start the meeting/ })).toBeVisible();
  const second = officer.url();
  await officer.getByRole('link', { name: 'Attendance' }).click();
  await officer.getByRole('button', { name: /In the room.*Pellingham/ }).click();
  await expect(officer.getByText(/In the room, since/)).toHaveCount(1);
  await officer.goto(second);
  await officer.getByRole('button', { name: /Start the meeting/ }).click();
  await expect(officer.getByText(/7 needed/).first()).toBeVisible();
});

async function propose(page: Page, quorum: string): Promise<void> {
  await page.getByLabel('Quorum', { exact: true }).fill(quorum);
  await page.getByRole('button', { name: 'See what it changes' }).click();
}
