import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import type { BallotMethod } from '~/domain/ballot/live-ballot';
import { aBoardVoting } from '../support/a-board-voting';
import { startServer } from '../support/server';

test.use({ javaScriptEnabled: false });

/** A server whose board is voting, the browser signed in as its chair. */
async function voting(context: BrowserContext, method: BallotMethod) {
  const dataDir = mkdtempSync(join(tmpdir(), 'tabled-ballot-'));
  const { ballotId, chairId } = await aBoardVoting(dataDir, { seats: 3, method });
  // Every request is logged, so that the log can be searched for what it must not say.
  const server = await startServer({ dataDir, environment: { LOG_LEVEL: 'debug' } });
  const answer = await context.request.post(`${server.url}/sign-in`, {
    form: { intent: 'demonstration', personId: chairId },
    headers: { Origin: server.url },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(302);
  const end = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true });
  };
  return { at: `${server.url}/ballots/${ballotId}`, output: server.output, end };
}

test('a named vote is chosen, cast, changed, and final once the vote is closed', async ({
  page,
  context,
}) => {
  const { at, end } = await voting(context, 'named');
  try {
    await page.goto(at);
    await expect(page.getByText('0 of 3 votes are in.')).toBeVisible();
    await page.getByRole('radio', { name: 'Against' }).check();
    await page.getByRole('button', { name: 'Cast my vote' }).click();
    await expect(page.getByText('Your vote has been recorded.')).toBeVisible();
    await expect(page.getByText(/^You voted Against at/)).toBeVisible();
    await page.getByRole('radio', { name: 'For' }).check();
    await page.getByRole('button', { name: 'Change my vote' }).click();
    await expect(page.getByText(/^You voted For at/)).toBeVisible();
    await expect(page.getByText('1 of 3 votes are in.')).toBeVisible();

    await page.getByRole('link', { name: 'Conduct the vote' }).click();
    await page.getByRole('button', { name: 'Close the vote' }).click();
    await expect(page.getByRole('heading', { name: 'The count' })).toBeVisible();
    await page.getByRole('button', { name: 'Declare' }).click();
    await expect(page.getByText(/^Declared carried at/)).toBeVisible();
  } finally {
    await end();
  }
});

test('a secret vote is checked, cast and final, and no log line names it', async ({ page, context }) => {
  const { at, output, end } = await voting(context, 'secret');
  try {
    await page.goto(at);
    await page.getByRole('radio', { name: 'Abstain' }).check();
    await page.getByRole('button', { name: 'Check my vote' }).click();
    await expect(page.getByText('You chose Abstain. It is final once you cast it.')).toBeVisible();
    expect(page.url()).not.toMatch(/abstain/i);
    await page.getByRole('button', { name: /Cast my secret vote/ }).click();
    await expect(page.getByText('You have voted.')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    expect(output()).toContain('/ballots/');
    expect(output()).not.toMatch(/abstain/i);
  } finally {
    await end();
  }
});
