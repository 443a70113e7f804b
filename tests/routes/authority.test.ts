import { beforeEach, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { action, loader } from '~/routes/settings_.authority';
import { aGet, answered, aPost, signedIn } from '../support/a-request';
import { aPerson } from '../support/build/a-person';
import { withDatabase } from '../support/database';

withDatabase();
const PATH = '/settings/authority';
let administrator: Actor;
let cookie: string;
beforeEach(async () => {
  administrator = await aPerson({ administrator: true });
  cookie = await signedIn(administrator);
});
const look = async (asked = '', by = cookie) =>
  (await answered(() => loader(aGet(`${PATH}${asked}`, by)))).data;
const post = (fields: Record<string, string>, by = cookie) =>
  answered(() => action(aPost(fields, { path: PATH, cookie: by })));
const matter = async () => {
  await post({ intent: 'add-matter', organisationId: administrator.organisationId, name: 'Contract' });
  const { organisations } = await look();
  return organisations[0].matters[0].id as string;
};
const power = {
  ...{ intent: 'add-power', holder: 'Chief Executive', tier: 'officer', part: 'decide' },
  ...{ authority: 'article 5', fromOn: '2020-01-01' },
};

it('answers who decides a matter, by the sum as people write it', async () => {
  const matterId = await matter();
  expect((await post({ ...power, matterId, pounds: '£50,000' })).status).toBe(302);
  expect((await post({ ...power, matterId, holder: 'Board', tier: 'board' })).status).toBe(302);
  const decides = async (asked: string) => (await look(`?matter=${matterId}&pounds=${asked}`)).answer.said;
  expect(await decides('50,000')).toMatchObject({ value: { decides: { holder: 'Chief Executive' } } });
  expect(await decides('50001')).toMatchObject({
    value: { decides: { holder: 'Board' }, passedOver: [{ why: 'above-limit' }] },
  });
  expect(await decides('')).toMatchObject({ value: { passedOver: [{ why: 'sum-unknown' }] } });
});

it.each(['-1', '1.5', 'much', '99999999999', '3000000000'])('cannot read a sum of "%s"', async (sum) => {
  const matterId = await matter();
  const data = await look(`?matter=${matterId}&pounds=${encodeURIComponent(sum)}`);
  expect(data.question.problem).toMatch(/^Enter/);
  expect(data.answer).toBeNull();
  expect((await post({ ...power, matterId, pounds: sum })).status).toBe(422);
});

it('answers nothing of an unknown matter, and says where nobody has the power', async () => {
  expect((await look('?matter=none')).answer).toBeNull();
  const matterId = await matter();
  expect((await look(`?matter=${matterId}`)).answer.said).toMatchObject({
    refusal: { title: 'Nobody may decide this yet' },
  });
});

it('is read by whoever is signed in, and changed by an administrator alone', async () => {
  const matterId = await matter();
  const other = await signedIn(await aPerson());
  expect((await look('', other)).mayChange).toBe(false);
  expect((await post({ ...power, matterId }, other)).status).toBe(403);
  expect((await answered(() => loader(aGet(PATH)))).status).toBe(302);
  await post({ ...power, matterId });
  const { organisations } = await look();
  const powerId = organisations[0].matters[0].powers[0].id as string;
  expect((await post({ intent: 'end-power', powerId }, other)).status).toBe(403);
  expect((await post({ intent: 'end-power', powerId })).status).toBe(302);
  expect((await post({ intent: 'end-power', powerId })).status).toBe(409);
});
