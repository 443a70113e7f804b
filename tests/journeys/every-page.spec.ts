import { expect, type Page, test } from '@playwright/test';
import { type RunningServer, startServer } from '../support/server';
import {
  expectAccessible,
  expectColoursAccessible,
  expectElseAccessible,
  expectNoSidewaysScroll,
  rememberShown,
  visitAs,
} from '../support/visit';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const PAGES = [
  '/desk',
  '/board',
  '/papers',
  '/papers/TB-041',
  '/papers/TB-041/comments',
  '/papers/TB-041/advice',
  '/meetings',
  '/actions',
  '/register',
  '/notifications',
  '/account',
  '/outbox',
  '/reading',
  '/papers/TB-041/notes?on=paragraph:1.1',
  '/help',
  '/more',
];
const WIDE = { width: 1440, height: 900, colorScheme: 'light' } as const;
const VIEWS = [
  WIDE,
  { width: 820, height: 1180, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
] as const;
type View = (typeof VIEWS)[number];
const SETTINGS = [
  '/settings',
  '/settings/cards/CAB?go=1&requests=4&effectiveOn=2099-01-01',
  '/settings/seats/TB',
  '/settings/authority',
  '/settings/routes?edit=vat',
  '/settings/holidays',
];

/** All of axe's rules as wide as it gets and on a phone, there the colours of what only it has; in the dark, which changes nothing else, colours alone. */
async function expectEachFine(page: Page, paths: readonly string[], views: readonly View[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expect(page.locator('main')).toBeVisible();
    for (const { width, height, colorScheme } of views) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      if (colorScheme === 'dark') await expectColoursAccessible(page);
      else if (width === 390 && views.includes(WIDE)) await expectElseAccessible(page);
      else if (width !== 820) await expectAccessible(page);
      if (width === WIDE.width) await rememberShown(page);
      await expectNoSidewaysScroll(page);
    }
    await expectLight(page);
  }
}

/** At most 130 kB of compressed JavaScript, with what was fetched after the page was there, and nothing from elsewhere. */
async function expectLight(page: Page): Promise<void> {
  const { scripts, elsewhere } = await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const ours = entries.filter(({ name }) => name.startsWith(location.origin));
    return {
      scripts: ours
        .filter(({ name }) => /\.js(\?|$)/.test(name))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      elsewhere: entries.filter((entry) => !entry.name.startsWith(location.origin)).map(({ name }) => name),
    };
  });
  expect(scripts, `JavaScript of ${page.url()}`).toBeLessThanOrEqual(130_000);
  expect(elsewhere).toEqual([]);
}

test('axe finds nothing on any page on a desktop, a tablet, a phone and in the dark, and none scrolls sideways', async ({
  browser,
}) => {
  const page = await visitAs(browser, server.url, 'Imogen Tarrant', { at: '/meetings' });
  const room = await page
    .getByRole('link', { name: /Join the room/ })
    .first()
    .getAttribute('href');
  await expectEachFine(page, [...PAGES, room ?? '/meetings'], VIEWS);
});

test('nor on the pages of settings, interests and resolutions, on a phone and in the dark', async ({
  browser,
}) => {
  const views = VIEWS.slice(2);
  const administrator = await visitAs(browser, server.url, 'Fergus Abernethy');
  await expectEachFine(administrator, SETTINGS, views);
  const officer = await visitAs(browser, server.url, 'Imogen Tarrant');
  await expectEachFine(officer, ['/interests/TB', '/dispensations', '/resolutions'], views);
});

test('nor on the pages round a meeting, and what the public reads of it', async ({ browser }) => {
  const officer = await visitAs(browser, server.url, 'Imogen Tarrant', { at: '/meetings' });
  const joins = officer.getByRole('link', { name: /Join the room/ });
  const room = (await joins.first().getAttribute('href')) ?? '';
  const parts = ['agenda', 'publication', 'pack', 'attendance', 'interests', 'wall'];
  const calls = ['new', 'series', 'attendance'].map((part) => `/meetings/${part}`);
  const pages = [...parts.map((part) => `${room}/${part}`), ...calls, '/decisions/urgent', '/public/TB'];
  await expectEachFine(officer, pages, VIEWS.slice(2));
});

test('pages stay light for a member too', async ({ browser }) => {
  const page = await visitAs(browser, server.url, 'Dorothy Akintunde', { at: '/meetings' });
  const joins = page.getByRole('link', { name: /Join the room/ });
  const room = (await joins.first().getAttribute('href')) ?? '';
  for (const path of ['/desk', '/board', '/papers/TB-041', '/actions', '/register', room]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expectLight(page);
  }
});
