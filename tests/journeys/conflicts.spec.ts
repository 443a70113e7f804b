import { type Browser, expect, type Page, test } from '@playwright/test';
import { inDays, inYears } from '../support/days';
import { expectSaid } from '../support/road';
import { type RunningServer, startServer } from '../support/server';
import { expectAccessible, expectNoSidewaysScroll, visitAs } from '../support/visit';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const as = (browser: Browser, name: string, options = {}) => visitAs(browser, server.url, name, options);

/** The room of the board in session today. */
async function joinRoom(page: Page): Promise<string> {
  await page.goto('/meetings');
  await page
    .getByRole('link', { name: /Join the room/ })
    .first()
    .click();
  await page.waitForURL(/\/meetings\/[^/]+$/);
  return new URL(page.url()).pathname;
}

/** The officer records an interest that a member declared in an item. */
async function recordInterest(officer: Page, room: string, { who, item }: { who: string; item: RegExp }) {
  await officer.goto(`${room}/interests`);
  const option = officer.getByLabel('In which item').locator('option', { hasText: item });
  await officer.getByLabel('Whose interest').selectOption({ label: who });
  await officer.getByLabel('In which item').selectOption((await option.getAttribute('value')) ?? '');
  await officer.getByLabel('Another interest').check();
  await officer.getByLabel('What the interest is').fill('A company of the family would supply it.');
  await officer.getByRole('button', { name: 'Declare it', exact: true }).last().click();
  await expect(officer.getByText('The interest is declared. It waits for a ruling.')).toBeVisible();
}

/** Rules on the interest that waits for its ruling. */
async function rule(
  page: Page,
  who: RegExp,
  { ruling, members = false }: { ruling: RegExp; members?: boolean },
) {
  const line = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: who }) })
    .last();
  await line.getByRole('radio', { name: ruling }).check();
  await line.getByLabel('The reason').fill('It could be seen to sway the vote.');
  if (members) await line.getByLabel('The other members decided this').check();
  await line.getByRole('button', { name: 'Record the ruling' }).click();
  await expect(page.getByText('The ruling is recorded and applies now.')).toBeVisible();
}

test('a tie with a conflicted chair in the room: no casting vote, and the outcome says why', async ({
  browser,
}) => {
  const chair = await as(browser, 'Ruth Pellingham');
  const officer = await as(browser, 'Imogen Tarrant');
  const room = await joinRoom(chair);
  await chair.getByRole('link', { name: 'Declare one' }).click();
  await chair.getByLabel(/A conflict of loyalty/).check();
  await chair.getByLabel('What the interest is').fill('I chair a charity that buys through the agency.');
  await chair.getByRole('button', { name: 'Declare it', exact: true }).click();
  await expect(chair.getByText('The interest is declared. It waits for a ruling.')).toBeVisible();

  // It is the chair's own, so the others decide; she stays to preside.
  await officer.goto(`${room}/interests`);
  await rule(officer, /Ruth Pellingham/, { ruling: /Stays to answer questions/, members: true });
  await officer.goto(room);
  await expect(officer.getByText('8 counted').first()).toBeAttached();
  await officer.getByRole('button', { name: 'Open the vote' }).first().click();
  await expect(officer.getByRole('img', { name: /0 of 8 votes are in/ }).first()).toBeVisible();

  const votes: readonly (readonly [string, string])[] = [
    ['Anselm Okafor-Birch', 'For'],
    ['Priti Vaswani', 'For'],
    ['Dorothy Akintunde', 'For'],
    ['Sunita Raghunath', 'For'],
    ['Tobias Fenwright', 'Against'],
    ['Comfort Asante-Reeve', 'Against'],
    ['Wilf Harbottle', 'Against'],
    ['Gareth Llewhellin', 'Against'],
  ];
  for (const [name, choice] of votes) {
    const member = await as(browser, name, { javaScriptEnabled: false });
    await member.goto(room);
    await member
      .locator(`label.ballot-choice[data-choice="${choice.toLowerCase()}"]:visible`)
      .first()
      .click();
    await member
      .getByRole('button', { name: /Cast my vote/ })
      .first()
      .click();
    await expect(member.getByText('Your vote has been recorded.')).toBeVisible();
    await member.context().close();
  }
  await chair.goto(room);
  await expect(chair.getByText('You have stepped away from this item').first()).toBeVisible();
  await chair
    .getByRole('button', { name: /Close the vote/ })
    .first()
    .click();
  await expect(chair.getByText(/^4 For, 4 Against/).first()).toBeVisible();
  await expect(chair.getByRole('heading', { name: /Your casting vote/ })).toHaveCount(0);
  await expect(
    chair.getByText('The person presiding has no casting vote on this item', { exact: false }).first(),
  ).toBeVisible();
  await expect(chair.getByText('4 for, 4 against. That is a tie.', { exact: false }).first()).toBeVisible();
  await expect(chair.getByText('Not carried').first()).toBeVisible();
  await expectAccessible(chair);
  await chair.getByRole('button', { name: 'Declare', exact: true }).first().click();
  await expect(officer.getByText(/Declared not carried/).first()).toBeVisible();
});

