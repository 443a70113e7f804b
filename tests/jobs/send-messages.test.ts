import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sendMessages } from '~/jobs/send-messages';
import { openTransport, type Transport } from '~/mail/transport';
import { reads } from '~/persistence/reads';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { createMeeting } from '~/services/meetings/create-meeting';
import { createSeries } from '~/services/meetings/create-series';
import { leaseMessage } from '~/services/messages/lease-message';
import { renewLease } from '~/services/messages/renew-lease';
import { settleMessage } from '~/services/messages/settle-message';
import { tryMessageAgain } from '~/services/messages/try-message-again';
import { aMailServer, type MailServerStandIn } from '../support/a-mail-server';
import { aBody, type BuiltBody } from '../support/build/a-body';
import { aPerson } from '../support/build/a-person';
import { minutesLater, NOW } from '../support/build/today';
import { write } from '../support/build/write';
import { describeOnEachDatabase } from '../support/database';

const SITE = 'https://tabled.example.org';
const FROM = 'tabled@example.org';
let server: MailServerStandIn;
let transport: Transport;
/** Real time, moved by the tests. */
let real: Date;
const later = (minutes: number) => {
  real = new Date(real.getTime() + minutes * 60_000);
};
const through = (port: number) =>
  openTransport({ host: '127.0.0.1', port, secure: false, auth: null, requireTLS: false });
const run = (now = NOW) =>
  sendMessages({ transport, site: SITE, from: FROM, now: () => now, realNow: () => real });
const states = async () => (await reads().message.findMany()).map(({ state }) => state);

beforeEach(async () => {
  real = new Date('2026-11-23T09:00:00Z');
  server = await aMailServer();
  transport = through(server.port);
});
afterEach(async () => {
  transport.close();
  await server.stop();
});

async function aMeetingCalled(board: BuiltBody, from = '10:00'): Promise<string> {
  const called = await createMeeting(
    { actor: board.officer, now: NOW },
    {
      ...{ bodyId: board.id, title: 'Ordinary meeting', on: '2026-12-07', from, until: '12:30' },
      ...{ place: 'Donmere Town Hall', onlineAllowed: true, usualItems: true },
    },
  );
  if (!called.ok) throw new Error(called.refusal.code);
  return called.value.id;
}

