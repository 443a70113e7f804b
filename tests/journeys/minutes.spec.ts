import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { type Browser, expect, type Page, type TestInfo, test } from '@playwright/test';
import { alive } from '../support/keys';
import { startServer } from '../support/server';
import { aBrowserOf, expectAccessible, expectNoSidewaysScroll, visitAs } from '../support/visit';

/** Reads a PDF with poppler, which shares no code with what wrote it. */
async function opened(page: Page, info: TestInfo, address: string) {
  const answer = await page.request.get(address);
  expect(answer.status()).toBe(200);
  const file = info.outputPath('minutes.pdf');
  writeFileSync(file, await answer.body());
  const read = (tool: string, ...rest: string[]) => execFileSync(tool, rest, { encoding: 'utf8' });
  return {
    name: answer.headers()['content-disposition'] ?? '',
    text: read('pdftotext', '-layout', file, '-'),
    facts: read('pdfinfo', file),
  };
}

/** The Trust Board's meeting of four weeks ago, of which no minutes are drafted. */
async function fourWeeksAgo(officer: Page): Promise<string> {
  await officer.goto('/meetings?body=TB');
  const past = officer.getByRole('region', { name: 'Past' }).getByRole('link');
  await expect(past.nth(0)).toContainText('Minutes: agreed by the Chair');
  await past.nth(1).click();
  await officer.getByRole('link', { name: 'Draft the minutes' }).click();
  await officer.getByRole('button', { name: 'Draft the minutes' }).click();
  await expect(officer.getByText('The minutes are drafted from the record.')).toBeVisible();
  return new URL(officer.url()).pathname;
}

async function everyWidth(page: Page): Promise<void> {
  await expectAccessible(page);
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
  }
}

async function pressed(page: Page, name: string, says: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByText(says)).toBeVisible();
}

async function withDemonstration(browser: Browser, act: (url: string, browser: Browser) => Promise<void>) {
  const server = await startServer();
  try {
    await act(server.url, browser);
  } finally {
    await server.stop();
  }
}

test('minutes go from draft to signed, with a member’s correction, over the next meeting', async ({
  browser,
}, info) => {
  await withDemonstration(browser, async (url) => {
    const officer = await visitAs(browser, url, 'Imogen Tarrant');
    const minutes = await fourWeeksAgo(officer);
    await expect(
      officer.getByText('There was no quorum').or(officer.getByText('IT WAS RESOLVED')).first(),
    ).toBeVisible();
    await everyWidth(officer);
    await officer.getByRole('link', { name: 'Write this minute' }).nth(3).click();
    await officer.waitForURL(/\/minute$/);
    await alive(officer);
    await officer.getByLabel('What was said').fill('Ms Asante-Reeve reported on the autumn.');
    await expect(officer.getByText(/^Saved at \d\d:\d\d$/)).toBeVisible();
    await everyWidth(officer);
    await officer.goto(minutes);
    await expect(officer.getByText('Ms Asante-Reeve reported on the autumn.')).toBeVisible();

    const member = await visitAs(browser, url, 'Wilf Harbottle');
    expect((await member.goto(minutes))?.status()).toBe(404);
    await pressed(officer, 'Circulate to the members', 'The minutes are with the members.');

    await member.goto('/notifications');
    await member.locator(`a[href="${minutes}"]`).first().click();
    await member.getByLabel('Of which item?').selectOption({ label: '4 Executive report' });
    await member.getByLabel('What it says and what it should say').fill('For “autumn” read “summer”.');
    await pressed(member, 'Suggest this correction', 'Your correction is with the governance officer.');
    await everyWidth(member);

    // The officer has not touched the page: the correction comes to it.
    await expect(officer.getByText('For “autumn” read “summer”.')).toBeVisible();
    await officer.getByRole('button', { name: 'Not taken' }).click();
    await expect(officer.getByText('Say why it is not taken')).toBeVisible();
    await pressed(officer, 'It is taken', 'The answer is kept, and the member is told.');
    const write = officer.getByRole('link', { name: 'Write this minute' }).nth(3);
    await officer.goto((await write.getAttribute('href')) ?? '');
    await alive(officer);
    await officer.getByLabel('What was said').fill('Ms Asante-Reeve reported on the summer.');
    await officer.keyboard.press('Control+s');
    await expect(officer.getByText(/^Saved at/)).toBeVisible();
    await officer.goto(minutes);
    await expect(officer.getByRole('region', { name: 'Corrections', exact: true })).toContainText(
      'added: summer',
    );
    await pressed(officer, 'Circulate again', 'The minutes are with the members.');

    const chair = await visitAs(browser, url, 'Ruth Pellingham', { at: minutes });
    await pressed(chair, 'Agree these minutes', 'You agreed the minutes.');

    await officer.goto(minutes);
    await expect(officer.getByText('Draft minutes, agreed by the Chair')).toBeVisible();
    await pressed(officer, 'Record the approval', 'The approval is recorded.');
    await expect(officer.getByRole('link', { name: 'Write this minute' })).toHaveCount(0);

    await chair.goto(minutes);
    await chair.getByRole('link', { name: 'Sign these minutes' }).click();
    await chair.getByRole('textbox', { name: 'Your name' }).fill('Ruth Pelling');
    await chair.getByRole('button', { name: 'Sign these minutes' }).click();
    await expect(chair.getByText('That is not your name')).toBeVisible();
    await everyWidth(chair);
    await chair.getByRole('textbox', { name: 'Your name' }).fill('Ruth Pellingham');
    await pressed(chair, 'Sign these minutes', 'The minutes are signed and locked.');
    await expect(chair.getByText(/^Signed by Ruth Pellingham/)).toBeVisible();

    const { text, facts, name } = await opened(chair, info, `${minutes}.pdf`);
    expect(name).toMatch(/filename="TB-[\d-]+-minutes\.pdf"/);
    expect(text).toContain('Minutes approved as a correct record and signed.');
    expect(text).toContain('Ms Asante-Reeve reported on the summer.');
    expect(text).toContain('Signed by Ruth Pellingham');
    expect(text).toContain('Deferred.');
    expect(facts).toMatch(/Tagged:\s+yes/);

    await officer.goto(minutes);
    await pressed(officer, 'Begin a correction', 'Write what is corrected.');
    await officer.getByRole('textbox', { name: 'What is corrected' }).fill('Item 5: for “ten” read “nine”.');
    await pressed(officer, 'Save the correction', 'The correction is saved.');
    await expect(officer.getByText('It corrects')).toBeVisible();
  });
});