test('an item that becomes inquorate by interests: what may still be done is shown', async ({ browser }) => {
  const officer = await as(browser, 'Imogen Tarrant');
  const room = await joinRoom(officer);
  const item = /^7\. /;
  const out = [
    'Anselm Okafor-Birch',
    'Priti Vaswani',
    'Dorothy Akintunde',
    'Sunita Raghunath',
    'Wilf Harbottle',
  ];
  for (const who of out) {
    await recordInterest(officer, room, { who, item });
    await rule(officer, new RegExp(who), { ruling: /Leaves for this item/ });
  }
  await officer.goto(room);
  await officer.getByRole('button', { name: 'Go to item 7' }).click();
  await expect(
    officer.getByText('It would be met but for interests', { exact: false }).first(),
  ).toBeVisible();
  const still = officer.getByRole('region', { name: 'What may still be done' }).first();
  await expect(still.getByText('Go on with other items', { exact: false })).toBeVisible();
  await expect(still.getByText('Put this item off', { exact: false })).toBeVisible();
  await expect(still.getByText('Take it to the members of the company', { exact: false })).toBeVisible();
  for (const width of [1440, 820, 390]) {
    await officer.setViewportSize({ width, height: 900 });
    await expectAccessible(officer);
    await expectNoSidewaysScroll(officer);
  }
  await officer.setViewportSize({ width: 1440, height: 900 });

  await officer.getByText('Put a motion in other words').click();
  await officer.locator('#put-text').fill('That it be agreed all the same.');
  await officer.getByRole('button', { name: 'Put the motion' }).last().click();
  await officer.getByRole('button', { name: 'Open the vote' }).first().click();
  await expect(officer.getByRole('alert')).toContainText(/quorum/i);
  await expect(officer.getByRole('alert')).toContainText(/6/);

  await officer.goto(room);
  await officer.getByRole('button', { name: 'Close the item' }).first().click();
  await officer.getByLabel('What the agenda says of it').fill('Deferred: no quorum but for interests');
  await officer.getByRole('dialog').getByRole('button', { name: 'Close the item' }).click();
  await officer.getByRole('button', { name: 'Go to item 8' }).click();
  await expectSaid(officer, 'The meeting is on the next item.');
  await expect(officer.getByText('It would be met but for interests', { exact: false })).toHaveCount(0);
});

