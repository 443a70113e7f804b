import { expect, type Page, test } from '@playwright/test';
import { type RunningServer, startServer } from '../support/server';
import { visitAs } from '../support/visit';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const MEMBERS = ['Dorothy Akintunde', 'Anselm Okafor-Birch', 'Priti Vaswani', 'Wilf Harbottle'];

test('a board votes live: five people see it without reloading, and the record is sealed', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const as = (name: string) => visitAs(browser, server.url, name);
  const chair = await as('Ruth Pellingham');
  const officer = await as('Imogen Tarrant');
  const partner = await as('Nell Ostrowska');
  const author = await as('Lata Sondhi-Cole');
  const members = [];
  for (const name of MEMBERS) members.push(await as(name));

  await author.goto('/papers/TB-041');
  const room = await joinRoom(chair);
  for (const page of [officer, partner, ...members]) await page.goto(room);
  await expect(partner.getByText(/9/).first()).toBeVisible();

  await chair
    .getByRole('button', { name: /Open the vote|Open a named vote|Open/ })
    .first()
    .click();
  const [member] = members;
  if (!member) throw new Error('a member is needed');
  await expect(member.getByRole('button', { name: /Cast my vote/ }).first()).toBeVisible();
  await expect(author.getByText('9 members').first()).toBeVisible();

  const choices = ['For', 'For', 'Abstain', 'Against'];
  for (const [index, page] of members.entries()) await cast(page, choices[index] ?? 'For');
  await cast(chair, 'For');
  await expect(officer.getByRole('img', { name: /5 of 9 votes are in/ }).first()).toBeVisible();
  await expect(partner.getByRole('img', { name: /5 of 9 votes are in/ }).first()).toBeVisible();
  // Sealed: nobody else sees how.
  await expect(partner.getByText(/Against$/)).toHaveCount(0);

  await cast(member, 'Against');
  await expect(member.getByText(/You voted Against/).first()).toBeVisible();
  await cast(member, 'For');

  await chair.getByRole('button', { name: /Close the vote/ }).click();
  await expect(member.getByRole('heading', { name: 'The count' }).first()).toBeVisible();
  await chair.getByRole('button', { name: 'Declare', exact: true }).first().click();
  await expect(partner.getByText(/Carried/).first()).toBeVisible();
  await expect(author.getByText('9 members')).toHaveCount(0);
});

async function joinRoom(page: Page): Promise<string> {
  await page.goto('/meetings');
  await page
    .getByRole('link', { name: /Join the room/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /Proposed VAT arrangement/ }).first()).toBeVisible();
  return new URL(page.url()).pathname;
}

async function cast(page: Page, choice: string): Promise<void> {
  await page.locator(`label.ballot-choice[data-choice="${choice.toLowerCase()}"]:visible`).first().click();
  await page
    .getByRole('button', { name: new RegExp(`(Cast|Change) my vote: ${choice}`) })
    .first()
    .click();
  await expect(page.getByText(new RegExp(`You voted ${choice}`)).first()).toBeVisible();
}
