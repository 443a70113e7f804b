import { beforeEach, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { action, loader } from '~/routes/settings_.cards.$code';
import { aGet, answered, aPost, signedIn } from '../support/a-request';
import { aBody, type BuiltBody } from '../support/build/a-body';
import { aMeeting } from '../support/build/a-meeting';
import { aPerson } from '../support/build/a-person';
import { write } from '../support/build/write';
import { withDatabase } from '../support/database';

withDatabase();
let body: BuiltBody;
beforeEach(async () => {
  body = await aBody({ seats: 5, card: { quorum: { count: 2 } } });
});
const path = () => `/settings/cards/${body.code}`;
const as = async (actor: Actor) => ({ path: path(), cookie: await signedIn(actor) });
const look = async (actor: Actor, asked = '', code = body.code) =>
  answered(async () => loader({ ...aGet(`${path()}${asked}`, (await as(actor)).cookie), params: { code } }));

it('shows the card of today to whoever is signed in, and the form to an administrator', async () => {
  const { data } = await look(body.chair);
  expect(data).toMatchObject({ proposed: null, problem: null, body: { mayChange: false } });
  expect((await look(await aPerson({ administrator: true }))).data.body.mayChange).toBe(true);
  expect((await answered(() => loader({ ...aGet(path()), params: { code: body.code } }))).status).toBe(302);
});

it.each(['NOBODY', '', '../TB', '%00'])('knows no body "%s"', async (code) => {
  expect((await look(body.chair, '', code)).status).toBe(404);
});

it('says what a change would do before it is made, and what keeps it from being made', async () => {
  const day = '2099-01-01';
  const change = await look(body.chair, `?go=1&quorum=3&effectiveOn=${day}`);
  expect(change.data).toMatchObject({ proposed: { quorum: { count: 3 } }, problem: null });
  for (const [asked, title] of [
    [`quorum=2&effectiveOn=${day}`, 'Nothing is changed'],
    [`quorum=9&effectiveOn=${day}`, 'That quorum can never be made'],
    [`quorum=1&effectiveOn=${day}`, 'That quorum is too low'],
    ['quorum=3&effectiveOn=2001-01-01', 'The card would hold too early'],
    [`quorum=many&effectiveOn=${day}`, 'This cannot be understood'],
    [`quorum=&effectiveOn=${day}`, 'This cannot be understood'],
    ['quorum=3&effectiveOn=2026-02-30', 'This cannot be understood'],
    [`quorum=3&share=1/0&effectiveOn=${day}`, 'No vote could meet this'],
    [`quorum=3/2&effectiveOn=${day}`, 'No vote could meet this'],
  ]) {
    expect((await look(body.chair, `?go=1&${asked}`)).data, asked).toMatchObject({
      proposed: null,
      problem: { title },
    });
  }
});

it('shows by when the next agenda would have to be out, and keeps what no field holds', async () => {
  const day = '2099-01-01';
  await aMeeting(body, { state: 'scheduled', startsAt: new Date('2099-01-20T10:00:00Z'), items: [] });
  const { data } = await look(body.chair, `?go=1&noticeDays=10&effectiveOn=${day}`);
  expect(data).toMatchObject({
    notice: { meetsOn: '2099-01-20', was: '2099-01-12', will: '2099-01-09' },
    proposed: { noticeDays: 10, urgency: { by: 'chair', consults: 1, answer: 'ratify' } },
  });
  const urgency = 'urgencyBy=nobody&urgencyConsults=0&urgencyAnswer=note';
  expect((await look(body.chair, `?go=1&${urgency}&effectiveOn=${day}`)).data).toMatchObject({
    ...{ notice: null, proposed: { urgency: { by: 'nobody', consults: 0, answer: 'note' } } },
  });
  for (const wrong of ['noticeDays=-1', 'noticeDays=x', 'urgencyConsults=x', 'urgencyBy=clerk'])
    expect((await look(body.chair, `?go=1&${wrong}&effectiveOn=${day}`)).data.problem, wrong).toMatchObject({
      title: 'This cannot be understood',
    });
});

it('of an executive: how 28 days are counted; nobody on line, and no Act’s majority for every vote', async () => {
  const cabinet = await aBody({
    of: 'council',
    code: 'CABX',
    profile: 'cabinet',
    seats: 5,
    card: { remote: false },
  });
  const change = async (wish: string) =>
    (await look(cabinet.chair, `?go=1&effectiveOn=2099-01-01&${wish}`, cabinet.code)).data;
  expect(await change('keyNotice=working')).toMatchObject({
    problem: null,
    proposed: { keyNotice: 'working' },
  });
  expect((await change('keyNotice=calendar')).problem).toMatchObject({ title: 'Nothing is changed' });
  expect((await change('keyNotice=lunar')).problem).toMatchObject({ title: 'This cannot be understood' });
  expect(await change('leaveRoom=no')).toMatchObject({ problem: null, proposed: { leaveRoom: false } });
  expect((await change('leaveRoom=yes')).problem).toMatchObject({ title: 'Nothing is changed' });
  expect((await change('remote=yes')).problem).toMatchObject({
    title: 'Attendance on line does not count here',
  });
  const alderman = 'share=2/3&test=at-least&statute=lga-1972-s249';
  expect((await change(alderman)).problem).toMatchObject({
    title: 'That majority is not lawful for this body',
  });
  expect((await change('recordedVoteDemand=6')).problem).toMatchObject({
    title: 'So many could never call for a recorded vote',
  });
  expect((await change('quorum=0')).problem).toMatchObject({ title: 'A quorum is at least one member' });
});

it('adds a minimum of a category, takes one away, and asks for the chair or a deputy', async () => {
  await write((tx) => tx.seat.updateMany({ where: { bodyId: body.id }, data: { category: 'independent' } }));
  const asked = async (wish: string) =>
    (await look(body.chair, `?go=1&quorum=3&effectiveOn=2099-01-01&${wish}`)).data;
  const quorumAfter = async (wish: string) => (await asked(wish)).proposed?.quorum;
  expect(await quorumAfter('newCategory=independent&newLeast=2')).toEqual({
    ...{ count: 3, categories: { independent: 2 } },
  });
  expect(await quorumAfter('categories=independent&least-independent=1')).toEqual({
    ...{ count: 3, categories: { independent: 1 } },
  });
  for (const none of ['categories=independent&least-independent=', 'newCategory=independent', 'categories='])
    expect(await quorumAfter(none), none).toEqual({ count: 3 });
  expect(await quorumAfter('chairOrDeputy=yes')).toEqual({ count: 3, chairOrDeputy: true });
  expect((await asked('newCategory=independent&newLeast=6')).problem).toMatchObject({
    title: 'That minimum can never be met',
  });
  expect((await asked('newCategory=nominated&newLeast=1')).problem).toMatchObject({
    title: 'That minimum can never be met',
  });
  expect((await asked('newCategory=independent&newLeast=some')).problem).toMatchObject({
    title: 'This cannot be understood',
  });
  await write((tx) => tx.seat.updateMany({ where: { bodyId: body.id }, data: { role: 'member' } }));
  expect((await asked('chairOrDeputy=yes')).problem).toMatchObject({
    title: 'The body has neither a chair’s seat nor a deputy’s',
  });
});

it('makes a change by an administrator’s post alone, once, and never an unreadable one', async () => {
  const fields = { intent: 'change', basedOn: '1', quorum: '3', effectiveOn: '2099-01-01' };
  const post = async (actor: Actor, wish: Record<string, string> = {}) =>
    answered(async () =>
      action({ ...aPost({ ...fields, ...wish }, await as(actor)), params: { code: body.code } }),
    );
  const administrator = await aPerson({ administrator: true });
  expect((await post(body.officer)).status).toBe(403);
  expect((await post(administrator, { quorum: 'many' })).status).toBe(400);
  expect((await post(administrator, { basedOn: 'x' })).status).toBe(422);
  expect(await post(administrator)).toMatchObject({ status: 302, to: path() });
  expect((await post(administrator)).status).toBe(409);
  expect((await look(administrator)).data.body.newest).toMatchObject({
    version: 2,
    card: { quorum: { count: 3 } },
  });
});