describeOnEachDatabase('messages by e-mail', () => {
  test('each member and the officer are invited once, with the meeting for a calendar', async () => {
    const board = await aBody({ seats: 3 });
    const id = await aMeetingCalled(board);
    await run();
    await run();
    expect(server.received).toHaveLength(4);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(4);
    const [mail] = server.received;
    expect(mail?.from?.value[0]?.address).toBe(FROM);
    expect(mail?.subject).toBe('Meeting: 7 December 2026, 10:00, Body TB');
    expect(mail?.text).toContain(`${SITE}/meetings/${id}`);
    const content = mail?.attachments.find(({ contentType }) => contentType === 'application/ics')?.content;
    const calendar = new ICAL.Component(ICAL.parse(String(content)));
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    expect(event.uid).toBe(`meeting-${id}@tabled.example.org`);
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-07T10:00:00.000Z');
  });

  test('a series comes in one message to each, with every meeting in its file; a later cancellation reaches its own entry', async () => {
    const board = await aBody({ seats: 2 });
    const officer = { actor: board.officer, now: NOW };
    const made = await createSeries(officer, {
      ...{ bodyId: board.id, title: 'Ordinary meeting', from: '10:00', until: '12:00', place: 'Room 1' },
      rule: { by: 'dates', dates: ['2026-12-14', '2027-02-08', '2027-04-12'] },
      ...{ without: [], onlineAllowed: false },
    });
    expect(made).toEqual({ ok: true, value: { made: 3 } });
    await run();
    await run();
    expect(server.received).toHaveLength(3);
    const [mail] = server.received;
    expect(mail?.subject).toBe('3 meetings: Body TB');
    const meetings = await reads().meeting.findMany({ orderBy: { startsAt: 'asc' } });
    for (const { id } of meetings) expect(mail?.text).toContain(`${SITE}/meetings/${id}`);
    const calendar = new ICAL.Component(ICAL.parse(String(mail?.attachments[0]?.content)));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    const uids = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).uid);
    expect(uids).toEqual(meetings.map(({ id }) => `meeting-${id}@tabled.example.org`));
    const meetingId = meetings[1]?.id ?? '';
    await cancelMeeting(officer, { meetingId });
    await run();
    expect(server.received).toHaveLength(6);
    const cancelled = new ICAL.Component(ICAL.parse(String(server.received.at(-1)?.attachments[0]?.content)));
    expect(new ICAL.Event(cancelled.getFirstSubcomponent('vevent') ?? undefined).uid).toBe(uids[1]);
  });

  test('a cancellation reaches the same calendar entry with a higher sequence', async () => {
    const board = await aBody({ seats: 2 });
    const meetingId = await aMeetingCalled(board);
    await run();
    await cancelMeeting({ actor: board.officer, now: NOW }, { meetingId });
    await run();
    const entries = server.received.map(({ attachments }) => {
      const calendar = new ICAL.Component(ICAL.parse(String(attachments[0]?.content)));
      const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
      return { method: calendar.getFirstPropertyValue('method'), uid: event.uid, sequence: event.sequence };
    });
    expect(entries.map(({ method }) => method)).toEqual([
      ...Array(3).fill('REQUEST'),
      ...Array(3).fill('CANCEL'),
    ]);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(1);
    expect(entries.at(-1)?.sequence).toBeGreaterThan(entries[0]?.sequence ?? 99);
  });

  test('while the server is down nothing is lost, and when it is up again each is sent once', async () => {
    const board = await aBody({ seats: 2 });
    await server.stop();
    await aMeetingCalled(board);
    await run();
    expect(await states()).toEqual(['queued', 'queued', 'queued']);
    expect((await reads().message.findFirstOrThrow()).problem).toMatch(/ECONNREFUSED|closed/);
    server = await aMailServer({ port: server.port });
    await run();
    expect(server.received).toHaveLength(0);
    later(2);
    await run();
    later(600);
    await run();
    expect(server.received).toHaveLength(3);
    expect(await states()).toEqual(['sent', 'sent', 'sent']);
  });

  test('one that cannot be written is given up, and holds up none behind it', async () => {
    const board = await aBody({ seats: 2 });
    await aMeetingCalled(board);
    await sendMessages({ transport: null, site: SITE, from: FROM, now: () => NOW, realNow: () => real });
    const first = await reads().message.findFirstOrThrow({ orderBy: { id: 'asc' } });
    const facts = first.facts.replace(/"startsAt":"[^"]*"/, '"startsAt":"never"');
    await write((tx) => tx.message.update({ where: { id: first.id }, data: { facts } }));
    await run();
    expect(server.received).toHaveLength(2);
    expect((await states()).toSorted()).toEqual(['given-up', 'sent', 'sent']);
  });

  test('killed between sending and keeping that it was sent, it sends again with the same Message-ID', async () => {
    const board = await aBody({ seats: 2 });
    await aMeetingCalled(board);
    await sendMessages({ transport: null, site: SITE, from: FROM, now: () => NOW, realNow: () => real });
    const dying: Transport = {
      ...transport,
      send: async (message) => {
        await transport.send(message);
        throw new Error('killed');
      },
    };
    const dead = sendMessages({
      transport: dying,
      site: SITE,
      from: FROM,
      now: () => NOW,
      realNow: () => real,
    });
    await expect(dead).rejects.toThrow('killed');
    await run();
    expect(server.received).toHaveLength(3);
    later(3);
    await run();
    expect(server.received).toHaveLength(4);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(3);
  });

  test('two senders at once never take the same message', async () => {
    const board = await aBody({ seats: 4 });
    await aMeetingCalled(board);
    await sendMessages({ transport: null, site: SITE, from: FROM, now: () => NOW, realNow: () => real });
    const each = Array.from({ length: 8 }, () => leaseMessage({ now: NOW, realNow: real }));
    const taken = (await Promise.all(each)).flatMap((one) => one?.id ?? []);
    expect(taken).toHaveLength(5);
    expect(new Set(taken).size).toBe(5);
  });

  test('a server so slow that a lease would be over sends each once, whoever else looks meanwhile', async () => {
    const board = await aBody({ seats: 2 });
    await aMeetingCalled(board);
    const house = { site: SITE, from: FROM, now: () => NOW, realNow: () => real };
    await sendMessages({ ...house, transport: null });
    let answer: (() => void) | undefined;
    const slow: Transport = {
      ...transport,
      send: async (message) => {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        return transport.send(message);
      },
    };
    let closing = false;
    const sending = sendMessages({ ...house, transport: slow, renewMs: 5, closing: () => closing });
    const leased = () => reads().message.findFirst({ where: { leaseId: { not: null } } });
    // It is under way, which on a busy machine takes its time.
    await vi.waitFor(() => expect(answer).toBeDefined(), 40_000);
    const first = await leased();
    // Longer than any lease, three times over.
    for (let wait = 0; wait < 3; wait += 1) {
      later(3);
      await vi.waitFor(
        async () => expect((await leased())?.leasedUntil?.getTime()).toBeGreaterThan(real.getTime()),
        40_000,
      );
      await run();
    }
    expect(server.received).toHaveLength(2);
    closing = true;
    answer?.();
    await sending;
    expect(server.received).toHaveLength(3);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(3);
    expect(await reads().message.findUnique({ where: { id: first?.id ?? '' } })).toMatchObject({
      ...{ state: 'sent', tries: 1, leaseId: null, leasedUntil: null },
    });
  });

  test('a failure of whose lease ran out frees nothing of who sends it now; that it went is kept', async () => {
    const board = await aBody({ seats: 1 });
    await aMeetingCalled(board);
    await sendMessages({ transport: null, site: SITE, from: FROM, now: () => NOW, realNow: () => real });
    const first = await leaseMessage({ now: NOW, realNow: real });
    later(3);
    await write((tx) =>
      tx.message.updateMany({
        where: { id: { not: first?.id ?? '' } },
        data: { dueAt: minutesLater(99_999) },
      }),
    );
    const second = await leaseMessage({ now: NOW, realNow: real });
    expect(second?.id).toBe(first?.id);
    if (!first || !second) throw new Error('one is due');
    const failed = { sent: false, problem: 'It took too long.', permanent: false } as const;
    await settleMessage(first, failed, real);
    const kept = () => reads().message.findUnique({ where: { id: second.id } });
    expect(await kept()).toMatchObject({ leaseId: second.leaseId, problem: '' });
    expect(await leaseMessage({ now: NOW, realNow: real })).toBeNull();
    expect(await renewLease(first, real)).toBe(false);
    expect(await renewLease(second, real)).toBe(true);
    await settleMessage(first, { sent: true }, real);
    await settleMessage(second, failed, real);
    expect(await kept()).toMatchObject({ state: 'sent', problem: '' });
  });

  test('an address refused for good is given up at once, and an administrator may have it tried again', async () => {
    const board = await aBody({ seats: 2 });
    const { email } = await reads().person.findUniqueOrThrow({ where: { id: board.chair.personId } });
    await server.stop();
    server = await aMailServer({ refuses: email });
    transport = through(server.port);
    await aMeetingCalled(board);
    await run();
    const given = await reads().message.findFirstOrThrow({ where: { state: 'given-up' } });
    expect(given).toMatchObject({ personId: board.chair.personId, tries: 1 });
    expect(given.problem).toContain('No such person');
    const again = { messageId: given.id, realNow: real };
    expect(await tryMessageAgain({ actor: board.officer, now: NOW }, again)).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    const actor = await aPerson({ administrator: true });
    expect(await tryMessageAgain({ actor, now: NOW }, again)).toEqual({ ok: true, value: true });
    expect(await tryMessageAgain({ actor, now: NOW }, again)).toEqual({ ok: true, value: true });
    await server.stop();
    server = await aMailServer();
    transport = through(server.port);
    await run();
    expect(server.received).toHaveLength(1);
    expect(await tryMessageAgain({ actor, now: NOW }, again)).toMatchObject({
      refusal: { code: 'message-not-given-up' },
    });
    expect(await tryMessageAgain({ actor, now: NOW }, { ...again, messageId: 'none' })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  test('is given up after eight failures, and what came too late is not sent', async () => {
    const board = await aBody({ seats: 2 });
    await server.stop();
    await aMeetingCalled(board);
    for (let tries = 0; tries < 8; tries += 1) {
      await run();
      later(721);
    }
    expect((await states()).every((state) => state === 'queued')).toBe(true);
    await run();
    expect(await states()).toEqual(['given-up', 'given-up', 'given-up']);
    await aMeetingCalled(board, '11:00');
    await run();
    later(721);
    await run(new Date('2026-12-08T09:00:00Z'));
    expect((await states()).filter((state) => state === 'too-late')).toHaveLength(3);
    server = await aMailServer();
  });
});
