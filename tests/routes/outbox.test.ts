import { expect, it } from 'vitest';
import { reads } from '~/persistence/reads';
import { businessNow } from '~/platform/clock';
import { action as accountAction, loader as accountLoader } from '~/routes/account';
import { action, loader } from '~/routes/outbox';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { queueMessages } from '~/services/messages/queue-messages';
import { aGet, answered, aPost, signedIn } from '../support/a-request';
import { aBody } from '../support/build/a-body';
import { aMeeting } from '../support/build/a-meeting';
import { aPerson } from '../support/build/a-person';
import { write } from '../support/build/write';
import { withDatabase } from '../support/database';

withDatabase();
const look = async (cookie: string) => (await answered(() => loader(aGet('/outbox', cookie)))).data;
const again = (messageId: string, cookie: string) =>
  answered(() => action(aPost({ intent: 'try-again', messageId }, { path: '/outbox', cookie })));

it('shows each person the messages to that person, and an administrator the envelopes of all', async () => {
  const board = await aBody({ seats: 2 });
  const startsAt = new Date(businessNow().getTime() + 7 * 86_400_000);
  const { id: meetingId } = await aMeeting(board, { state: 'scheduled', startsAt });
  await cancelMeeting({ actor: board.officer, now: businessNow() }, { meetingId, reason: 'Snow' });
  await queueMessages(new Date());
  const member = await look(await signedIn(board.chair));
  expect(member).toMatchObject({
    own: [{ facts: { kind: 'cancellation' } }],
    envelopes: null,
    leaves: false,
  });
  const cookie = await signedIn(await aPerson({ administrator: true }));
  const administrator = await look(cookie);
  expect(administrator).toMatchObject({ own: [], waiting: 3 });
  expect(administrator.envelopes).toHaveLength(3);
  expect(JSON.stringify(administrator)).not.toMatch(/Ordinary meeting|Snow/);
  const { id } = await reads().message.findFirstOrThrow();
  await write((tx) => tx.message.update({ where: { id }, data: { state: 'given-up', tries: 8 } }));
  expect((await again(id, await signedIn(board.chair))).status).toBe(403);
  expect((await again(id, cookie)).to).toBe('/outbox');
  expect(await reads().message.findUnique({ where: { id } })).toMatchObject({ state: 'queued', tries: 0 });
  expect((await answered(() => loader(aGet('/outbox')))).status).toBe(302);
});

it('lets a person choose to hear of notifications, and no longer', async () => {
  const cookie = await signedIn(await aPerson());
  const choose = (wanted: string) =>
    answered(() => accountAction(aPost({ intent: 'mail-news', wanted }, { path: '/account', cookie })));
  const chosen = async () => (await answered(() => accountLoader(aGet('/account', cookie)))).data.mailNews;
  expect(await chosen()).toBe(false);
  await choose('yes');
  expect(await chosen()).toBe(true);
  await choose('no');
  expect(await chosen()).toBe(false);
  expect((await choose('maybe')).status).toBe(422);
});
