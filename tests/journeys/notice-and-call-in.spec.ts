import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { aCouncilDeciding, type CouncilDeciding } from '../support/a-council-deciding';
import { moveClock } from '../support/road';
import { type RunningServer, startServer } from '../support/server';
import { expectAccessible, visitAs } from '../support/visit';

let server: RunningServer;
let council: CouncilDeciding;
let dataDir: string;
// Each has a house of its own: they move its clock.
test.beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'tabled-council-'));
  council = await aCouncilDeciding(dataDir);
  server = await startServer({ dataDir });
});
test.afterEach(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true });
});

test('a cabinet item refused for short notice is taken under the general exception', async ({ browser }) => {
  const { paper, meetingId, scrutineers } = council;
  const clerk = await visitAs(browser, server.url, council.clerk);
  const scrutinyChair = await visitAs(browser, server.url, scrutineers[0] ?? '');

  await clerk.goto(`/papers/${paper}/notice`);
  await expect(clerk.getByText('No notice of the key decision was given')).toBeVisible();
  await clerk.getByLabel('Where copies can be had').fill('The Civic Hall');
  await clerk.getByLabel('Other documents').fill('Ask the clerk');
  await clerk.getByRole('button', { name: 'Give notice', exact: true }).click();
  await expect(clerk.getByText('Notice of the key decision is given.')).toBeVisible();

  await table(clerk);
  const refusal = clerk.getByRole('alert');
  await expect(refusal).toContainText(/The notice gives 1[34] clear days, and 28 are needed/);
  await expect(refusal).toContainText('general exception');
  await expect(clerk.getByRole('heading', { name: /The sum: 1[34] days count/ })).toBeVisible();
  await expectAccessible(clerk);

  await clerk.getByRole('link', { name: `Notices of ${paper}` }).click();
  await expect(clerk.getByRole('heading', { name: 'At the meetings to come' })).toBeVisible();
  await clerk.getByText('Give the general exception', { exact: true }).click();
  await clerk.getByLabel('Why 28 days’ notice is impracticable').fill('The contract ends on the last day.');
  await expectAccessible(clerk);
  await clerk.getByRole('button', { name: 'Give the notice and publish it' }).click();
  await expect(clerk.getByText(/The general exception is given and published/)).toBeVisible();
  await expect(clerk.getByText('By the general exception.')).toBeVisible();
  await scrutinyChair.goto('/notifications');
  await expect(scrutinyChair.getByText(/Notice to you under the general exception/)).toBeVisible();

  await table(clerk);
  await expect(clerk.getByText(/The paper is on the agenda/)).toBeVisible();
  await moveClock(clerk, 'a week on');
  await moveClock(clerk, 'a week on');
  await clerk.goto(`/meetings/${meetingId}`);
  await clerk.getByRole('button', { name: 'Start the meeting' }).click();
  await clerk.getByRole('button', { name: 'Go to item 1' }).first().click();
  await expect(clerk.getByText('The meeting is on the next item.')).toBeVisible();
});

async function table(clerk: Page): Promise<void> {
  await clerk.goto(`/meetings/${council.meetingId}/agenda`);
  await clerk.getByText('Table a paper', { exact: true }).click();
  await clerk.getByLabel('Paper', { exact: true }).selectOption(council.paper);
  await clerk.getByRole('button', { name: 'Put it on the agenda' }).click();
}

test('three members of scrutiny call a decision in; it is held, and goes back to the Cabinet', async ({
  browser,
}) => {
  const { decision, decidedPaper, scrutineers } = council;
  const record = `/register/${decision}`;
  const members = [];
  for (const name of scrutineers.slice(0, 3)) members.push(await visitAs(browser, server.url, name));
  for (const [index, member] of members.entries()) {
    await member.goto(record);
    await member
      .getByLabel('Why it should be called in')
      .fill(`Reason ${index + 1}: two wards were not asked.`);
    await member.getByRole('button', { name: 'Ask that it be called in' }).click();
    await expect(
      member.getByText(index < 2 ? /Your request is recorded/ : /The decision is called in/),
    ).toBeVisible();
  }
  const [member] = members;
  if (!member) throw new Error('a member is needed');
  await moveClock(member, 'a week on');
  await moveClock(member, 'a week on');
  await member.goto(record);
  await expect(member.getByRole('heading', { name: 'Called in', exact: true })).toBeVisible();
  await expect(member.getByText('Held until scrutiny has answered.')).toBeVisible();
  await expect(member.getByRole('button', { name: 'Record the answer' })).toHaveCount(0);
  await expectAccessible(member);

  const officer = await visitAs(browser, server.url, council.scrutinyClerk, { at: record });
  await officer.getByText('Referred back to be reconsidered').click();
  await officer.getByLabel('Its reasons').fill('The two wards are to be asked first.');
  await officer.getByRole('button', { name: 'Record the answer' }).click();
  await expect(officer.getByText('The answer to the call-in is recorded.')).toBeVisible();
  await expect(officer.getByText(/Referred back to be reconsidered\./)).toBeVisible();

  const clerk = await visitAs(browser, server.url, council.clerk, { at: `/papers/${decidedPaper}/move` });
  await expect(clerk.getByText(/It is at Cabinet, CAB decides/)).toBeVisible();
});
