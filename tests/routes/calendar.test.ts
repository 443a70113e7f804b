import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { reads } from '~/persistence/reads';
import { businessNow } from '~/platform/clock';
import { action as accountAction, loader as accountLoader } from '~/routes/account';
import { loader as feedLoader } from '~/routes/calendar.$token[.ics]';
import { loader as meetingLoader } from '~/routes/meetings.$meetingId.calendar[.ics]';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { aGet, answered, aPost, signedIn } from '../support/a-request';
import { aBody, type BuiltBody } from '../support/build/a-body';
import { aMeeting } from '../support/build/a-meeting';
import { aPerson } from '../support/build/a-person';
import { write } from '../support/build/write';
import { withDatabase } from '../support/database';

withDatabase();
const soon = () => new Date(businessNow().getTime() + 7 * 86_400_000);
let board: BuiltBody;
let cookie: string;
beforeEach(async () => {
  board = await aBody({ seats: 3 });
  cookie = await signedIn(board.chair);
});

const statuses = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => [String(event.getFirstPropertyValue('summary')), event.getFirstPropertyValue('status')]);
const feed = (token: string, source = '192.0.2.7') =>
  answered(() =>
    feedLoader({ ...aGet(`/calendar/${token}.ics`), params: { token }, context: { nonce: '', source } }),
  );
const account = (intent: string) =>
  answered(() => accountAction(aPost({ intent }, { path: '/account', cookie })));
/** The token of the address that is said once. */
async function anAddress(): Promise<string> {
  const { cookies } = await account('make-calendar');
  const said = Buffer.from(decodeURIComponent(/tabled-said=([^;.]+)/.exec(cookies)?.[1] ?? ''), 'base64');
  return /\/calendar\/([0-9a-f]{64})\.ics/.exec(said.toString())?.[1] ?? '';
}

describe('the calendar at a secret address', () => {
  it('shows the meetings of its owner, cancelled ones as cancelled, and no business', async () => {
    await aMeeting(board, { state: 'scheduled', startsAt: soon(), items: [{ title: 'A secret matter' }] });
    const other = await aBody({ code: 'FAR' });
    await aMeeting(other, { state: 'scheduled', startsAt: soon() });
    const called = await aMeeting(board, { state: 'scheduled', startsAt: soon() });
    const token = await anAddress();
    expect(token).toHaveLength(64);
    const { status, data } = await feed(token);
    expect(status).toBe(200);
    expect(data).not.toContain('secret matter');
    expect(statuses(data).map(([, one]) => one)).toEqual(['CONFIRMED', 'CONFIRMED']);
    await cancelMeeting({ actor: board.officer, now: businessNow() }, { meetingId: called.id });
    expect(
      statuses((await feed(token)).data)
        .map(([, one]) => one)
        .toSorted(),
    ).toEqual(['CANCELLED', 'CONFIRMED']);
  });

  it('is kept as a digest alone, replaced by a new one, ended, and closed with the account', async () => {
    const first = await anAddress();
    expect(JSON.stringify(await reads().calendarAddress.findMany())).not.toContain(first);
    const second = await anAddress();
    expect((await feed(first)).status).toBe(404);
    expect((await feed(second)).status).toBe(200);
    const { data } = await answered(() => accountLoader(aGet('/account', cookie)));
    expect(data.calendarMadeAt).not.toBeNull();
    await account('end-calendar');
    await account('end-calendar');
    expect((await feed(second)).status).toBe(404);
    const third = await anAddress();
    await write((tx) =>
      tx.person.update({ where: { id: board.chair.personId }, data: { disabledAt: businessNow() } }),
    );
    expect((await feed(third)).status).toBe(404);
    expect((await feed('nothing')).status).toBe(404);
  });

  it('answers no source without end', async () => {
    const answers = await Promise.all(Array.from({ length: 121 }, () => feed('guess', '192.0.2.99')));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
  });
});

it('a meeting is a file for whoever may know of it', async () => {
  const { id } = await aMeeting(board, { state: 'scheduled', startsAt: soon() });
  const ask = (as: string) =>
    answered(() => meetingLoader({ ...aGet(`/meetings/${id}/calendar.ics`, as), params: { meetingId: id } }));
  expect(statuses((await ask(cookie)).data)).toEqual([['Body TB: Ordinary meeting', 'CONFIRMED']]);
  expect((await ask(await signedIn(await aPerson()))).status).toBe(404);
  expect((await ask('')).status).toBe(302);
});
