import { expect, type Locator, type Page } from '@playwright/test';

/** What was just done, as the house says it; what was heard once is not taken for what a later press brings about. */
export async function expectSaid(page: Page, words: string | RegExp): Promise<void> {
  const said = page.getByRole('status').filter({ hasText: words }).and(page.locator(':not([data-heard])'));
  await expect(said).toBeVisible();
  await said.evaluateAll((all) => {
    for (const one of all) one.dataset.heard = 'yes';
  });
}

/** Chooses the first option whose words contain these. */
export async function choose(select: Locator, words: string): Promise<void> {
  const value = await select.locator('option').filter({ hasText: words }).first().getAttribute('value');
  if (value === null) throw new Error(`no option says “${words}”`);
  await select.selectOption(value);
}

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** Writes a whole paper for decision, attaches a document and goes to where it is sent on its way. */
export async function writePaper(
  page: Page,
  paper: {
    readonly title: string;
    readonly route: string;
    readonly sponsor: string;
    readonly document: string;
  },
): Promise<string> {
  await page.goto('/papers/new');
  await choose(page.getByLabel('Which body is it written for?'), 'Trust Board');
  await press(page, 'Show its routes');
  const routes = page.getByRole('group', { name: 'Which way does a paper for the Trust Board go?' });
  await routes.getByRole('radio', { name: paper.route }).check();
  await page.getByLabel('Title').fill(paper.title);
  await choose(page.getByLabel('Who sponsors it?'), paper.sponsor);
  await press(page, 'Begin the paper');
  await expectSaid(page, /is begun/);
  const ref = /papers\/(TB-\d+)\/edit/.exec(page.url())?.[1] ?? '';

  await page.getByLabel('Purpose, in a sentence').fill('To decide whether placements are bought together.');
  await choose(page.getByLabel('Who may read it?'), 'Open');
  await page.getByLabel('It asks a council’s cabinet for a key decision').check();
  await page.getByLabel('Summary').fill('One contract would be let for both, on the terms in section 1.');
  await page.getByLabel('(a)').fill('agree to let one contract with the Council');
  for (const [row, [name, standing]] of [
    ['One contract', 'Recommended'],
    ['Go on as now', 'Do nothing'],
  ].entries()) {
    await page.getByLabel(`Name of option ${row + 1}`).fill(name ?? '');
    await choose(page.getByLabel(`What becomes of option ${row + 1}`), standing ?? '');
    await page.getByLabel(`What it means, option ${row + 1}`).fill('As section 1 says.');
  }
  for (const box of await page.getByRole('group', { name: 'Implications' }).getByRole('textbox').all())
    await box.fill('None, because nothing of it changes.');
  await page
    .getByLabel('Who was asked, when and with what result?')
    .fill('The Council’s officers; they agree.');
  await page
    .getByLabel('Text', { exact: true })
    .fill('## Why\n\nBoth buy the same places.\n\n## How\n\nTogether.');
  await page.getByLabel('Timetable and next steps').fill('Let in the spring.');
  await page.getByLabel('Who delivers it?').fill('Head of Commissioning');
  await press(page, /^Save$/);
  await expectSaid(page, 'The draft is saved.');

  await page.goto(`/papers/${ref}/attachments`);
  await page.getByLabel('Title').fill('The report in full');
  await page.getByLabel('File', { exact: true }).setInputFiles(paper.document);
  await press(page, 'Attach it');
  await expectSaid(page, 'Attached as appendix A.');
  return ref;
}

export async function clear(page: Page, ref: string, matter: string): Promise<void> {
  await page.goto(`/papers/${ref}/advice`);
  const asked = page.getByRole('article').filter({ hasText: matter });
  await asked.getByRole('radio', { name: 'Positive' }).check();
  await asked.getByRole('button', { name: 'Give this answer' }).click();
  await expectSaid(page, 'Your answer is recorded.');
}

type Sitting = {
  readonly body: string;
  readonly title: string;
  /** The day on which it meets; today without it. */
  readonly on?: string;
  readonly agenda: { readonly paper: string } | { readonly item: string };
};

