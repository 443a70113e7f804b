import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { inDays } from '../support/days';
import { type RunningServer, startServer } from '../support/server';
import { expectAccessible, expectNoSidewaysScroll, visitAs } from '../support/visit';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const TITLE = 'Budget meeting';

test('a meeting is called, a member sends apologies without JavaScript, its quorum is foreseen to fail, it is cancelled', async ({
  browser,
}) => {
  const officer = await visitAs(browser, server.url, 'Imogen Tarrant');
  const member = await visitAs(browser, server.url, 'Dorothy Akintunde', { javaScriptEnabled: false });

  await officer.goto('/meetings/new');
  await officer.getByLabel('Which body meets').selectOption({ label: 'Trust Board' });
  await officer.getByLabel('Name of the meeting').fill(TITLE);
  await officer.getByLabel('Date').fill(inDays(4));
  await officer.getByLabel('Starts').fill('10:00');
  await officer.getByLabel('Ends').fill('12:00');
  await officer.getByLabel('Where').fill('Fellmonger Room');
  await officer.getByRole('button', { name: 'Call the meeting' }).click();
  await expect(officer.getByText(/The meeting is called/)).toBeVisible();
  const meeting = new URL(officer.url()).pathname.replace(/\/agenda$/, '');

  await messageComes(member, /^Meeting: .*, 10:00, Trust Board/);
  await member.getByText(/^Meeting: .*Trust Board/).click();
  await expect(member.getByText('A meeting is called.')).toBeVisible();
  await expect(member.getByText(`Trust Board: ${TITLE}`)).toBeVisible();

  // The secret address is said once; a calendar program needs no session.
  await member.goto('/account');
  await member.getByRole('button', { name: 'Make an address' }).click();
  const said = await member.getByText(/secret address, shown this once/).textContent();
  const address = /\/calendar\/[0-9a-f]{64}\.ics/.exec(said ?? '')?.[0] ?? '';
  await member.reload();
  await expect(member.getByText(address)).toHaveCount(0);
  expect(await statusOf(member, address)).toBe('CONFIRMED');

  await member.goto('/desk');
  await expect(member.getByText('Are you coming?')).toBeVisible();
  await member.goto(meeting);
  await member.getByLabel('Apologies', { exact: true }).check();
  await member.getByLabel(/Reason for apologies/).fill('In hospital');
  await member.getByRole('button', { name: 'Send your reply' }).click();
  await expect(member.getByText('Your reply is recorded.')).toBeVisible();
  await expect(member.getByText('You said:')).toContainText('apologies');
  await expect(member.getByText(/Quorum at risk/)).toBeVisible();

  await officer.goto(`${meeting}/attendance`);
  await expect(officer.getByText(/Apologies: In hospital/)).toBeVisible();
  for (const name of ['Priti Vaswani', 'Gareth Llewhellin', 'Wilf Harbottle', 'Sunita Raghunath']) {
    const seat = officer
      .getByRole('listitem')
      .filter({ hasText: 'Record a reply' })
      .filter({ hasText: name });
    await seat.getByText('Record a reply').click();
    await seat.getByLabel('Apologies', { exact: true }).check();
    await seat.getByRole('button', { name: 'Record it' }).click();
    await expect(seat.getByText(/^Apologies · .*recorded by Imogen Tarrant/)).toBeVisible();
  }
  await expect(officer.getByText('No quorum foreseen.')).toBeVisible();
  await expect(officer.getByText(/6 are needed. Between 0 and 5 will count/)).toBeVisible();
  await expectAccessible(officer);
  await expectNoSidewaysScroll(officer);
  await officer.goto('/desk');
  await expect(officer.getByText(/No quorum foreseen/)).toBeVisible();
  await expect(officer.getByText(/In hospital/)).toHaveCount(0);

  await officer.goto(`${meeting}/publication`);
  await officer.getByText('Call the meeting off').click();
  await officer.getByLabel('Why', { exact: true }).last().fill('Too few can come');
  await officer.getByRole('button', { name: 'Cancel the meeting' }).click();
  await expect(officer.getByText('The meeting is cancelled.')).toBeVisible();

  await messageComes(member, /^Cancelled: .*Trust Board/);
  expect(await statusOf(member, address)).toBe('CANCELLED');
  await member.goto('/account');
  await member.getByRole('button', { name: 'End the address' }).click();
  expect((await member.request.get(address)).status()).toBe(404);

  const administrator = await visitAs(browser, server.url, 'Fergus Abernethy', { at: '/outbox' });
  const envelopes = administrator.getByRole('table', { name: /Everybody’s messages/ });
  await expect(envelopes.getByRole('row', { name: /Dorothy Akintunde Cancellation/ })).toBeVisible();
  await expect(administrator.getByText(TITLE)).toHaveCount(0);
  await expectAccessible(administrator);
});

test('a private note and a highlight are made without JavaScript, stand on the paper, and are nobody else’s', async ({
  browser,
}) => {
  const member = await visitAs(browser, server.url, 'Comfort Asante-Reeve', {
    javaScriptEnabled: false,
    at: '/papers/TB-041',
  });
  await member.getByRole('link', { name: 'Note of your own on paragraph 1.1' }).click();
  await member.getByRole('textbox', { name: /Your note/ }).fill('Ask about HMRC <b>first</b>');
  await member.getByLabel('Highlight it').check();
  await member.getByRole('button', { name: 'Save the note' }).click();
  await expect(member.getByText('Your note is kept. Nobody else sees it.')).toBeVisible();
  await expect(member.getByText('Ask about HMRC <b>first</b>')).toBeVisible();

  await member.getByRole('button', { name: 'Mark as read' }).click();
  await expect(member.getByText('You have read TB-041.')).toBeVisible();
  await member.goto('/reading');
  await expect(member.getByRole('listitem').filter({ hasText: 'TB-041' })).toContainText(
    'Not read after all',
  );

  const other = await visitAs(browser, server.url, 'Imogen Tarrant', { at: '/papers/TB-041' });
  await expect(other.getByText(/Ask about HMRC/)).toHaveCount(0);
  await other.goto('/papers/TB-041/notes');
  await expect(other.getByText('No notes yet')).toBeVisible();
  await expectAccessible(other);

  await member.goto('/papers/TB-041/notes');
  await member.getByRole('button', { name: /Delete it/ }).click();
  await expect(member.getByText('Your note is deleted.')).toBeVisible();
  await expect(member.getByText('No notes yet')).toBeVisible();
});

/** Messages are written soon after what they follow from. */
async function messageComes(page: Page, subject: RegExp): Promise<void> {
  await expect(async () => {
    await page.goto('/outbox');
    await expect(page.getByText(subject)).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 120_000 });
}

/** How the meeting stands in a calendar, as an independent parser reads it. */
async function statusOf(page: Page, address: string): Promise<unknown> {
  const calendar = new ICAL.Component(ICAL.parse(await (await page.request.get(address)).text()));
  const event = calendar
    .getAllSubcomponents('vevent')
    .find((one) => String(one.getFirstPropertyValue('summary')).endsWith(TITLE));
  return event?.getFirstPropertyValue('status');
}
