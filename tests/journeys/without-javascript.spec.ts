import { expect, test } from '@playwright/test';
import { type RunningServer, startServer } from '../support/server';
import { visitAs } from '../support/visit';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test('without JavaScript: read, comment, vote, and update an action', async ({ browser }) => {
  const plain = { javaScriptEnabled: false };
  const member = await visitAs(browser, server.url, 'Dorothy Akintunde', { ...plain, at: '/papers/TB-041' });
  await expect(member.getByRole('heading', { level: 1, name: /Proposed VAT arrangement/ })).toBeVisible();

  await member.goto('/papers/TB-041/comments');
  await member
    .getByLabel(/Your comment on the paper/)
    .last()
    .fill('Is the margin tested? <b>See</b> https://example.org/margin');
  await member.getByRole('button', { name: 'Comment', exact: true }).last().click();
  await expect(member.getByText('Your comment is there.')).toBeVisible();
  await member.goto('/papers/TB-041/comments');
  await expect(member.getByText('<b>See</b>')).toBeVisible();
  await expect(member.getByRole('link', { name: 'https://example.org/margin' })).toBeVisible();

  const chair = await visitAs(browser, server.url, 'Ruth Pellingham', { ...plain, at: '/meetings' });
  await chair
    .getByRole('link', { name: /Join the room/ })
    .first()
    .click();
  await chair.waitForURL(/\/meetings\/[^/]+$/);
  const room = chair.url();
  await chair.getByRole('button', { name: /^Open/ }).first().click();
  await expect(chair.getByText('The vote is open.')).toBeVisible();

  await member.goto(room);
  await member.locator('label.ballot-choice[data-choice="for"]:visible').first().click();
  await member
    .getByRole('button', { name: /Cast my vote/ })
    .first()
    .click();
  await expect(member.getByText('Your vote has been recorded.')).toBeVisible();
  await expect(member.getByText(/You voted For/).first()).toBeVisible();

  const lead = await visitAs(browser, server.url, 'Tobias Fenwright', {
    ...plain,
    at: '/actions?whose=mine',
  });
  await lead
    .locator('tbody tr')
    .getByRole('link', { name: /Update/ })
    .first()
    .click();
  await lead.getByLabel('How does it stand?').fill('Signed by the Trust; with the Council.');
  await lead.getByLabel('Done, in %').fill('85');
  await lead.getByRole('button', { name: 'Record this update' }).click();
  await expect(lead.getByText('Your update is recorded.')).toBeVisible();
  await expect(lead.getByText('Signed by the Trust; with the Council.')).toBeVisible();
});