/** The officer calls a meeting and puts the one item on its agenda. Answers its address. */
export async function callMeeting(page: Page, { body, title, on, agenda }: Sitting): Promise<string> {
  await page.goto('/meetings/new');
  await choose(page.getByLabel('Which body meets'), body);
  await page.getByLabel('Name of the meeting').fill(title);
  const date = page.getByLabel('Date');
  await date.fill(on ?? (await date.getAttribute('min')) ?? '');
  await page.getByLabel('Starts').fill('00:00');
  await page.getByLabel('Ends').fill('23:30');
  await page.getByLabel('Where').fill('Committee room 1');
  await page.getByLabel('Begin the agenda with the welcome').uncheck();
  await press(page, 'Call the meeting');
  await expectSaid(page, 'The meeting is called.');
  if ('paper' in agenda) {
    await page.getByText('Table a paper').click();
    await choose(page.getByLabel('Paper'), agenda.paper);
    await press(page, 'Put it on the agenda');
    await expectSaid(page, 'The paper is on the agenda.');
  } else {
    await page.getByText('Add an item without a paper').click();
    await page.getByLabel('What it is').fill(agenda.item);
    await press(page, 'Add the item');
    await expectSaid(page, 'The item is on the agenda.');
  }
  return new URL(page.url()).pathname.replace('/agenda', '');
}

/** On the agenda's page: lets somebody who holds no seat follow the meeting. */
export async function invite(page: Page, person: string): Promise<void> {
  await page.getByText('Let somebody follow the meeting').click();
  await choose(page.getByLabel('Person'), person);
  await press(page, 'Invite');
  await expectSaid(page, 'Invited.');
}

/** The officer records who is in the room, starts the meeting and opens its first item. */
export async function sit(page: Page, meeting: string, members: readonly string[]): Promise<void> {
  await page.goto(`${meeting}/attendance`);
  for (const member of members) {
    // What they replied stands above it.
    const line = page.getByRole('listitem').filter({ hasText: member }).last();
    await line.getByRole('button', { name: /^In the room/ }).click();
    await expect(line).toContainText('In the room, since');
  }
  await page.goto(meeting);
  await press(page, 'Start the meeting');
  await expectSaid(page, 'The meeting is in session.');
  await press(page, 'Go to item 1');
  await expectSaid(page, 'The meeting is on the next item.');
}

export async function putRecommendations(page: Page): Promise<void> {
  const put = page.getByRole('group').filter({ hasText: 'Put the paper’s recommendations' });
  await put.getByText('Put the paper’s recommendations').click();
  await put.getByRole('button', { name: 'Put the motion' }).first().click();
  await expectSaid(page, 'The motion has been put.');
}

/** The question is put and nobody objects. */
export async function agreeWithoutVote(page: Page): Promise<void> {
  await putRecommendations(page);
  await press(page, 'Ask if it is agreed');
  await press(page, /^Nobody objects: close/);
  await expectSaid(page, 'The question is closed.');
  await declare(page);
}

export async function declare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Declare', exact: true }).click();
  await expectSaid(page, 'The result has been declared.');
}

/** The officer writes and seals the record; every guard is answered. Answers its address. */
export async function recordDecision(
  page: Page,
  { type, executive = false }: { readonly type: string; readonly executive?: boolean },
): Promise<string> {
  await page.getByRole('link', { name: 'Record the decision' }).first().click();
  await press(page, 'Begin the record');
  await expectSaid(page, /is begun from what the meeting recorded/);
  await page.getByRole('radio', { name: type, exact: true }).check();
  await press(page, 'Save the record');
  // Nothing is sealed while a guard is blank.
  await press(page, 'Seal this record');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('link', { name: 'Write the record' }).click();
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('It costs less and nobody loses by it.');
  await page.getByLabel('Why it was not taken').first().fill('It goes on costing both.');
  if (executive) await page.getByRole('textbox', { name: 'Dispensation' }).fill('None');
  await press(page, 'Save the record');
  await expectSaid(page, 'The record is saved.');
  await press(page, 'Seal this record');
  await expectSaid(page, 'The decision is sealed.');
  return new URL(page.url()).pathname;
}

/** By the form in the banner. */
export async function moveClock(page: Page, by: 'a day on' | 'a week on'): Promise<void> {
  await press(page, by);
  await expectSaid(page, 'The demonstration’s clock now shows');
}
