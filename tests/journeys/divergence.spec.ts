import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { aDivergence, type Divergence } from '../support/a-divergence';
import { type RunningServer, startServer } from '../support/server';
import { expectAccessible, visitAs } from '../support/visit';

let server: RunningServer;
let place: Divergence;
let dataDir: string;
test.beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'tabled-divergence-'));
  place = await aDivergence(dataDir);
  server = await startServer({ dataDir });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test('a Cabinet adopts other wording than the board approved: the record says where, and the paper returns', async ({
  browser,
}) => {
  const { clerk: name, boardMember, paper, decisionId, ref } = place;
  const clerk = await visitAs(browser, server.url, name, { at: `/register/${ref}` });
  await clerk.getByRole('button', { name: 'Seal this record' }).click();
  await expect(clerk.getByRole('alert')).toContainText('The wording is not what an earlier body approved');

  await clerk.goto(`/decisions/${decisionId}/edit`);
  await expect(clerk.getByText('Not what Trust Board (TB/2026/001) approved')).toBeVisible();
  await clerk.getByLabel('How the wording differs from what came, and why').fill('For one year only.');
  await clerk.getByRole('radio', { name: /It returns to be concurred with/ }).check();
  await clerk.getByRole('button', { name: 'Save the record' }).click();
  await clerk.getByRole('button', { name: 'Seal this record' }).click();

  const differs = clerk.getByRole('heading', { name: 'Where the wording differs' });
  await expect(differs).toBeVisible();
  await expect(clerk.getByText('Trust Board approved other words:')).toBeVisible();
  await expect(clerk.locator('ins').filter({ hasText: 'year' }).first()).toBeVisible();
  await expect(clerk.getByText('For one year only.')).toBeVisible();
  await expect(clerk.getByText(/The paper returns to the body that approved other wording/)).toBeVisible();
  await expectAccessible(clerk);

  const member = await visitAs(browser, server.url, boardMember, { at: `/papers/${paper}` });
  await expect(member.getByText(`Trust Board concurs with ${ref}`).first()).toBeVisible();
  await expectAccessible(member);
});
