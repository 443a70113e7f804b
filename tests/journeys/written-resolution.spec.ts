import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { aCompanyOfMembers, type Company } from '../support/a-company-of-members';
import { moveClock } from '../support/road';
import { type RunningServer, startServer } from '../support/server';
import { aBrowserOf, expectAccessible, expectNoSidewaysScroll } from '../support/visit';

const TEXT =
  '(a) That the articles be replaced by those laid before the members.\n(b) That the registered office be moved.';

type House = { readonly company: Company; readonly server: RunningServer; readonly dataDir: string };

async function aHouse(members = 4): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tabled-written-'));
  const company = await aCompanyOfMembers(dataDir, members);
  return { company, dataDir, server: await startServer({ dataDir }) };
}

async function signIn(context: BrowserContext, url: string, personId = ''): Promise<void> {
  const answer = await context.request.post(`${url}/sign-in`, {
    form: { intent: 'demonstration', personId },
    headers: { Origin: url },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(302);
}

async function asPerson(browser: Browser, url: string, personId: string | undefined): Promise<Page> {
  const context = await aBrowserOf(browser, url);
  await signIn(context, url, personId);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

/** The members' clerk circulates a special resolution: `MEM-R-001`. */
async function circulate(clerk: Page, title: string): Promise<void> {
  await clerk.goto('/resolutions/new');
  await clerk.getByRole('radio', { name: /^Special resolution/ }).check();
  await clerk.getByLabel('What it is about').selectOption({ label: 'A change of the articles' });
  await clerk.getByLabel('Title').fill(title);
  await clerk.getByLabel('The exact text').fill(TEXT);
  await clerk.getByLabel('Why', { exact: true }).fill('The articles are those of 2014.');
  await clerk.getByRole('button', { name: 'Circulate it' }).click();
  await expect(clerk.getByText('is circulated to all who are eligible.')).toBeVisible();
}

test('a special resolution passes at the very agreement that makes three quarters, and everybody sees it', async ({
  browser,
}) => {
  const { company, server, dataDir } = await aHouse();
  try {
    const [one, two, three, four] = company.memberIds;
    const clerk = await asPerson(browser, server.url, company.clerkId);
    await clerk.goto('/register');
    await clerk.getByRole('link', { name: 'Resolutions in writing' }).click();
    await clerk.getByRole('link', { name: 'Circulate a resolution' }).click();
    await clerk.getByRole('radio', { name: /^Special resolution/ }).check();
    await clerk.getByLabel('What it is about').selectOption('remove-director');
    await clerk.getByLabel('Title').fill('A director');
    await clerk.getByLabel('The exact text').fill('That the director be removed.');
    await clerk.getByLabel('Why', { exact: true }).fill('Reasons.');
    await clerk.getByRole('button', { name: 'Circulate it' }).click();
    await expect(clerk.getByText('This needs a meeting')).toBeVisible();
    await expect(clerk.getByLabel('The exact text')).toHaveValue('That the director be removed.');
    await expectAccessible(clerk);
    await circulate(clerk, 'New articles of association');

    const first = await asPerson(browser, server.url, one);
    await first.goto('/desk');
    await first.getByRole('link', { name: 'Read and answer: MEM-R-001' }).click();
    await expect(first.getByText('Proposed as: special resolution')).toBeVisible();
    await expect(first.getByText('That the registered office be moved.')).toBeVisible();
    await expectAccessible(first);
    for (const width of [390, 820, 1440]) {
      await first.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(first);
    }
    await first.getByRole('button', { name: 'I agree to MEM-R-001' }).click();
    await expect(first.getByText('Your agreement stands')).toBeVisible();
    await expect(first.getByRole('button', { name: /agree/ })).toHaveCount(0);

    const second = await asPerson(browser, server.url, two);
    await second.goto('/resolutions/MEM-R-001');
    await second.getByRole('button', { name: 'I agree to MEM-R-001' }).click();
    // The first and the clerk have not touched their pages: the count comes to them.
    await expect(first.getByText(/^2 of 4 eligible agree; 3 needed\.$/)).toBeVisible();
    await expect(clerk.getByText(/^2 of 4 eligible agree; 3 needed\.$/)).toBeVisible();

    const third = await asPerson(browser, server.url, three);
    await third.goto('/resolutions/MEM-R-001');
    await third.getByRole('button', { name: 'I agree to MEM-R-001' }).click();
    await expect(third.getByText('You agreed, and it has passed.')).toBeVisible();
    await expect(clerk.getByText(/^Passed at/)).toBeVisible();

    const last = await asPerson(browser, server.url, four);
    await last.goto('/resolutions/MEM-R-001');
    await expect(last.getByRole('button', { name: /agree/ })).toHaveCount(0);
    await last.getByRole('link', { name: /^Read the record, MEM\// }).click();
    await expect(last.getByText('In writing, 3 of 4 agreed, without a meeting.')).toBeVisible();
    await last.getByText('How the outcome was reached').click();
    await expect(last.getByText(/It was circulated as a special resolution/)).toBeVisible();
    await expectAccessible(last);

    const secretary = await asPerson(browser, server.url, company.secretaryId);
    await secretary.goto('/notifications');
    await expect(secretary.getByText('MEM-R-001, New articles of association, has passed.')).toBeVisible();
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true });
  }
});

test('one lapses at the end of its last day, and agreement after that has no effect', async ({ browser }) => {
  const { company, server, dataDir } = await aHouse();
  try {
    const clerk = await asPerson(browser, server.url, company.clerkId);
    await circulate(clerk, 'New articles of association');
    const first = await asPerson(browser, server.url, company.memberIds[0]);
    await first.goto('/resolutions/MEM-R-001');
    await first.getByRole('button', { name: 'I agree to MEM-R-001' }).click();
    await expect(first.getByText(/^1 of 4 eligible agrees?; 3 needed\.$/)).toBeVisible();
    const second = await asPerson(browser, server.url, company.memberIds[1]);
    await second.goto('/resolutions/MEM-R-001');
    await expect(second.getByRole('button', { name: 'I agree to MEM-R-001' })).toBeVisible();

    for (let week = 1; week <= 4; week += 1) {
      await expect(clerk.getByText('Circulating', { exact: true })).toBeVisible();
      await moveClock(clerk, 'a week on');
    }
    await expect(clerk.getByText(/^Lapsed at the end of/)).toBeVisible();
    // Who stands at the page learns it without a reload, and the form is gone.
    await expect(second.getByText(/^Lapsed at the end of/)).toBeVisible();
    await expect(second.getByRole('button', { name: /agree/ })).toHaveCount(0);
    const late = await second.request.post(`${server.url}/resolutions/MEM-R-001`, {
      form: { intent: 'answer', choice: 'agree' },
      headers: { Origin: server.url },
      maxRedirects: 0,
    });
    expect(late.status()).toBe(409);
    await clerk.goto('/register');
    await expect(clerk.getByText('No decisions here')).toBeVisible();
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true });
  }
});

test('without JavaScript a sole member’s representative agrees, once signed in anew, and it passes', async ({
  browser,
}) => {
  const { company, server, dataDir } = await aHouse(1);
  const context = await aBrowserOf(browser, server.url, { javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await signIn(context, server.url, company.secretaryId);
    await page.goto('/resolutions/new?body=MEM');
    await page.getByRole('radio', { name: /^Ordinary resolution/ }).check();
    await page.getByLabel('Title').fill('The auditor’s fee');
    await page.getByLabel('The exact text').fill('That the fee be settled by the directors.');
    await page.getByLabel('Why', { exact: true }).fill('The audit begins in January.');
    await page.getByRole('button', { name: 'Circulate it' }).click();
    await expect(page.getByText('MEM-R-001 is circulated')).toBeVisible();

    await signIn(context, server.url, company.memberIds[0]);
    await page.goto('/resolutions/MEM-R-001');
    await expect(page.getByText('acts by its authorised representative')).toBeVisible();
    await page.getByRole('button', { name: 'I agree to MEM-R-001' }).click();
    await expect(page.getByText('You agreed, and it has passed.')).toBeVisible();
    await page.getByRole('link', { name: /^Read the record, MEM\// }).click();
    await expect(page.getByRole('heading', { name: 'The auditor’s fee' })).toBeVisible();
  } finally {
    await context.close();
    await server.stop();
    rmSync(dataDir, { recursive: true });
  }
});
