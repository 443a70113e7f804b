import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { inDays } from '../support/days';
import {
  agreeWithoutVote,
  callMeeting,
  choose,
  clear,
  declare,
  expectSaid,
  invite,
  moveClock,
  press,
  putRecommendations,
  recordDecision,
  sit,
  writePaper,
} from '../support/road';
import { type RunningServer, startServer } from '../support/server';
import { expectAccessible, visitAs } from '../support/visit';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const DOCUMENT = join(import.meta.dirname, '../fixtures/real-data/board-report-template.docx');
const TITLE = 'One contract for placements with the Council';

const here = (page: Page, ref: string) => page.goto(`/papers/${ref}`);
const station = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Route' }).getByRole('listitem').filter({ hasText: name });

test('a paper goes from its draft to its closed action across three organisations, each seeing what the others do', async ({
  browser,
}) => {
  const as = (name: string) => visitAs(browser, server.url, name);
  const [author, partner, member, chair, officer, sponsor] = await Promise.all([
    as('Jonah Brightwater'),
    as('Nell Ostrowska'),
    as('Dorothy Akintunde'),
    as('Ruth Pellingham'),
    as('Imogen Tarrant'),
    as('Tobias Fenwright'),
  ]);
  let ref = '';

  await test.step('an executive writes it and sends it on its way', async () => {
    ref = await writePaper(author, {
      title: TITLE,
      route: 'Board, member, Cabinet and Department',
      sponsor: 'Tobias Fenwright',
      document: DOCUMENT,
    });
    await author.goto(`/papers/${ref}/send`);
    await expectAccessible(author);
    await choose(author.getByLabel('Who clears it for finance?'), 'Winifred');
    await choose(author.getByLabel('Who clears it for law?'), 'Bryony');
    await press(author, 'Send it on its way');
    await expectSaid(author, 'is on its way');
  });

  await test.step('three clear it, and it moves on by itself before the author', async () => {
    const [finance, legal] = await Promise.all([as('Winifred Adeyemi-Stone'), as('Bryony Castellane')]);
    await clear(finance, ref, 'Finance clearance');
    await clear(legal, ref, 'Legal clearance');
    await clear(sponsor, ref, 'clearance: Tobias');
    await expect(station(author, 'Executive Team')).toContainText('Day 1 of 10');
    await Promise.all([finance.context().close(), legal.context().close()]);
  });

  await test.step('a council partner reads what is shared, comments, and answers a request for advice', async () => {
    await sponsor.goto(`/papers/${ref}/sharing`);
    await expectAccessible(sponsor);
    await choose(sponsor.getByLabel('With whom?'), 'Nell Ostrowska');
    await sponsor.getByLabel('Why?').fill('The Council would be the other party.');
    await press(sponsor, 'Share it');
    await expectSaid(sponsor, 'Shared.');

    await here(partner, ref);
    const words = 'Which of us signs? <i>See</i> https://example.org/terms';
    const box = partner.getByRole('region', { name: 'Comments on the whole paper' });
    await box.getByLabel('Your comment on the paper').fill(words);
    await box.getByRole('radio', { name: 'Everyone the paper is shared with' }).check();
    await box.getByRole('checkbox', { name: /^Yes, everyone/ }).check();
    await box.getByRole('button', { name: 'Comment' }).click();
    await expectSaid(partner, 'Your comment is there.');

    const thread = author.getByRole('article', { name: /by Nell Ostrowska/ });
    await expect(thread).toContainText(words);
    await thread.getByRole('link', { name: 'Reply to Nell Ostrowska' }).click();
    await thread.getByLabel('Your answer').fill('Both do.');
    await thread.getByRole('button', { name: 'Send the answer' }).click();
    await expect(partner.getByText('Both do.')).toBeVisible();

    await author.goto(`/papers/${ref}/advice`);
    await choose(author.getByLabel('Whom do you ask?'), 'Nell Ostrowska');
    await choose(author.getByLabel('On what'), 'Finance');
    await author.getByLabel('What do you ask?').fill('Does the Council’s budget bear it?');
    const due = inDays(14);
    await author.getByLabel('Answer wanted by').fill(due);
    await press(author, 'Ask for advice');
    await expectSaid(author, 'Asked.');
    await partner.goto(`/papers/${ref}/advice`);
    await partner.getByRole('radio', { name: 'With conditions' }).check();
    await partner.getByLabel('Why, or on what conditions').fill('If it is reviewed after a year.');
    await press(partner, 'Give this answer');
    await expectSaid(partner, 'Your answer is recorded.');
    await expect(author.getByText('If it is reviewed after a year.')).toBeVisible();
  });

  await test.step('the Executive Team recommends and the Committee endorses it without a vote', async () => {
    await here(author, ref);
    const team = await callMeeting(officer, {
      body: 'Executive Team',
      title: 'Weekly meeting',
      agenda: { paper: ref },
    });
    await sit(officer, team, ['Comfort Asante-Reeve', 'Tobias Fenwright', 'Marisol Whitcombe']);
    await agreeWithoutVote(officer);
    await recordDecision(officer, { type: 'Recommended' });
    await expect(station(author, 'Finance, Audit and Risk')).toContainText('Day 1 of 21');

    const committee = await callMeeting(officer, {
      body: 'Finance, Audit and Risk',
      title: 'Ordinary meeting',
      agenda: { paper: ref },
    });
    await sit(officer, committee, ['Anselm Okafor-Birch', 'Priti Vaswani', 'Wilf Harbottle']);
    await agreeWithoutVote(officer);
    await recordDecision(officer, { type: 'Endorsed' });
    await expect(station(author, 'Trust Board')).toContainText('Day 1 of 21');
  });

  await test.step('a week later the board votes on it live', async () => {
    const inAWeek = inDays(7);
    const board = await callMeeting(officer, {
      body: 'Trust Board',
      title: 'Special meeting',
      on: inAWeek,
      agenda: { paper: ref },
    });
    await invite(officer, 'Jonah Brightwater');
    await moveClock(officer, 'a week on');
    await sit(officer, board, [
      'Ruth Pellingham',
      'Dorothy Akintunde',
      'Tobias Fenwright',
      'Anselm Okafor-Birch',
      'Priti Vaswani',
      'Wilf Harbottle',
    ]);
    for (const page of [chair, member, sponsor]) await page.goto(board);
    await putRecommendations(officer);
    await press(chair, 'Open the vote');
    await expect(author.getByRole('heading', { name: /^Vote open/ })).toBeVisible();
    await cast(member, 'Against');
    await cast(sponsor, 'For');
    await cast(chair, 'For');
    for (const page of [officer, member])
      await expect(page.getByRole('img', { name: /3 of 6 votes are in/ }).first()).toBeVisible();
    await press(chair, /^Close the vote/);
    await expect(member.getByRole('heading', { name: 'The count' })).toBeVisible();
    await declare(chair);
    await expect(member.getByText(/Declared carried/)).toBeVisible();
    await expect(sponsor.getByText(/Declared carried/)).toBeVisible();
    await recordDecision(officer, { type: 'Approved' });
    await expect(station(author, 'Council as member')).toContainText('Day 1 of 14');
  });

  const [representative, clerk, leader] = await Promise.all([
    as('Hugo Trevanion-Bell'),
    as('Agnes Fairweather-Munro'),
    as('Roderick Blakeney'),
  ]);

  await test.step('the member consents', async () => {
    await representative.goto('/desk');
    const asked = representative.getByRole('listitem').filter({ hasText: TITLE });
    await asked.getByRole('link', { name: /^Decide/ }).click();
    await decideAtDesk(representative, 'Consented');
    await expect(station(author, 'Cabinet').first()).toContainText('Day 1 of 35');
  });

  await test.step('28 clear days later the Cabinet decides by its own rule', async () => {
    await clerk.goto(`/papers/${ref}/notice`);
    const first = await clerk.getByLabel('First day on which it may be decided').inputValue();
    await expectAccessible(clerk);
    await clerk.getByLabel('Where copies can be had').fill('The Civic Centre');
    await clerk.getByLabel('Other documents').fill('None');
    await press(clerk, 'Give notice');
    await expectSaid(clerk, 'Notice of the key decision is given.');
    const cabinet = await callMeeting(clerk, {
      body: 'Cabinet',
      title: 'Cabinet',
      on: first,
      agenda: { paper: ref },
    });
    await clerk.goto(cabinet);
    await press(clerk, 'Start the meeting');
    await expect(clerk.getByRole('alert')).toContainText('The meeting is not today');
    for (let week = 0; week < 4; week += 1) await moveClock(clerk, 'a week on');
    await moveClock(clerk, 'a day on');
    await sit(clerk, cabinet, ['Roderick Blakeney', 'Maureen Thackwray', 'Parveen Siddall-Khan']);
    await leader.goto(cabinet);
    await putRecommendations(clerk);
    await press(leader, 'Open the vote');
    await cast(leader, 'For');
    await press(leader, /^Close the vote/);
    await declare(leader);
    const record = await recordDecision(clerk, { type: 'Approved', executive: true });
    await press(clerk, 'Publish this decision');
    await expectSaid(clerk, 'The decision is published.');
    await expect(clerk.getByText('Nobody has asked for a call-in.')).toBeVisible();
    await expect(station(author, 'Publication and call-in')).toContainText('Day 1 of 14');

    await partner.goto(record);
    await moveClock(clerk, 'a week on');
    await moveClock(clerk, 'a week on');
    await expect(partner.getByRole('heading', { name: 'Not called in' })).toBeVisible();
    await expect(station(author, 'Department')).toContainText('of 30');
  });

  const desk = await as('Kit Marlborough');
  let action = '';

  await test.step('the Department consents with a condition, which becomes an action', async () => {
    await sponsor.goto('/actions?whose=mine');
    await desk.goto(`/desk-decisions/${ref}`);
    await desk.getByText('Conditions, if you consent with conditions').click();
    await desk
      .getByLabel('Condition', { exact: true })
      .first()
      .fill('Send the Department the signed contract');
    await choose(desk.getByLabel('Lead').first(), 'Tobias Fenwright');
    const due = inDays(120);
    await desk.getByLabel('Due').first().fill(due);
    await expectAccessible(desk);
    await decideAtDesk(desk, 'Consented with conditions');
    const mine = sponsor.getByRole('row').filter({ hasText: 'Send the Department the signed contract' });
    await expect(mine).toBeVisible();
    action = (await mine.getByRole('link').first().getAttribute('href')) ?? '';
    await expect(station(author, 'Implementation')).toContainText('Day 1');
  });

  await test.step('its lead shows it done, the board closes it, the desk finds its condition met', async () => {
    for (const page of [officer, sponsor]) await page.goto(action);
    await sponsor.getByText('File a document').click();
    await sponsor.locator('#evidence-file-title').fill('The contract, signed');
    await sponsor.getByLabel('Document').setInputFiles(DOCUMENT);
    await press(sponsor, 'File this evidence');
    await expectSaid(sponsor, 'The evidence is filed.');
    await expect(officer.getByRole('link', { name: 'The contract, signed' })).toBeVisible();
    await press(sponsor, 'Ask the body to close it');
    await expectSaid(sponsor, 'The body is asked to close it.');
    await expect(sponsor.getByRole('radio', { name: 'It closed the action' })).toHaveCount(0);

    const board = await callMeeting(officer, {
      body: 'Trust Board',
      title: 'Ordinary meeting',
      agenda: { item: 'Actions to close' },
    });
    await sit(officer, board, ['Ruth Pellingham', 'Dorothy Akintunde', 'Priti Vaswani']);
    await officer.goto(action);
    await officer.getByRole('radio', { name: 'It closed the action' }).check();
    await choose(officer.getByLabel('Minute reference'), 'Actions to close');
    await press(officer, 'Record this');
    await expectSaid(officer, 'The action is closed.');
    await expect(sponsor.getByText(/^Closed by the body, minute of item 1/)).toBeVisible();

    await desk.getByText('Record how it stands: condition 1').click();
    await desk.getByLabel('It is').selectOption('Met');
    await desk.getByLabel('Note').fill('Received.');
    await press(desk, /^Record$/);
    await expectSaid(desk, 'The condition is recorded.');
    await expect(station(author, 'Implementation')).toContainText('Implemented');
    await here(author, ref);
    await expect(author.getByText('Closed').first()).toBeVisible();
  });
});

async function cast(page: Page, choice: string): Promise<void> {
  await page.getByRole('radio', { name: choice }).first().check();
  await press(page, new RegExp(`^Cast my vote: ${choice}`));
  await expect(page.getByText(new RegExp(`You voted ${choice}`)).first()).toBeVisible();
}

async function decideAtDesk(page: Page, type: string): Promise<void> {
  await page.getByRole('radio', { name: type }).first().check();
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('It is sound.');
  await page.getByLabel('There were none').check();
  await page.getByRole('textbox', { name: 'Conflicts of interest' }).fill('None');
  await press(page, 'Seal my decision');
  await expectSaid(page, 'Your decision is sealed');
}
