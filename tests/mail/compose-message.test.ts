import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { expect, it } from 'vitest';
import type { MessageFacts } from '~/domain/message/message-facts';
import { composeMessage } from '~/mail/compose-message';

const NAUGHTY = [
  ...(JSON.parse(readFileSync('tests/fixtures/real-data/blns.json', 'utf8')) as string[]),
  'A\r\nBcc: other@example.org',
  'A\nX-Evil: 1\n\nbody',
  'A\u2028Bcc: other@example.org',
  '"><other@example.org>, "',
  'a,b;c:d <other@example.org>',
];

const called = (text: string) => ({
  ...{ id: 'm1', body: text, title: text, place: text, onlineAllowed: true, sequence: 2 },
  ...{ startsAt: '2026-12-07T10:00:00.000Z', endsAt: '2026-12-07T12:00:00.000Z' },
});

async function parsed(facts: MessageFacts, name: string) {
  const composed = composeMessage(facts, {
    ...{ id: 'abc', from: 'tabled@example.org', site: 'https://tabled.example.org', calendar: null },
    to: { name, address: 'dorothy@example.org' },
  });
  return simpleParser(await new MailComposer(composed).compile().build());
}

it('no name and no title that somebody typed begins another header or reaches anybody else', async () => {
  const plain = await parsed({ kind: 'invitation', meeting: called('Trust Board') }, 'Dorothy');
  const headers = [...plain.headers.keys()].sort();
  for (const text of NAUGHTY) {
    const mail = await parsed({ kind: 'invitation', meeting: called(text) }, text);
    expect([...mail.headers.keys()].sort(), text).toEqual(headers);
    const to = Array.isArray(mail.to) ? mail.to : [mail.to];
    expect(
      to.flatMap((one) => one?.value.map(({ address }) => address)),
      text,
    ).toEqual(['dorothy@example.org']);
    expect(mail.cc ?? mail.bcc, text).toBeUndefined();
    expect(mail.messageId).toBe('<abc@tabled.example.org>');
    expect(mail.subject).toContain('Meeting: 7 December 2026, 10:00');
  }
}, 30_000);

it('says what happened in plain text, each kind in its own words', async () => {
  const meeting = called('Trust Board');
  const text = async (facts: MessageFacts) => (await parsed(facts, 'Dorothy')).text ?? '';
  const business = [
    { number: '1', kind: 'welcome', paper: false, title: null },
    { number: '2', kind: 'decision', paper: true, title: null },
    { number: '2A', kind: 'decision', paper: true, title: 'Fees' },
  ] as const;
  expect(await text({ kind: 'change', meeting })).toContain('A meeting has changed. It is now:');
  expect(await text({ kind: 'series', meetings: [meeting, meeting] })).toContain(
    'These meetings are called.',
  );
  expect(await text({ kind: 'cancellation', meeting })).toContain('A meeting is cancelled.');
  expect(await text({ kind: 'invitation-ended', meeting })).toContain('The meeting itself stands.');
  expect(await text({ kind: 'reminder', meeting })).toContain('You have not said yet whether you come.');
  expect(await text({ kind: 'agenda', meeting, business })).toMatch(
    /1\. Welcome and apologies\n2\. A paper\n2A\. Fees/,
  );
  expect(await text({ kind: 'news', count: 1, place: 'paper', title: null })).toContain(
    'There is news of a paper.',
  );
  expect(await text({ kind: 'news', count: 2, place: 'paper', title: 'TB-041 Fees' })).toContain(
    'There is news of TB-041 Fees, and more.',
  );
});
