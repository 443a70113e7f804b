import { expect, type Page, test } from '@playwright/test';
import { type RunningServer, startServer } from '../support/server';
import { expectAccessible, expectNoSidewaysScroll, visitAs } from '../support/visit';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test('without JavaScript: a tie with a conflicted chair, a date, and votes of the past', async ({
  browser,
}) => {
  const officer = await visitAs(browser, server.url, 'Imogen Tarrant', {
    javaScriptEnabled: false,
    at: '/help',
  });
  await officer.getByRole('link', { name: 'Try a rule' }).click();
  await officer.getByLabel('Whose card').selectOption({ label: 'Trust Board, Donmere Children’s Trust' });
  await officer.getByRole('button', { name: 'Fill in the card' }).click();

  const vote = (name: RegExp, choice: string) =>
    officer.getByRole('group', { name }).getByRole('radio', { name: choice, exact: true }).check();
  await officer.getByRole('checkbox', { name: /Barred.*Pellingham/ }).check();
  await vote(/Vote of .*Vaswani/, 'For');
  await vote(/Vote of .*Akintunde/, 'For');
  await vote(/Vote of .*Raghunath/, 'Against');
  await vote(/Vote of .*Fenwright/, 'Against');
  await officer.getByLabel('Casting vote, if it ties').selectOption('For');
  await officer.getByRole('button', { name: 'Try it' }).click();
  await expect(officer.getByText('Not carried', { exact: true })).toBeVisible();
  await expect(officer.getByText('No casting vote was available.')).toBeVisible();
  await expect(officer.getByText('2 for, 2 against. That is a tie.')).toBeVisible();
  const link = officer.url();

  await officer.getByText('Change the card, for this trial only').click();
  await officer.getByLabel('Quorum', { exact: true }).fill('1');
  await officer.getByRole('button', { name: 'Try it' }).click();
  await expect(officer.getByText('This card is not lawful for this body')).toBeVisible();
  await expect(officer.getByText(/model article 11\(2\)/)).toBeVisible();
  await officer.goto(link);
  await expect(officer.getByText('No casting vote was available.')).toBeVisible();

  await officer.getByRole('link', { name: 'Work out a date' }).click();
  await officer.getByRole('link', { name: 'Call-in' }).click();
  await officer.getByLabel('Published on').fill('2026-04-01');
  await officer.getByRole('button', { name: 'Work it out' }).click();
  await expect(
    officer.getByRole('heading', { name: 'Requests until the end of 10 April 2026' }),
  ).toBeVisible();
  await expect(officer.getByText('not counted: bank holiday: Good Friday')).toBeVisible();

  await officer.getByRole('link', { name: 'Check past votes' }).click();
  await officer.getByLabel('Whose card').selectOption({ label: 'Trust Board, Donmere Children’s Trust' });
  await officer.getByRole('button', { name: 'Fill in the card' }).click();
  const csv = 'id,seats,Pro,against,result\nfirst,11,6,4,carried\nsecond,11,4,6,adopted\n';
  await officer
    .getByLabel('File of past votes')
    .setInputFiles({ name: 'votes.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await officer.getByRole('button', { name: 'Read the file' }).click();
  await officer.getByRole('button', { name: 'Go on' }).click();
  await expect(officer.getByRole('link', { name: 'Say what the column “Pro” is' })).toBeVisible();
  await officer.getByLabel('What Pro is').selectOption('Count: for');
  await officer.getByRole('button', { name: 'Go on' }).click();
  await officer.getByLabel('“adopted”').selectOption('Carried');
  await officer.getByRole('button', { name: 'Check the votes' }).click();
  await expect(officer.getByRole('heading', { name: '2 votes checked' })).toBeVisible();
  await officer.getByText('second: recorded “adopted”, computed: Not carried').click();
  await expect(officer.getByText('4 for, 6 against', { exact: false }).last()).toBeVisible();
  const [file] = await Promise.all([
    officer.waitForEvent('download'),
    officer.getByRole('button', { name: 'Download all as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('checked-votes.csv');
});

test('with JavaScript, on a phone, narrow and dark, and on a desktop: axe finds nothing, nothing scrolls sideways, problems take the focus', async ({
  browser,
}) => {
  const member = await visitAs(browser, server.url, 'Dorothy Akintunde');
  for (const path of [
    '/try?of=OSC&go=1&vote-1=for',
    '/try?of=kind:council&seats=60&go=1&present=70',
    '/try/dates?kind=key-decision&go=1&noticeOn=2026-11-16&meetsOn=2026-12-15&needs=28',
    '/try/dates?kind=special-urgency&go=1&scrutinyChair=none&councilChair=none',
    '/try/votes?of=kind:custom&seats=55',
  ]) {
    await member.goto(path);
    await expect(member.locator('main')).toBeVisible();
    await expectFine(member);
  }
  await member.getByLabel('File of past votes').setInputFiles({
    name: 'votes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('id,Pro,against\na,1,0\n'),
  });
  await member.getByRole('button', { name: 'Read the file' }).click();
  await member.getByRole('button', { name: 'Go on' }).click();
  await expect(member.getByRole('alert')).toBeFocused();
  await expectFine(member);
  await member.goto('/try/dates?kind=lapse&go=1&days=28');
  await expect(member.getByRole('alert')).toBeFocused();
  await member.getByRole('link', { name: 'Enter a date' }).click();
  await expect(member.getByLabel('Circulated on')).toBeFocused();
});

/** All of axe's rules at each width, and colours in the dark as well: what is on the page is the same, so it is asked for once. */
async function expectFine(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
