import { expect, type Page } from '@playwright/test';

/** Sends a form as this person's browser would, without drawing its page. Answers the address that it leads to. */
export async function post(page: Page, path: string, form: Record<string, string>): Promise<string> {
  const { origin } = new URL(page.url());
  const headers = { Origin: origin };
  const answer = await page.request.post(path, { form, headers, maxRedirects: 0 });
  expect(answer.status(), `${form.intent} at ${path}`).toBe(302);
  return answer.headers().location ?? '';
}

/** They vote, close and declare: by the forms, the first of them presiding. */
export async function voteThrough(
  pages: readonly Page[],
  ballotId: string,
  result: 'carried' | 'not-carried',
): Promise<void> {
  const choice = result === 'carried' ? 'for' : 'against';
  for (const page of pages) await post(page, `/ballots/${ballotId}`, { intent: 'cast', choice });
  const [chair] = pages;
  if (!chair) throw new Error('nobody presides');
  await post(chair, `/ballots/${ballotId}/conduct`, { intent: 'close' });
  await post(chair, `/ballots/${ballotId}/conduct`, { intent: 'declare', result, reason: '' });
}

/** The open ballot of the page, by its address or the form of its close. */
export async function ballotIn(page: Page): Promise<string> {
  const form = page.locator('form[action*="/ballots/"]').first();
  const action = (await form.getAttribute('action')) ?? '';
  const id = /ballots\/([^/?]+)/.exec(action)?.[1];
  if (!id) throw new Error(`no ballot on ${page.url()}`);
  return id;
}
