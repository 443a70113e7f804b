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

type VisitOptions = BrowserContextOptions & {
  /** The page to begin with; without it the journey goes to its first page itself. */
  readonly at?: string;
};

/**
 * Opens a browser of one's own, signed in as somebody of the demonstration. The form of the one press is sent without
 * drawing its page, which takes longer than most of what a journey is about; by-keyboard.spec.ts presses it.
 */
export async function visitAs(
  browser: Browser,
  url: string,
  name: string,
  { at, ...options }: VisitOptions = {},
): Promise<Page> {
  const context = await aBrowserOf(browser, url, options);
  await signInAs(context, url, name);
  const page = await context.newPage();
  if (options.javaScriptEnabled !== false) watchConsole(page);
  if (at) await page.goto(at);
  return page;
}

async function signInAs({ request }: BrowserContext, url: string, name: string): Promise<void> {
  const buttons = (await (await request.get('/sign-in')).text()).split('name="personId" value="').slice(1);
  const personId = buttons.find((button) => button.includes(`${name}</span>`))?.split('"')[0];
  if (!personId) throw new Error(`The sign-in page offers nobody of the name ${name}.`);
  const form = { intent: 'demonstration', to: '/desk', personId };
  const answer = await request.post('/sign-in', { form, headers: { Origin: url }, maxRedirects: 0 });
  expect(answer.status(), `signing in as ${name}`).toBe(302);
}

/** An unexpected error in the browser fails the journey. A refusal answers with its own status, which is no error. */
function watchConsole(page: Page): void {
  page.on('pageerror', (error) => {
    throw error;
  });
}

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const COLOURS = 'color-contrast';

/** axe, WCAG 2.2 A and AA, finds nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNothing(page, (await axeOn(page)).options(byRules({ type: 'tag', values: LEVELS })));
}

/** Nor does its rule of colours, which takes longer than all others together: where nothing but colours is another. */
export async function expectColoursAccessible(page: Page): Promise<void> {
  await expectNothing(page, (await axeOn(page)).options(byRules({ type: 'rule', values: [COLOURS] })));
}

/** What shows itself now: `expectElseAccessible` goes by it. */
export async function rememberShown(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shown = new WeakSet(
      [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility()),
    );
    Object.assign(window, { shown });
  });
}

/** All rules; but the colours of what shows itself here and did not when it was remembered. */
export async function expectElseAccessible(page: Page): Promise<void> {
  const others = { ...byRules({ type: 'tag', values: LEVELS }), rules: { [COLOURS]: { enabled: false } } };
  await expectNothing(page, (await axeOn(page)).options(others));
  const some = await page.evaluate(() => {
    const { shown } = window as unknown as { readonly shown: WeakSet<Element> };
    const here = [...document.querySelectorAll('body *')].filter(
      (one) => one.checkVisibility() && !shown.has(one),
    );
    for (const one of here) one.setAttribute('data-only-here', '');
    return here.length > 0;
  });
  const colours = byRules({ type: 'rule', values: [COLOURS] });
  if (some) await expectNothing(page, (await axeOn(page)).include('[data-only-here]').options(colours));
}

const byRules = (runOnly: {
  type: 'tag' | 'rule';
  values: string[];
}): Parameters<AxeBuilder['options']>[0] => ({
  ...{ runOnly, resultTypes: ['violations'] },
});

async function expectNothing(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found: string[] = [];
  for (const { id, nodes } of violations)
    for (const { target } of nodes) {
      const selector = target.join(' ');
      if (id !== 'target-size' || !(await isLargeInTheMiddle(page, selector)))
        found.push(`${id}: ${selector}`);
    }
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

async function axeOn(page: Page): Promise<AxeBuilder> {
  // Half a megabyte of it is read once a document, and not again at each width.
  const there = await page.evaluate(() => 'axe' in window);
  // No page has a frame, and to draw the answers together in a page of its own takes as long as to find them.
  return new AxeBuilder({ page, ...(there && { axeSource: 'true' }) }).setLegacyMode();
}

/** What the strip at the foot of the window lies over, by where the page stands, is looked at again in the middle. */
async function isLargeInTheMiddle(page: Page, selector: string): Promise<boolean> {
  await page
    .locator(selector)
    .first()
    .evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const { violations } = await (await axeOn(page)).include(selector).withRules('target-size').analyze();
  return violations.length === 0;
}

/** Nothing on the page scrolls sideways but what is meant to. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, `sideways scroll on ${page.url()}`).toBeLessThanOrEqual(0);
}
