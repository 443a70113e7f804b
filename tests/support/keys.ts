import { expect, type Locator, type Page } from '@playwright/test';

const MOST_STEPS = 250;

/** Presses Tab until the element has the focus; at each step the focus can be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  // It may stand on a page that is still on its way.
  await target.first().waitFor();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${target} is not reached by ${MOST_STEPS} presses of Tab on ${page.url()}`);
}

/** To the element and there Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

/** The page has come to life: it follows the house. */
export async function alive(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('Live', { exact: true })).toBeVisible();
}

/** What has the focus is drawn so, lies in the window, and nothing covers it (WCAG 2.4.7, 2.4.11). */
export async function expectFocusSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return { fine: true, what: 'nothing' };
    const shown = element.closest('label') ?? element;
    const ringed = [element, shown].some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const own = element.getBoundingClientRect();
    const box = own.width > 2 ? own : shown.getBoundingClientRect();
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    const left = Math.max(box.left, 0);
    const right = Math.min(box.right, innerWidth);
    const points = [0.15, 0.5, 0.85].flatMap((x) =>
      [0.15, 0.5, 0.85].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
    );
    const uncovered = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (shown.contains(hit) || element.contains(hit) || hit.contains(element));
    });
    const fine = ringed && bottom > top && right > left && uncovered;
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60);
    const facts = JSON.stringify({ ringed, uncovered, top, bottom, left, right });
    return { fine, what: `${element.tagName} “${words}” ${facts}` };
  });
  expect(seen.fine, `the focus is not seen on ${page.url()}: ${seen.what}`).toBe(true);
}