test('the officer minutes the item in hand by keyboard, and two pages never overwrite each other', async ({
  browser,
}) => {
  await withDemonstration(browser, async (url) => {
    const officer = await visitAs(browser, url, 'Imogen Tarrant', { at: '/meetings' });
    await officer.getByRole('link', { name: /is in session/ }).click();
    await expect(officer.getByRole('region', { name: 'Minute of item 6' })).toContainText(
      'Thackwray declared',
    );
    await alive(officer);
    const other = await officer.context().newPage();
    await other.goto(
      await officer.getByLabel('What was said').evaluate((field) => {
        return new URL((field as HTMLTextAreaElement).form?.action ?? '').pathname;
      }),
    );
    await alive(other);
    await officer.locator('body').press('m');
    await expect(officer.getByLabel('What was said')).toBeFocused();
    await officer.keyboard.type('Mr Fenwright took the Board through the options.');
    await expect(officer.getByText(/^Saved at \d\d:\d\d$/)).toBeVisible();

    await other.getByLabel('What was said').fill('The Director of Finance spoke.');
    await expect(other.getByText('Two texts, both kept')).toBeVisible();
    await expect(other.getByRole('region', { name: 'Two texts, both kept' })).toContainText(
      'Mr Fenwright took the Board through the options.',
    );
    await expect(other.getByLabel('What was said')).toHaveValue('The Director of Finance spoke.');
    await everyWidth(other);
    await other.getByLabel('What was said').fill('Mr Fenwright took the Board through both.');
    await other.getByRole('button', { name: 'Save the minute' }).click();
    await expect(other.getByText(/^Saved at \d\d:\d\d$/)).toBeVisible();
    await other.reload();
    await expect(other.getByLabel('What was said')).toHaveValue('Mr Fenwright took the Board through both.');
  });
});

test('a public reader has the open part of published minutes, and attendance is counted', async ({
  browser,
}, info) => {
  await withDemonstration(browser, async (url) => {
    const officer = await visitAs(browser, url, 'Imogen Tarrant', { at: '/meetings?body=TB' });
    await officer.getByRole('link', { name: /Minutes: signed/ }).click();
    await officer.getByRole('link', { name: 'Minutes', exact: true }).click();
    await expect(officer.getByText('Signed by Ruth Pellingham').first()).toBeVisible();
    const address = new URL(officer.url()).pathname;
    const context = await aBrowserOf(browser, url);
    const reader = await context.newPage();
    await reader.goto(address);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/^Minutes of Trust Board/);
    await everyWidth(reader);
    const { name, text } = await opened(reader, info, `${address}.pdf`);
    expect(name).toContain('open-part');
    expect(text).toContain('This is the open part.');

    await officer.goto('/meetings?body=TB');
    await officer.getByRole('link', { name: 'Attendance' }).click();
    await expect(officer.getByRole('row', { name: /^All/ })).toBeVisible();
    await everyWidth(officer);
  });
});
