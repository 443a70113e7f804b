import { expect, test } from '@playwright/test';
import { type RunningServer, startServer } from '../support/server';
import { expectAccessible, expectNoSidewaysScroll, visitAs } from '../support/visit';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test('in the room: hands go up and are called, the chair takes over, hands and a roll are counted with votes on screen, the wall follows', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const as = (name: string) => visitAs(browser, server.url, name);
  const chair = await as('Ruth Pellingham');
  await chair.goto('/meetings');
  await chair
    .getByRole('link', { name: /Join the room/ })
    .first()
    .click();
  await chair.waitForURL(/\/meetings\//);
  const room = new URL(chair.url()).pathname;
  const officer = await as('Imogen Tarrant');
  const member = await as('Priti Vaswani');
  const partner = await as('Nell Ostrowska');
  const screen = await officer.context().newPage();
  await screen.goto(`${room}/wall`);
  for (const page of [officer, member, partner]) await page.goto(room);
  await expect(screen.getByRole('heading', { level: 1, name: /Proposed VAT arrangement/ })).toBeVisible();
  await expectAccessible(screen);
  await expectNoSidewaysScroll(screen);
  await expectAccessible(chair);

  // Speakers.
  await expect(partner.getByRole('button', { name: 'Ask to speak' })).toHaveCount(0);
  await chair.getByRole('button', { name: 'Let observers ask to speak' }).click();
  await partner.getByRole('button', { name: 'Ask to speak' }).click();
  await expect(chair.getByRole('button', { name: /^Call\s*: Nell Ostrowska/ })).toBeVisible();
  await member.getByRole('button', { name: 'Ask to speak' }).click();
  const queue = chair.getByRole('list', { name: 'Who asks to speak' });
  await expect(queue.getByRole('listitem')).toHaveText([/Nell Ostrowska/, /Priti Vaswani/]);
  await chair.getByRole('button', { name: /^Call\s*: Priti Vaswani/ }).click();
  await expect(screen.getByText('Priti Vaswani speaks.')).toBeVisible();
  await expect(screen.getByText('Next: Nell Ostrowska.')).toBeVisible();
  await member.getByRole('button', { name: /^Has spoken/ }).click();
  await expect(screen.getByText('Priti Vaswani speaks.')).toHaveCount(0);

  // Looking ahead, and back.
  await member
    .getByRole('link', { name: /Edge-of-care hub/ })
    .first()
    .click();
  await expect(member.getByText(/You are looking ahead or back. The meeting is on item 6/)).toBeVisible();
  await member.getByRole('link', { name: 'Back to the meeting' }).click();
  await expect(member.getByRole('heading', { level: 1, name: /Proposed VAT arrangement/ })).toBeVisible();

  // The officer's browser dies; the chair conducts.
  await officer.getByRole('button', { name: 'Conduct it' }).click();
  await expect(officer.getByText('You conduct the meeting.').first()).toBeVisible();
  await expect(chair.getByText('Imogen Tarrant conducts the meeting.')).toBeVisible();
  await officer.close();
  await screen.close();
  await expect(chair.getByText('No page of theirs is connected now.')).toBeVisible();
  await chair.getByRole('button', { name: 'Take over' }).click();
  await expect(chair.getByText('You conduct the meeting.').last()).toBeVisible();
  const again = await as('Imogen Tarrant');
  await again.goto(room);
  await expect(again.getByText('Ruth Pellingham conducts the meeting.')).toBeVisible();
  const wall = await again.context().newPage();
  await wall.goto(`${room}/wall`);

  // Votes on screen, hands and a roll, each seat once.
  await chair.getByRole('button', { name: /^Open/ }).first().click();
  await expect(wall.getByText('Vote open: 0 of 9 votes are in')).toBeVisible();
  await member.locator('label.ballot-choice[data-choice="for"]:visible').first().click();
  await member
    .getByRole('button', { name: /Cast my vote: For/ })
    .first()
    .click();
  await expect(wall.getByText('Vote open: 1 of 9 votes are in')).toBeVisible();
  await again.getByRole('link', { name: 'Show of hands' }).click();
  for (const name of ['Priti Vaswani', 'Ruth Pellingham', 'Wilf Harbottle']) {
    await again
      .getByRole('group', { name: new RegExp(name) })
      .getByRole('radio', { name: 'For' })
      .check();
  }
  await expectAccessible(again);
  await again.getByRole('button', { name: 'Enter the hands' }).click();
  await expect(
    again.getByText('2 hands are recorded. One more had voted on screen and is counted once, by that vote.'),
  ).toBeVisible();
  await expect(wall.getByText('Vote open: 3 of 9 votes are in')).toBeVisible();
  await again.goto(again.url().replace('/hands', '/roll-call'));
  await expectAccessible(again);
  const called = again.locator('main fieldset').first();
  const first = (await called.locator('legend').textContent()) ?? '';
  await called.getByRole('button', { name: 'Against' }).click();
  await expect(again.getByText('The answer is recorded, and the member is told.')).toBeVisible();
  await expect(again.locator('main fieldset').first().locator('legend')).not.toHaveText(first);
  await expect(wall.getByText('Vote open: 4 of 9 votes are in')).toBeVisible();
  await chair.getByRole('button', { name: /Close the vote/ }).click();
  await expect(wall.getByText('The vote is closed')).toBeVisible();
  await chair.getByRole('button', { name: 'Declare', exact: true }).first().click();
  await expect(wall.getByText('Carried')).toBeVisible();
  await expect(wall.getByText('3 For, 1 Against')).toBeVisible();
});
