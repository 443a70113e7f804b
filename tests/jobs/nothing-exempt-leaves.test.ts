import { afterEach, beforeEach, expect, test } from 'vitest';
import { calendarOf } from '~/documents/calendar';
import type { MessageFacts } from '~/domain/message/message-facts';
import { sendMessages } from '~/jobs/send-messages';
import { openTransport, type Transport } from '~/mail/transport';
import { reads } from '~/persistence/reads';
import { meetingCalendar } from '~/queries/calendar/meeting-calendar';
import { adjournMeeting } from '~/services/meetings/adjourn-meeting';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { createMeeting } from '~/services/meetings/create-meeting';
import { createSeries } from '~/services/meetings/create-series';
import { endInvitation } from '~/services/meetings/end-invitation';
import { giveContinuationNotice } from '~/services/meetings/give-continuation-notice';
import { inviteObserver } from '~/services/meetings/invite-observer';
import { postponeMeeting } from '~/services/meetings/postpone-meeting';
import { publishAgenda } from '~/services/meetings/publish-agenda';
import { signOffAgenda } from '~/services/meetings/sign-off-agenda';
import { setMailNews } from '~/services/messages/set-mail-news';
import { notify } from '~/services/notifications/notify';
import { aMailServer, type MailServerStandIn } from '../support/a-mail-server';
import { aBody, type BuiltBody } from '../support/build/a-body';
import { aMeeting, type BuiltMeeting } from '../support/build/a-meeting';
import { aPaper } from '../support/build/a-paper';
import { aPerson } from '../support/build/a-person';
import { minutesLater, NOW } from '../support/build/today';
import { write } from '../support/build/write';
import { describeOnEachDatabase } from '../support/database';

const SITE = 'https://tabled.example.org';
/** Every kind of message: a new one does not compile until it is here, and is not green until it is caused below. */
const KINDS: { readonly [K in MessageFacts['kind']]: true } = {
  invitation: true,
  series: true,
  change: true,
  cancellation: true,
  'invitation-ended': true,
  reminder: true,
  agenda: true,
  news: true,
};
const days = (count: number) => minutesLater(count * 24 * 60);

let server: MailServerStandIn;
let transport: Transport;
let board: BuiltBody;

beforeEach(async () => {
  server = await aMailServer();
  transport = openTransport({
    host: '127.0.0.1',
    port: server.port,
    secure: false,
    auth: null,
    requireTLS: false,
  });
});
afterEach(async () => {
  transport.close();
  await server.stop();
});

/** A meeting with an exempt paper, under a title that says too much, and an item that has none. */
async function aMeetingWithSecrets(wish: Parameters<typeof aMeeting>[1]): Promise<BuiltMeeting> {
  const paper = await aPaper(board, {
    classification: 'exempt',
    content: { title: 'SECRET-TITLE', summary: 'SECRET-TEXT', classificationReason: 'SECRET-REASON' },
  });
  return aMeeting(board, {
    ...wish,
    items: [{ title: 'SECRET-ITEM', paperId: paper.id, versionNumber: 1 }, { title: 'SECRET-BUSINESS' }],
  });
}

async function everyCause(): Promise<string> {
  board = await aBody({ seats: 2 });
  const [chair, officer] = [
    { actor: board.chair, now: NOW },
    { actor: board.officer, now: NOW },
  ];
  const when = { from: '10:00', until: '12:00', place: 'Room 1', onlineAllowed: false };
  await createMeeting(officer, {
    ...when,
    bodyId: board.id,
    title: 'Special',
    on: '2026-12-14',
    usualItems: true,
  });
  await createSeries(officer, {
    ...{ ...when, bodyId: board.id, title: 'Ordinary', without: [] },
    rule: { by: 'dates', dates: ['2027-01-11', '2027-02-08'] },
  });
  const { id: meetingId } = await aMeetingWithSecrets({ state: 'scheduled', startsAt: days(20) });
  const observer = await aPerson();
  await inviteObserver(officer, { meetingId, personId: observer.personId, role: 'SECRET-ROLE' });
  await endInvitation(officer, { meetingId, personId: observer.personId });
  await postponeMeeting(officer, { meetingId, on: '2027-01-25', ...when, reason: 'SECRET-WHY' });
  const { agendaVersion: basedOn } = await reads().meeting.findUniqueOrThrow({ where: { id: meetingId } });
  await signOffAgenda(chair, { meetingId, basedOn, forId: null });
  const out = await publishAgenda(officer, { meetingId, basedOn });
  if (!out.ok) throw new Error(out.refusal.code);
  const other = await aMeetingWithSecrets({ state: 'scheduled', startsAt: days(30) });
  await cancelMeeting(officer, { meetingId: other.id, reason: 'SECRET-WHY' });
  const sitting = await aMeetingWithSecrets({});
  await adjournMeeting(officer, { meetingId: sitting.id });
  await giveContinuationNotice(officer, { meetingId: sitting.id, on: '2026-12-01', from: '10:00' });
  await aMeetingWithSecrets({ state: 'scheduled', startsAt: days(3), modes: ['expected', 'expected'] });
  await setMailNews(chair, { wanted: true });
  await write((tx) =>
    notify(tx, NOW, {
      personIds: [board.chair.personId],
      text: 'SECRET-NEWS',
      href: `/meetings/${meetingId}`,
    }),
  );
  return sitting.id;
}

describeOnEachDatabase('what leaves the house by e-mail and for calendars', () => {
  test('says of no kind of message what is exempt, nor what an officer typed of the business', async () => {
    const sitting = await everyCause();
    const real = new Date('2026-11-23T09:00:00Z');
    await sendMessages({
      transport,
      site: SITE,
      from: 'tabled@example.org',
      now: () => NOW,
      realNow: () => real,
    });
    const kinds = (await reads().message.findMany({ select: { kind: true } })).map(({ kind }) => kind);
    expect([...new Set(kinds)].toSorted()).toEqual(Object.keys(KINDS).toSorted());
    expect(server.received).toHaveLength(kinds.length);
    for (const { subject, text, html, attachments, headerLines } of server.received) {
      const files = attachments.map(({ filename, content }) => `${filename} ${content}`);
      const all = JSON.stringify([subject, text, html, files, headerLines]);
      expect(all).not.toContain('SECRET');
    }
    const entries = (await meetingCalendar(board.chair, sitting, NOW)) ?? [];
    expect(entries).toHaveLength(2);
    expect(calendarOf(entries, { site: SITE, now: NOW, name: 'TB' })).not.toContain('SECRET');
  });
});
