import { type Browser, expect, type Page, test } from '@playwright/test';
import { alive, enter, expectFocusSeen, hasFocus, tabTo } from '../support/keys';
import { type RunningServer, startServer } from '../support/server';
import { aBrowserOf } from '../support/visit';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

/** Signs in from the keyboard, and past the rail by the skip link. */
async function signIn(browser: Browser, name: string): Promise<Page> {
  const context = await aBrowserOf(browser, server.url);
  const page = await context.newPage();
  await page.goto('/sign-in');
  await enter(page, page.getByRole('button', { name: new RegExp(name) }));
  await page.waitForURL((at) => !at.pathname.startsWith('/sign-in'));
  await alive(page);
  return page;
}

async function skipToMain(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  if (!(await hasFocus(skip))) await tabTo(page, skip);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await hasFocus(page.locator('main :focus'))).toBe(true);
  await expectFocusSeen(page);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await alive(page);
}

test('by keyboard alone: from the Board to a paper, and a comment', async ({ browser }) => {
  const page = await signIn(browser, 'Dorothy Akintunde');
  await skipToMain(page);
  await page.goto('/desk');
  await enter(
    page,
    page
      .getByRole('navigation')
      .getByRole('link', { name: /^Board/ })
      .first(),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Decision board' })).toBeVisible();
  await alive(page);
  await skipToMain(page);
  const first = page.locator('[data-card]:visible h3 a').first();
  await tabTo(page, first);
  await page.keyboard.press('ArrowRight');
  await expectFocusSeen(page);
  expect(await hasFocus(first)).toBe(false);
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, page.getByRole('link', { name: /Proposed VAT arrangement/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Proposed VAT arrangement/ })).toBeVisible();
  await skipToMain(page);
  await enter(page, page.getByRole('link', { name: /\d+ comments/ }));
  const comment = page.getByLabel(/^Your comment on the paper/).last();
  await openTo(page, comment);
  await page.keyboard.type('Is the margin tested every quarter?');
  await enter(page, page.getByRole('button', { name: 'Comment', exact: true }));
  await expect(page.getByText('Your comment is there.')).toBeVisible();
  // Backwards too: nothing that has the focus lies beneath the paper's bar.
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Shift+Tab');
    await expectFocusSeen(page);
  }
});

test('by keyboard alone: the chair opens the vote, a member casts one, the chair closes and declares', async ({
  browser,
}) => {
  const chair = await signIn(browser, 'Ruth Pellingham');
  await enter(chair, chair.getByRole('link', { name: /Join the room|Go to the room/ }).first());
  await chair.waitForURL(/\/meetings\//);
  const room = new URL(chair.url()).pathname;
  const member = await signIn(browser, 'Priti Vaswani');
  await open(member, room);
  await enter(chair, chair.getByRole('button', { name: /^Open/ }).first());
  await expect(member.getByRole('button', { name: /Cast my vote/ }).first()).toBeVisible();
  // On a tablet the ballot lies at the foot of the window, and the keyboard comes to nothing beneath it.
  await member.setViewportSize({ width: 820, height: 1180 });
  await tabTo(member, member.locator('summary:visible').filter({ hasText: 'Show as a list' }));
  await member.setViewportSize({ width: 1440, height: 900 });
  // The key is heard once the room has come to life with its open vote.
  await expect(async () => {
    await member.keyboard.press('f');
    expect(await hasFocus(member.getByRole('radio', { name: 'For', exact: true }))).toBe(true);
  }).toPass();
  await expectFocusSeen(member);
  await member.keyboard.press('Enter');
  const asked = member.getByRole('dialog').getByRole('button', { name: 'Cast my vote: For' });
  await expect(asked).toBeFocused();
  await member.keyboard.press('Enter');
  await expect(member.getByText(/You voted For/).first()).toBeVisible();
  await enter(chair, chair.getByRole('button', { name: /Close the vote/ }).first());
  await expect(member.getByRole('heading', { name: 'The count' }).first()).toBeVisible();
  await enter(chair, chair.getByRole('button', { name: 'Declare', exact: true }).first());
  await expect(member.getByText(/Carried/).first()).toBeVisible();
});

test('by keyboard alone: the officer moves a card', async ({ browser }) => {
  const page = await signIn(browser, 'Imogen Tarrant');
  await open(page, '/board');
  await skipToMain(page);
  const card = page.locator('[data-card="TB-047"]:visible h3 a');
  await tabTo(page, card);
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Send it back' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(card).toBeFocused();
  await page.keyboard.press('.');
  await tabTo(page, dialog.getByLabel('Why'));
  await page.keyboard.type('The forecast is of last month.');
  await enter(page, dialog.getByRole('button', { name: 'Send it back' }));
  await expect(page.locator('[data-card="TB-047"][data-column="0"]:visible')).toBeVisible();
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /TB-047|back/ })
      .first(),
  ).toBeVisible();
});

test('by keyboard alone: an executive updates an action', async ({ browser }) => {
  const page = await signIn(browser, 'Tobias Fenwright');
  await open(page, '/actions?whose=mine');
  await skipToMain(page);
  await enter(
    page,
    page
      .locator('tbody tr')
      .getByRole('link', { name: /Update/ })
      .first(),
  );
  await tabTo(page, page.getByLabel('How does it stand?'));
  await page.keyboard.type('Signed by the Trust; with the Council.');
  await tabTo(page, page.getByLabel('Done, in %'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('85');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your update is recorded.')).toBeVisible();
});

/** Opens what hides the field, then goes on to it. */
async function openTo(page: Page, field: ReturnType<Page['getByLabel']>): Promise<void> {
  if (!(await field.isVisible())) {
    const summary = page.locator('details:has(form)').filter({ has: field }).locator('summary').last();
    await enter(page, summary);
  }
  await tabTo(page, field);
}
