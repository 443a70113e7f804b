import { expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { action, loader } from '~/routes/items.$itemId.exclusion';
import { loader as attendance } from '~/routes/meetings.$meetingId.attendance';
import { action as appoint, loader as proxies } from '~/routes/proxies.$code';
import { inviteObserver } from '~/services/meetings/invite-observer';
import { aGet, answered, aPost, signedIn } from '../support/a-request';
import { aBody } from '../support/build/a-body';
import { aMeeting } from '../support/build/a-meeting';
import { aPerson } from '../support/build/a-person';
import { NOW } from '../support/build/today';
import { withDatabase } from '../support/database';

withDatabase();

async function aRoom() {
  const committee = await aBody({ of: 'council', code: 'OSC', profile: 'council-committee', seats: 3 });
  const meeting = await aMeeting(committee);
  const [itemId = ''] = meeting.itemIds;
  const guest = await aPerson();
  await inviteObserver(
    { actor: committee.officer, now: NOW },
    { meetingId: meeting.id, personId: guest.personId, role: 'Guest' },
  );
  const path = `/items/${itemId}/exclusion`;
  const look = async (actor: Actor) =>
    answered(async () => loader({ ...aGet(path, await signedIn(actor)), params: { itemId } }));
  const post = async (actor: Actor, fields: Record<string, string>) =>
    answered(async () =>
      action({ ...aPost(fields, { path, cookie: await signedIn(actor) }), params: { itemId } }),
    );
  return { committee, meeting, itemId, guest, look, post };
}

it('excludes the public by a form, shows who may not, and lets it in again', async () => {
  const { committee, meeting, itemId, guest, look, post } = await aRoom();
  expect((await look(guest)).data).toMatchObject({ mayExclude: false, grounds: ['exempt', 'confidential'] });
  expect((await look(committee.chair)).data).toMatchObject({ mayExclude: true, item: { current: true } });
  expect((await look(await aPerson())).status).toBe(404);
  const wish = { intent: 'exclude', ground: 'exempt', paragraphs: '3', reason: 'Bids are being weighed.' };
  for (const [part, title] of [
    [{ paragraphs: '14' }, 'Paragraph 14 is of Wales'],
    [{ reason: ' ' }, 'State the public interest'],
    [{ ground: 'own-practice' }, 'This body has no such ground'],
  ] as const) {
    const refused = await post(committee.chair, { ...wish, ...part });
    expect(refused.data, title).toMatchObject({ refusal: { title } });
  }
  expect((await post(committee.chair, { ...wish, ground: 'whim' })).status).toBe(422);
  expect((await post(committee.deputy, wish)).status).toBe(403);
  const confidential = { ...wish, ground: 'confidential' };
  const stays = { 'stays[0].personId': guest.personId, 'stays[0].reason': '' };
  expect(await post(committee.chair, { ...confidential, ...stays })).toMatchObject({
    ...{ status: 302, to: `/meetings/${meeting.id}` },
  });
  expect((await look(guest)).status).toBe(403);
  const inside = await answered(async () =>
    attendance({
      ...aGet(`/meetings/${meeting.id}/attendance`, await signedIn(guest)),
      params: { meetingId: meeting.id },
    }),
  );
  expect(inside.status).toBe(403);
  expect(await post(committee.chair, { intent: 'readmit' })).toMatchObject({ status: 302 });
  expect((await look(guest)).status).toBe(200);
  expect(await reads().exclusion.findFirst({ where: { itemId } })).toMatchObject({ state: 'ended' });
});

it('appoints a proxy for a member of a company, and says why nobody else has one', async () => {
  const body = await aBody({ of: 'council', code: 'MEM', profile: 'trust-members', seats: 1 });
  const board = await aBody({ code: 'TB', seats: 3 });
  const kit = await aPerson();
  const look = async (actor: Actor, code: string) =>
    answered(async () => proxies({ ...aGet(`/proxies/${code}`, await signedIn(actor)), params: { code } }));
  const post = async (actor: Actor, part: Record<string, string> = {}) =>
    answered(async () =>
      appoint({
        ...aPost(
          {
            ...{ intent: 'appoint', seatId: body.seats[0]?.id ?? '', holderId: kit.personId, kind: 'proxy' },
            ...{ document: 'Letter', fromOn: '2099-01-01', untilOn: '2099-01-31', ...part },
          },
          { path: '/proxies/MEM', cookie: await signedIn(actor) },
        ),
        params: { code: 'MEM' },
      }),
    );
  expect((await look(board.officer, 'TB')).data).toMatchObject({
    refused: { title: 'A director has no proxy' },
  });
  expect((await look(kit, 'MEM')).status).toBe(404);
  expect((await post(kit)).status).toBe(404);
  expect((await post(body.officer, { untilOn: '2098-12-31' })).data).toMatchObject({
    refusal: { title: 'The last day comes before the first' },
  });
  expect((await post(body.officer, { fromOn: 'soon' })).status).toBe(422);
  expect(await post(body.officer)).toMatchObject({ status: 302, to: '/proxies/MEM' });
  expect((await look(body.chair, 'MEM')).data.shown.appointments).toMatchObject([{ when: 'to-come' }]);
});
