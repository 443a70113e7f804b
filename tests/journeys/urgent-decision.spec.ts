import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ballotIn, post, voteThrough } from '../support/forms';
import { expectSaid } from '../support/road';
import { aBoardBetweenMeetings } from '../support/rules-in-the-room';
import { type RunningServer, startServer } from '../support/server';
import { expectAccessible, visitAs } from '../support/visit';

let folder: string;
let server: RunningServer;
let place: Awaited<ReturnType<typeof aBoardBetweenMeetings>>;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tabled-urgent-'));
  place = await aBoardBetweenMeetings(folder);
  server = await startServer({ dataDir: folder });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

test('what cannot wait is decided by the chair, reported to the next meeting and ratified there', async ({
  browser,
}) => {
  const { meetingId, members, officer: clerk, neededOn } = place;
  const visit = (name: string | undefined, at = '/healthy') =>
    visitAs(browser, server.url, name ?? '', { at });
  const chair = await visit(members[0], '/decisions/urgent');
  await chair.getByLabel('Title', { exact: true }).fill('Emergency placement contract');
  const approved = chair.getByRole('radio', { name: 'Approved', exact: true });
  if ((await approved.count()) > 0) await approved.check();
  await chair.getByLabel('The decision', { exact: true }).fill('The contract is let for twelve weeks.');
  await chair.getByLabel('Why it is urgent').fill('The child moves on Friday.');
  await chair.getByLabel('What shows that it cannot wait').fill('The home’s letter.');
  await chair.getByLabel('To be decided by').fill(neededOn);
  await chair.getByLabel('Why it is decided so').fill('It is the only place that fits.');
  await chair.getByLabel('There were none').check();
  await chair.getByLabel('Conflicts of interest').fill('None.');
  // Alone it is not taken: the rule card has another member consulted, and what was said is asked for.
  await press(chair, 'Seal the decision');
  await expect(chair.getByRole('alert').first()).toBeVisible();
  for (const name of members.slice(1, 3)) await chair.getByRole('checkbox', { name }).check();
  await chair.getByLabel('What they said').fill('They agree.');
  await press(chair, 'Seal the decision');
  await chair.waitForURL(/\/register\/TB\/\d+\/001$/);
  const record = new URL(chair.url()).pathname;
  await expect(chair.getByRole('heading', { name: 'Decided between meetings' })).toBeVisible();
  await expectAccessible(chair);

  const pages = [chair, await visit(members[1]), await visit(members[2]), await visit(members[3])];
  const officer = await visit(clerk);
  await post(officer, '/clock', { intent: 'move', by: 'week', to: '/desk' });
  for (let day = 0; day < 3; day += 1)
    await post(officer, '/clock', { intent: 'move', by: 'day', to: '/desk' });
  const room = `/meetings/${meetingId}`;
  await post(officer, `${room}?index`, { intent: 'start' });
  await officer.goto(room);
  const next = officer.locator('form').filter({ has: officer.getByRole('button', { name: 'Go to item 1' }) });
  const itemId = await next.locator('input[name="itemId"]').first().inputValue();
  await press(officer, 'Go to item 1');
  await expect(officer.getByText(/Urgent decision TB\/\d+\/001, reported/).first()).toBeVisible();
  await chair.goto(room);
  await press(chair, 'Open the vote');
  await expect(chair.getByRole('button', { name: /Close the vote/ }).first()).toBeVisible();
  await voteThrough(pages, await ballotIn(chair), 'carried');

  await officer.goto(`/decisions/new?item=${itemId}`);
  await press(officer, 'Begin the record');
  await expect(officer.getByRole('radio', { name: 'Ratified', exact: true })).toBeChecked();
  await officer.getByLabel('Why', { exact: true }).fill('The child had to move.');
  await officer.getByLabel('There were none').check();
  await press(officer, 'Save the record');
  await press(officer, 'Seal this record');
  await expectSaid(officer, 'The decision is sealed.');
  await chair.goto(record);
  await expect(chair.getByText(/^Ratified by/).first()).toBeVisible();
});
