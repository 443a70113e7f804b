import { beforeEach, expect, it } from 'vitest';
import { action, loader } from '~/routes/settings_.routes';
import { aGet, answered, aPost, signedIn } from '../support/a-request';
import { aBody } from '../support/build/a-body';
import { aPerson } from '../support/build/a-person';
import { withDatabase } from '../support/database';

withDatabase();
let administrator: string;
beforeEach(async () => {
  administrator = await signedIn(await aPerson({ administrator: true }));
  await aBody({ code: 'TB' });
});
const PATH = '/settings/routes';
const look = async (asked = '', cookie = administrator) =>
  (await answered(() => loader(aGet(`${PATH}${asked}`, cookie)))).data;
const fields = {
  ...{ intent: 'keep-route', key: 'mine', basedOn: '0', name: 'Board', summary: 'Plain' },
  // The second row is empty, as people leave one.
  ...{
    'gate-1': '',
    'gate-3': 'decide',
    'body-3': 'TB',
    'name-3': 'Decides',
    'days-3': '21',
    'unit-3': 'working',
  },
};
const post = (wish: Record<string, string> = {}, cookie = administrator) =>
  answered(() => action(aPost({ ...fields, ...wish }, { path: PATH, cookie })));

it('keeps the rows that are filled, in order, and shows them again', async () => {
  expect(await post()).toMatchObject({ status: 302, to: PATH });
  const { routes } = await look();
  expect(routes.at(-1)).toMatchObject({
    name: 'Board',
    stages: [{ gate: 'decide', bodyCode: 'TB', targetDays: 21, targetUnit: 'working', body: 'Body TB' }],
  });
  expect((await look('?edit=mine')).form).toMatchObject({ key: 'mine', route: { version: 1 } });
  expect((await look('?edit=new')).form).toMatchObject({ route: null });
  expect((await look('?edit=nothing')).form).toBeNull();
});

it.each([
  [{ 'body-3': '' }, 'Station 3 is not whole'],
  [{ 'days-3': '0' }, 'Station 3 is not whole'],
  [{ 'days-3': '366' }, 'Station 3 is not whole'],
  [{ 'gate-3': 'dance' }, 'Station 3 is not whole'],
  [{ 'unit-3': 'moons' }, 'Station 3 is not whole'],
  [{ 'gate-3': '' }, 'A route needs stations'],
  [{ 'gate-3': 'key-decision' }, 'The body of station 1 cannot do this'],
])('refuses %j and keeps what was typed', async (wish, title) => {
  const { data, status } = await post(wish as Record<string, string>);
  expect(status).toBe(422);
  expect(data).toMatchObject({ refusal: { title }, values: { name: 'Board', 'name-3': 'Decides' } });
});

it('is shown to whoever is signed in, and changed by an administrator alone', async () => {
  const other = await signedIn(await aPerson());
  expect(await look('?edit=new', other)).toMatchObject({ mayChange: false, form: null });
  expect((await post({}, other)).status).toBe(403);
  expect((await answered(() => loader(aGet(PATH)))).status).toBe(302);
});
