import { type Browser, expect, type Page, test } from '@playwright/test';
import { readByPoppler } from '../support/poppler';
import { callMeeting, choose, expectSaid, press, sit } from '../support/road';
import { type RunningServer, startServer } from '../support/server';
import { aBrowserOf, expectAccessible, expectNoSidewaysScroll, visitAs } from '../support/visit';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

/** Those who sit beside the chair; the fifth is barred from item 6, the last two are on line. */
const NINE = [
  ...['Anselm Okafor-Birch', 'Priti Vaswani', 'Dorothy Akintunde', 'Sunita Raghunath', 'Maureen Thackwray'],
  ...['Tobias Fenwright', 'Wilf Harbottle', 'Comfort Asante-Reeve', 'Gareth Llewhellin'],
] as const;

const fileOf = async (page: Page, path: string) => (await page.request.get(path)).body();
const onItem = (page: Page, title: RegExp) =>
  expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
const everybody = <T>(pages: readonly Page[], look: (page: Page) => Promise<T>) =>
  Promise.all(pages.map(look));

const enter = (browser: Browser, name: string) => visitAs(browser, server.url, name);

test('the board’s whole meeting, from its published agenda to its end: thirteen people in their own browsers', async ({
  browser,
}) => {
  const chair = await enter(browser, 'Ruth Pellingham');
  await chair.goto('/meetings');
  await chair
    .getByRole('link', { name: /Join the room/ })
    .first()
    .click();
  await chair.waitForURL(/\/meetings\//);
  const room = new URL(chair.url()).pathname;
  const officer = await enter(browser, 'Imogen Tarrant');
  const partner = await enter(browser, 'Nell Ostrowska');
  const members = await Promise.all(NINE.map((name) => enter(browser, name)));
  const member = (name: (typeof NINE)[number]) => members[NINE.indexOf(name)] as Page;
  const vaswani = member('Priti Vaswani');
  const inside = [partner, ...members];
  await everybody([officer, ...inside], (page) => page.goto(room));
  await everybody([chair, ...inside], (page) => onItem(page, /Proposed VAT arrangement/));
  let wall = await officer.context().newPage();
  await wall.goto(`${room}/wall`);
  await expectAccessible(wall);
  await expectNoSidewaysScroll(wall);
  await expectAccessible(chair);
  const reader = await (await aBrowserOf(browser, server.url)).newPage();

  await test.step('the public reads the published agenda, its open papers and their pack, and nothing else', async () => {
    await reader.goto('/public/TB');
    await expectAccessible(reader);
    await reader.getByRole('listitem').filter({ hasText: 'In session' }).getByRole('link').first().click();
    await expect(
      reader.getByRole('heading', { name: 'Proposed VAT arrangement', exact: false }),
    ).toBeVisible();
    await expectAccessible(reader);
    await expectNoSidewaysScroll(reader);
    const link = reader.getByRole('link', { name: /The pack/ });
    const open = readByPoppler(await fileOf(reader, (await link.getAttribute('href')) ?? ''));
    expect(open.text.join()).not.toMatch(/Appendix C|In my opinion|Correspondence with HMRC|Appendix A/);
    await reader
      .getByRole('link', { name: /Read the paper/ })
      .first()
      .click();
    await expect(reader.getByRole('link', { name: /Appendix B, Equality assessment/ })).toBeVisible();
    await expect(reader.getByRole('link', { name: /Appendix [ACD]/ })).toHaveCount(0);
    expect((await reader.request.get(room)).url()).toContain('/sign-in');
    expect(await fileOf(reader, '/public/TB/feed.xml').then(String)).toContain('<title>Agenda: ');
  });

  await test.step('the board’s pack has the paper and its attached PDF under one row of numbers', async () => {
    await officer.goto(`${room}/pack`);
    const href = await officer.getByRole('link', { name: /^PDF/ }).first().getAttribute('href');
    const pack = readByPoppler(await fileOf(officer, href ?? ''));
    pack.text.forEach((text, index) => {
      expect(text).toContain(`Page ${index + 1} of ${pack.pages}`);
    });
    const pageOf = (title: string) => pack.bookmarks.find((mark) => mark.title === title)?.page ?? 0;
    const paper = pageOf('6  Proposed VAT arrangement with the Council and HM Government');
    const attached = pageOf('Appendix B, Equality assessment');
    expect(pack.bookmarks[0]).toEqual({ page: 1, title: 'Contents' });
    expect(pack.text[paper - 1]).toContain('Lata Sondhi-Cole');
    expect(pack.text[attached - 1]).toContain('Item 6, TB-041, appendix B: Equality assessment');
    expect(pack.text[attached - 1]).toContain('No group is treated less favourably.');
    expect(attached).toBeGreaterThan(paper);
    await officer.goto(room);
  });

  await test.step('hands go up and are called; a member looks ahead and comes back', async () => {
    await expect(partner.getByRole('button', { name: 'Ask to speak' })).toHaveCount(0);
    await press(chair, 'Let observers ask to speak');
    await press(partner, 'Ask to speak');
    await expect(chair.getByRole('button', { name: /^Call\s*: Nell Ostrowska/ })).toBeVisible();
    await press(vaswani, 'Ask to speak');
    const queue = chair.getByRole('list', { name: 'Who asks to speak' });
    await expect(queue.getByRole('listitem')).toHaveText([/Nell Ostrowska/, /Priti Vaswani/]);
    await press(chair, /^Call\s*: Priti Vaswani/);
    await expect(wall.getByText('Priti Vaswani speaks.')).toBeVisible();
    await expect(wall.getByText('Next: Nell Ostrowska.')).toBeVisible();
    await press(vaswani, /^Has spoken/);
    await expect(wall.getByText('Priti Vaswani speaks.')).toHaveCount(0);
    await vaswani
      .getByRole('link', { name: /Edge-of-care hub/ })
      .first()
      .click();
    await expect(vaswani.getByText(/You are looking ahead or back. The meeting is on item 6/)).toBeVisible();
    await vaswani.getByRole('link', { name: 'Back to the meeting' }).click();
    await onItem(vaswani, /Proposed VAT arrangement/);
  });

  const again =
    await test.step('the officer’s browser is killed: the chair takes over, and the officer comes back', async () => {
      await press(officer, 'Conduct it');
      await expect(chair.getByText('Imogen Tarrant conducts the meeting.')).toBeVisible();
      await officer.context().close();
      await expect(chair.getByText('No page of theirs is connected now.')).toBeVisible();
      await press(chair, 'Take over');
      await expect(chair.getByText('You conduct the meeting.').last()).toBeVisible();
      const back = await enter(browser, 'Imogen Tarrant');
      await back.goto(room);
      await expect(back.getByText('Ruth Pellingham conducts the meeting.')).toBeVisible();
      wall = await back.context().newPage();
      await wall.goto(`${room}/wall`);
      return back;
    });

  await test.step('they vote on screen, by hand and by roll call, and no seat is counted twice', async () => {
    const paper = await again.context().newPage();
    await paper.goto('/papers/TB-041');
    await press(chair, /^Open/);
    await expect(wall.getByText('Vote open: 0 of 9 votes are in')).toBeVisible();
    await expect(paper.getByText('9 members').first()).toBeVisible();
    const barred = member('Maureen Thackwray');
    await expect(barred.getByText('You have stepped away from this item').first()).toBeVisible();
    await expect(barred.getByRole('button', { name: /Cast my vote/ })).toHaveCount(0);
    await cast(vaswani, 'For');
    await cast(member('Anselm Okafor-Birch'), 'For');
    await cast(member('Dorothy Akintunde'), 'Abstain');
    await cast(member('Comfort Asante-Reeve'), 'Against');
    await cast(member('Comfort Asante-Reeve'), 'For');
    await expect(wall.getByText('Vote open: 4 of 9 votes are in')).toBeVisible();
    // Sealed until it is closed.
    await expect(partner.getByRole('img', { name: /4 of 9 votes are in/ }).first()).toBeVisible();
    await expect(partner.getByText(/Against$/)).toHaveCount(0);
    await again.getByRole('link', { name: 'Show of hands' }).click();
    for (const name of ['Priti Vaswani', 'Ruth Pellingham', 'Wilf Harbottle']) {
      await again
        .getByRole('group', { name: new RegExp(name) })
        .getByRole('radio', { name: 'For' })
        .check();
    }
    await expectAccessible(again);
    await press(again, 'Enter the hands');
    await expect(
      again.getByText(
        '2 hands are recorded. One more had voted on screen and is counted once, by that vote.',
      ),
    ).toBeVisible();
    await expect(wall.getByText('Vote open: 6 of 9 votes are in')).toBeVisible();
    await again.goto(again.url().replace('/hands', '/roll-call'));
    await expectAccessible(again);
    const called = again.locator('main fieldset').first();
    const first = (await called.locator('legend').textContent()) ?? '';
    await called.getByRole('button', { name: 'Against' }).click();
    await expect(again.getByText('The answer is recorded, and the member is told.')).toBeVisible();
    await expect(again.locator('main fieldset').first().locator('legend')).not.toHaveText(first);
    await expect(wall.getByText('Vote open: 7 of 9 votes are in')).toBeVisible();
    await press(chair, /Close the vote/);
    await expect(vaswani.getByRole('heading', { name: 'The count' }).first()).toBeVisible();
    await chair.getByRole('button', { name: 'Declare', exact: true }).first().click();
    await expectSaid(chair, 'The result has been declared.');
    await everybody([wall, ...inside], (page) => expect(page.getByText(/Carried/).first()).toBeVisible());
    await expect(wall.getByText('5 For, 1 Against', { exact: false })).toBeVisible();
    await expect(paper.getByText('9 members')).toHaveCount(0);
    await paper.close();
  });

  await test.step('a late item is refused, then taken by the chair’s reason, and not published with the rest', async () => {
    await again.goto(`${room}/agenda`);
    await again.getByText('Add an item without a paper').click();
    await again.getByLabel('What it is').last().fill('The roof of the home at Fellgate');
    await choose(again.getByLabel('Where it goes').last(), 'After item 6');
    await press(again, 'Add the item');
    await expect(again.getByText('6A', { exact: true })).toBeVisible();
    await expect(again.getByText('A late item.')).toBeVisible();
    await chair.goto(`${room}/agenda`);
    await press(chair, /^Open it\s*: item 6A/);
    await expect(chair.getByRole('alert')).toContainText('This item came too late');
    await expect(chair.getByRole('alert')).toContainText('0 clear days before the meeting, and 7 are needed');
    await onItem(vaswani, /Proposed VAT arrangement/);
    await chair.getByLabel('Special circumstances').fill('Rain comes into two bedrooms.');
    await press(chair, 'Record it');
    await expectSaid(chair, 'The special circumstances are recorded. The item can be taken.');
    await press(chair, /^Open it\s*: item 6A/);
    await everybody(inside, (page) => onItem(page, /The roof of the home at Fellgate/));
    await expect(wall.getByText('The roof of the home at Fellgate').first()).toBeVisible();
    await reader.goto(`/public${room}`);
    await expect(reader.getByText('The roof of the home')).toHaveCount(0);
  });

  await test.step('the meeting goes through its last items and ends; everybody sees it', async () => {
    for (const number of [7, 8, 9, 10, 11]) {
      await press(chair, `Go to item ${number}`);
      await expect(chair.getByText(new RegExp(`Item ${number} of 12`)).first()).toBeVisible();
    }
    await everybody(inside, (page) => onItem(page, /Any other business/));
    await press(chair, 'Adjourn or end');
    await chair.getByRole('dialog').getByRole('button', { name: 'End the meeting' }).click();
    await everybody([chair, ...inside], (page) => expect(page.getByText(/\bEnded\b/).first()).toBeVisible());
    await reader.reload();
    await expect(reader.getByText(/^Ended\./)).toBeVisible();
  });
});

async function cast(page: Page, choice: string): Promise<void> {
  await page.locator(`label.ballot-choice[data-choice="${choice.toLowerCase()}"]:visible`).first().click();
  await press(page, new RegExp(`(Cast|Change) my vote: ${choice}`));
  await expect(page.getByText(new RegExp(`You voted ${choice}`)).first()).toBeVisible();
}

test('a meeting to which too few come decides nothing, is adjourned, ends, and its minutes say so', async ({
  browser,
}) => {
  const officer = await enter(browser, 'Imogen Tarrant');
  const meeting = await callMeeting(officer, {
    body: 'Finance, Audit and Risk',
    title: 'Special meeting',
    agenda: { item: 'A letter from the auditor' },
  });
  await sit(officer, meeting, ['Anselm Okafor-Birch', 'Priti Vaswani']);
  const still = officer.getByRole('region', { name: 'What may still be done' }).first();
  await expect(still.getByText('Agree to call another meeting', { exact: false })).toBeVisible();
  await expectAccessible(officer);
  await officer.getByText('Put a motion in other words').click();
  await officer.locator('#put-text').fill('That the letter be answered.');
  await officer.getByRole('button', { name: 'Put the motion' }).last().click();
  await officer.getByRole('button', { name: 'Open the vote' }).first().click();
  await expect(officer.getByRole('alert')).toContainText(/quorum/i);
  await officer.goto(meeting);
  await press(officer, 'Adjourn or end');
  await officer.getByRole('dialog').getByRole('button', { name: 'Adjourn it' }).click();
  await expect(officer.getByRole('button', { name: 'Resume the meeting' }).first()).toBeVisible();
  await officer.goto(`${meeting}/minutes`);
  await expect(officer.getByRole('button', { name: 'Draft the minutes' })).toHaveCount(0);
  await officer.goto(meeting);
  await press(officer, 'Resume the meeting');
  await press(officer, 'Adjourn or end');
  await officer.getByRole('dialog').getByRole('button', { name: 'End the meeting' }).click();
  await expect(officer.getByText(/\bEnded\b/).first()).toBeVisible();
  await officer.goto(`${meeting}/minutes`);
  await press(officer, 'Draft the minutes');
  await expectSaid(officer, 'The minutes are drafted from the record.');
  await expect(
    officer.getByText('Two members present; the quorum was 3. There was no quorum at any time.'),
  ).toBeVisible();
  await expect(officer.getByText(/The meeting was adjourned at/)).toBeVisible();
});
