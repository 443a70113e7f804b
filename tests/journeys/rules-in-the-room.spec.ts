import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { ballotIn, post, voteThrough } from '../support/forms';
import { rulesInTheRoom } from '../support/rules-in-the-room';
import { type RunningServer, startServer } from '../support/server';
import { expectAccessible, expectNoSidewaysScroll, visitAs } from '../support/visit';

let folder: string;
let server: RunningServer;
let place: Awaited<ReturnType<typeof rulesInTheRoom>>;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tabled-rules-'));
  place = await rulesInTheRoom(folder);
  server = await startServer({ dataDir: folder });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const as = (browser: Browser, name: string | undefined, at: string) =>
  visitAs(browser, server.url, name ?? '', { at });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

test('the public is excluded by resolution under what the paper names, and comes back', async ({
  browser,
}) => {
  const { meetingId, members, guest } = place.committee;
  const room = `/meetings/${meetingId}`;
  const [chair, follower] = [await as(browser, members[0], room), await as(browser, guest, room)];
  // They only vote, by the form.
  const others = [await as(browser, members[1], '/healthy'), await as(browser, members[2], '/healthy')];
  await expect(chair.getByText('Part B: its paper is exempt.')).toBeVisible();
  await chair.getByRole('link', { name: 'Exclude the public' }).first().click();
  // What the paper names is taken over.
  await expect(chair.getByRole('checkbox', { name: /^3\. Financial or business affairs/ })).toBeChecked();
  await expect(chair.getByRole('checkbox', { name: /^5\./ })).not.toBeChecked();
  await expect(chair.getByLabel('The public interest, or what forbids disclosure')).toHaveValue(
    'Disclosure would weaken the hand of who negotiates.',
  );
  await expectAccessible(chair);
  await press(chair, 'Move it');
  await expect(follower.getByText('A resolution to exclude the public is moved.')).toBeVisible();
  await press(chair, 'Open the vote');
  await expect(chair.getByRole('button', { name: /Close the vote/ }).first()).toBeVisible();
  const ballotId = await ballotIn(chair);
  await voteThrough([chair, ...others], ballotId, 'carried');

  await expect(follower.getByRole('heading', { name: 'The public has been excluded' })).toBeVisible();
  await expect(follower.getByText(/paragraph 3 of Schedule 12A/).first()).toBeVisible();
  expect((await follower.request.get(`${room}/attendance`)).status()).toBe(403);
  await expect(chair.getByText(/The public is excluded, since/)).toBeVisible();
  await press(chair, 'Return to public session');
  await expect(follower.getByRole('heading', { name: 'The public has been excluded' })).toHaveCount(0);
  await expect(follower.getByText('The meeting is in public again').first()).toBeAttached();
});

test('an amendment is moved, seconded and carried, and the motion then reads as amended', async ({
  browser,
}) => {
  const { itemId, members } = place.board;
  const motions = `/items/${itemId}/motions`;
  const chair = await as(browser, members[0], motions);
  const [second, third] = [await as(browser, members[1], motions), await as(browser, members[2], motions)];
  await chair.getByText('Amend it').click();
  await chair.getByLabel('The motion as amended').fill('That the hub be opened on seven days a week.');
  await chair
    .getByRole('combobox', { name: 'Moved by' })
    .first()
    .selectOption({ label: members[2] ?? '' });
  await press(chair, 'Move the amendment');
  await expect(chair.getByText('It is put once the amendment to it is disposed of.')).toBeVisible();
  const amendment = chair.getByRole('listitem').filter({ hasText: 'See what the amendment would change' });
  await expect(amendment).toContainText(`Moved by ${members[2]}`);
  // Seconding is required: put before, it is refused.
  await amendment.getByRole('button', { name: 'Open the vote' }).click();
  await expect(
    chair
      .getByRole('alert')
      .getByText(/second/i)
      .first(),
  ).toBeVisible();
  await press(second, 'Second it');
  await expect(second.getByText('The motion is seconded.')).toBeVisible();
  await chair.goto(motions);
  await amendment.getByRole('button', { name: 'Open the vote' }).click();
  await chair.getByRole('link', { name: 'Go to the open vote' }).click();
  await voteThrough([chair, second, third], await ballotIn(chair), 'carried');

  await third.goto(motions);
  const amended = third.getByRole('listitem').filter({ hasText: 'Amended: see what changed' });
  await expect(amended).toContainText('That the hub be opened on seven days a week.');
  await expect(amended).toContainText('Not put yet');
  await amended.getByText('Amended: see what changed').click();
  await expect(amended.locator('del').filter({ hasText: 'five' })).toBeVisible();
  await expectNoSidewaysScroll(third);
});

test('a proxy votes in a member’s place, who does not, and is counted once', async ({ browser }) => {
  const { ballotId, members, proxy } = place.company;
  const ballot = `/ballots/${ballotId}`;
  const [chair, other] = [
    await as(browser, members[0], '/healthy'),
    await as(browser, members[1], '/healthy'),
  ];
  const kit = await as(browser, proxy, ballot);
  const away = await as(browser, members[2], ballot);
  await expect(away.getByRole('button', { name: /Cast my vote/ })).toHaveCount(0);
  await kit.locator('label.ballot-choice[data-choice="for"]:visible').first().click();
  await press(kit, /Cast my vote/);
  await expect(kit.getByText(/You voted For/).first()).toBeVisible();
  await post(other, ballot, { intent: 'cast', choice: 'against' });
  await post(chair, ballot, { intent: 'cast', choice: 'for' });
  await post(chair, `${ballot}/conduct`, { intent: 'close' });
  await expect(kit.getByText(/2 For, 1 Against/).first()).toBeVisible();
  await chair.goto(`${ballot}/conduct`);
  await press(chair, 'Declare');
  await expect(kit.getByText(/Declared carried/).first()).toBeVisible();
  await expect(kit.getByText(proxy).first()).toBeVisible();
  await expectAccessible(kit);
});