test('a dispensation lets a councillor vote and makes the quorum; five years are refused; a revocation warns', async ({
  browser,
}) => {
  const clerk = await as(browser, 'Agnes Fairweather-Munro');
  const member = await as(browser, 'Maureen Thackwray');
  const today = inDays(0);

  // A standing interest, registered for the Cabinet alone.
  await member.goto('/interests');
  await expectAccessible(member);
  const cabinet = member.getByRole('region', { name: 'Cabinet', exact: true });
  await cabinet.getByText('Register an interest').click();
  await cabinet.getByLabel('What kind').selectOption({ label: 'Land or property' });
  await cabinet.getByLabel('With whom or what').fill('Fellgate Row');
  await cabinet.getByLabel('What the interest is').fill('I own number 12.');
  await cabinet.getByRole('button', { name: 'Register it' }).click();
  await expect(member.getByText('The register says so now.', { exact: false })).toBeVisible();

  await clerk.goto('/meetings/new');
  await clerk.getByLabel('Which body meets').selectOption({ label: 'Cabinet' });
  await clerk.getByLabel('Name of the meeting').fill('Special meeting');
  await clerk.getByLabel('Date').fill(today);
  await clerk.getByLabel('Starts').fill('00:01');
  await clerk.getByLabel('Ends').fill('23:59');
  await clerk.getByLabel('Where').fill('Council chamber');
  await clerk.getByLabel(/Begin the agenda/).uncheck();
  await clerk.getByRole('button', { name: 'Call the meeting' }).click();
  await clerk.waitForURL(/\/meetings\/(?!new)[^/]+/);
  const room = `/meetings/${new URL(clerk.url()).pathname.split('/')[2]}`;
  await clerk.goto(`${room}/agenda`);
  await clerk.getByText('Add an item without a paper').click();
  await clerk.getByLabel('What it is').fill('Repairs to Fellgate Row');
  await clerk.getByLabel('Kind of item').selectOption({ label: 'For decision' });
  await clerk
    .getByRole('button', { name: /Put it on the agenda|Add/ })
    .last()
    .click();
  await expectSaid(clerk, 'The item is on the agenda.');
  await clerk.goto(`${room}/attendance`);
  for (const who of ['Blakeney', 'Siddall', 'Thackwray']) {
    await clerk.getByRole('button', { name: new RegExp(`In the room.*${who}`) }).click();
    await expect(
      clerk.getByRole('listitem').filter({ hasText: who }).getByText('In the room, since', { exact: false }),
    ).toBeVisible();
  }
  await clerk.goto(room);
  await clerk.getByRole('button', { name: 'Start the meeting' }).click();
  await clerk.getByRole('button', { name: 'Go to item 1' }).click();
  await expectSaid(clerk, 'The meeting is on the next item.');

  // The register reminds her; one press declares it.
  await member.goto(`${room}/interests`);
  await expect(member.getByText('its text names Fellgate Row', { exact: false })).toBeVisible();
  await expectAccessible(member);
  await member.getByRole('button', { name: /^Declare it in item 1/ }).click();
  await expect(member.getByText('The interest is declared. It waits for a ruling.')).toBeVisible();
  await clerk.goto(`${room}/interests`);
  await rule(clerk, /Thackwray/, { ruling: /Disclosable pecuniary interest/ });
  await clerk.goto(room);
  await expect(clerk.getByRole('link', { name: 'Seek a dispensation', exact: false }).first()).toBeVisible();

  await member.goto('/dispensations');
  await member.getByLabel('For your seat on').selectOption({ label: 'Cabinet (dispensation)' });
  await member.getByLabel('Which interest, and in which business').fill('12 Fellgate Row, in its repairs.');
  await member.getByLabel('Speak and vote').check();
  await member.getByRole('button', { name: 'Send the request' }).click();
  await expect(member.getByText('Your request is with the governance officer.')).toBeVisible();

  await clerk.goto('/dispensations');
  await clerk.getByText('Record the answer').click();
  await clerk.getByLabel('What it allows').selectOption({ label: 'Speak and vote' });
  await clerk.getByLabel('Granted by').selectOption({ label: 'The head of paid service' });
  await clerk.getByLabel('On the ground').selectOption({ index: 1 });
  await clerk.getByLabel('Its first day').fill(today);
  await clerk.getByLabel('Its last day').fill(inYears(5));
  await clerk.getByLabel('The reason').fill('Only two of the Cabinet could decide it.');
  await clerk.getByRole('button', { name: 'Record that it is granted' }).click();
  await expect(clerk.getByRole('alert')).toContainText('Four years is the longest');
  await clerk.getByLabel('Its last day').fill(inYears(1));
  await clerk.getByRole('button', { name: 'Record that it is granted' }).click();
  await expect(clerk.getByText('It is granted.', { exact: false })).toBeVisible();
  for (const width of [1440, 390]) {
    await clerk.setViewportSize({ width, height: 900 });
    await expectAccessible(clerk);
    await expectNoSidewaysScroll(clerk);
  }
  await clerk.setViewportSize({ width: 1440, height: 900 });

  await clerk.goto(`${room}/interests`);
  await expect(clerk.getByText('It takes effect by a ruling.', { exact: false })).toBeVisible();
  await clerk.getByText('Rule again').click();
  await rule(clerk, /Thackwray/, { ruling: /Dispensation to speak and vote/ });
  await clerk.goto(room);
  await clerk.getByText('Put a motion in other words').click();
  await clerk.getByLabel('The motion', { exact: true }).fill('That the repairs be agreed.');
  await clerk.getByRole('button', { name: 'Put the motion' }).last().click();
  await clerk.getByRole('button', { name: 'Open the vote' }).first().click();
  await expect(clerk.getByRole('img', { name: /0 of 3 votes are in/ }).first()).toBeVisible();
  await member.goto(room);
  await member.locator('label.ballot-choice[data-choice="for"]:visible').first().click();
  await member
    .getByRole('button', { name: /Cast my vote: For/ })
    .first()
    .click();
  await expect(member.getByText(/You voted For/).first()).toBeVisible();

  // Revoked under an open vote: first a warning, then the vote is set aside and she is out.
  await clerk.goto('/dispensations');
  await clerk.getByText('Revoke it').click();
  await clerk.getByLabel('Why it is revoked').fill('The facts were not as stated.');
  await clerk.getByRole('button', { name: 'Record that it is revoked' }).click();
  await expect(clerk.getByRole('alert')).toContainText('This ruling would set the open vote aside');
  await clerk.getByLabel(/Set the open vote aside/).check();
  await clerk.getByRole('button', { name: 'Record that it is revoked' }).click();
  await expect(clerk.getByText('It is revoked.', { exact: false })).toBeVisible();
  await member.goto(room);
  await expect(member.getByText('It would be met but for interests', { exact: false }).first()).toBeVisible();
});
