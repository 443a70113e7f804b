import AxeBuilder from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test,
} from '@playwright/test';

/** The browsers of the journey that runs, by its id. */
const open = new Map<string, BrowserContext[]>();

/** Closes what earlier journeys left open: each page of theirs would go on asking for a server that has ended. */
async function closeEarlier(journey: string): Promise<void> {
  for (const [id, contexts] of open) {
    if (id === journey) continue;
    open.delete(id);
    for (const context of contexts) await context.close();
  }
}

/** Opens a browser of somebody's own, which is closed once the journey has ended. */
export async function aBrowserOf(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const journey = test.info().testId;
  await closeEarlier(journey);
  const context = await browser.newContext({ baseURL: url, ...options });
  open.set(journey, [...(open.get(journey) ?? []), context]);
  return context;
}

/** Opens a browser of one's own, signed in with one press as somebody of the demonstration. */
export async function visitAs(
  browser: Browser,
  url: string,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await aBrowserOf(browser, url, options);
  const page = await context.newPage();
  if (options.javaScriptEnabled !== false) watchConsole(page);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.waitForURL((at) => !at.pathname.startsWith('/sign-in'));
  return page;
}

/** An unexpected error in the browser fails the journey. A refusal answers with its own status, which is no error. */
function watchConsole(page: Page): void {
  page.on('pageerror', (error) => {
    throw error;
  });
}

/** axe, WCAG 2.2 A and AA, finds nothing; or nothing by the rules named. */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: levels },
      resultTypes: ['violations'],
    })
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** Nothing on the page scrolls sideways but what is meant to. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, `sideways scroll on ${page.url()}`).toBeLessThanOrEqual(0);
}
