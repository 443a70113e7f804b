import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { agendaPage } from '~/queries/meetings/agenda-page';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { addAgendaItem } from '~/services/meetings/add-agenda-item';
import { admitLateItem } from '~/services/meetings/admit-late-item';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { createSeries } from '~/services/meetings/create-series';
import { editAgendaItem } from '~/services/meetings/edit-agenda-item';
import { moveAgendaItem } from '~/services/meetings/move-agenda-item';
import { openItem } from '~/services/meetings/open-item';
import { orderAgenda } from '~/services/meetings/order-agenda';
import { postponeMeeting } from '~/services/meetings/postpone-meeting';
import { publishAgenda } from '~/services/meetings/publish-agenda';
import { readAgenda } from '~/services/meetings/read-agenda';
import { removeAgendaItem } from '~/services/meetings/remove-agenda-item';
import { signOffAgenda } from '~/services/meetings/sign-off-agenda';
import { startMeeting } from '~/services/meetings/start-meeting';
import { useTemplate as addTemplate } from '~/services/meetings/use-template';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

const DAY = 24 * 60 * 60_000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY);
const ok = { ok: true, value: true };
const no = (code: string) => ({ ok: false, refusal: { code } });
const versionOf = async (id: string) =>
  (await reads().meeting.findUniqueOrThrow({ where: { id } })).agendaVersion;
const numbers = async (meetingId: string) =>
  (
    await reads().agendaItem.findMany({
      where: { meetingId },
      orderBy: [{ number: 'asc' }, { suffix: 'asc' }],
    })
  ).map(({ number, suffix, title }) => `${number}${suffix} ${title}`);

async function aDraft(body: BuiltBody, startsAt = inDays(20)) {
  const items = [{ title: 'A' }, { title: 'B' }, { title: 'C' }];
  return aMeeting(body, { state: 'scheduled', startsAt, items });
}

async function publish(body: BuiltBody, meetingId: string, now = NOW) {
  const basedOn = await versionOf(meetingId);
  const signed = await signOffAgenda({ actor: body.chair, now }, { meetingId, basedOn, forId: null });
  if (!signed.ok) throw new Error(signed.refusal.code);
  return publishAgenda({ actor: body.officer, now }, { meetingId, basedOn });
}

describeOnEachDatabase('two who arrange an agenda at once', () => {
  test('never write over one another: the second is told', async () => {
    const board = await aBody();
    const { id, itemIds } = await aDraft(board);
    const [a = '', b = ''] = itemIds;
    const basedOn = await versionOf(id);
    const edit = (title: string) =>
      editAgendaItem(
        { actor: board.officer, now: NOW },
        { itemId: a, title, kind: 'decision', minutes: 10, presenter: 'Ms Vaswani', basedOn },
      );
    const answers = await Promise.all([edit('One'), edit('Other')]);
    expect(answers).toEqual([ok, no('agenda-changed')]);
    expect(await edit('One')).toEqual(ok);
    const order = [...itemIds].reverse();
    const by = { actor: board.officer, now: NOW };
    expect(await orderAgenda(by, { meetingId: id, order, basedOn })).toEqual(no('agenda-changed'));
    const now = await versionOf(id);
    expect(await orderAgenda(by, { meetingId: id, order, basedOn: now })).toEqual(ok);
    expect(await numbers(id)).toEqual(['1 C', '2 B', '3 One']);
    expect(await moveAgendaItem(by, { itemId: b, to: 'earlier', basedOn: now })).toEqual(
      no('agenda-changed'),
    );
    expect(await removeAgendaItem(by, { itemId: b, basedOn: now })).toEqual(no('agenda-changed'));
    expect(
      await orderAgenda({ actor: board.deputy, now: NOW }, { meetingId: id, order, basedOn }),
    ).toMatchObject(no('not-permitted'));
  });

  test('a template adds what is missing, once', async () => {
    const board = await aBody({ profile: 'trust-board' });
    const { id } = await aDraft(board);
    const by = { actor: board.officer, now: NOW };
    const use = () => addTemplate(by, { meetingId: id, key: 'board-reports' });
    expect(await use()).toEqual({ ok: true, value: { added: 5 } });
    expect(await use()).toEqual({ ok: true, value: { added: 0 } });
    expect(await addTemplate(by, { meetingId: id, key: 'nothing' })).toEqual(no('not-found'));
  });
});

describeOnEachDatabase('publishing an agenda', () => {
  test('needs the chair’s sign-off of that very agenda, and happens once', async () => {
    const board = await aBody();
    const { id, itemIds } = await aDraft(board);
    const by = { actor: board.officer, now: NOW };
    const before = await versionOf(id);
    expect(await publishAgenda(by, { meetingId: id, basedOn: before })).toEqual(no('agenda-not-signed-off'));
    const sign = (actor = board.chair, forId: string | null = null) =>
      signOffAgenda({ actor, now: NOW }, { meetingId: id, basedOn: before, forId });
    expect(await sign(board.officer)).toMatchObject(no('instruction-needed'));
    expect(await sign(board.deputy)).toMatchObject(no('not-permitted'));
    expect(await sign(await aPerson())).toEqual(no('not-found'));
    expect(await sign()).toEqual(ok);
    expect(await sign(board.officer, board.chair.personId)).toEqual(ok);
    expect(await reads().agendaSignOff.count()).toBe(1);
    await editAgendaItem(by, {
      ...{ itemId: itemIds[0] ?? '', title: 'Changed', kind: 'decision', minutes: 5, presenter: '' },
      basedOn: before,
    });
    expect(await sign()).toEqual(no('agenda-changed'));
    const basedOn = await versionOf(id);
    expect(await publishAgenda(by, { meetingId: id, basedOn })).toEqual(no('agenda-signed-off-before'));
    expect(await publishAgenda({ actor: board.chair, now: NOW }, { meetingId: id, basedOn })).toMatchObject(
      no('not-permitted'),
    );
    expect(await publish(board, id)).toEqual({ ok: true, value: { edition: 1 } });
    expect(await publishAgenda(by, { meetingId: id, basedOn: await versionOf(id) })).toEqual(
      no('agenda-published-so'),
    );
    expect(await reads().pack.count()).toBe(3);
    expect(await reads().notification.count({ where: { personId: board.deputy.personId } })).toBe(1);
  });

  test('and edited at the same moment: one of both wins whole, the other is told', async () => {
    const board = await aBody();
    const { id, itemIds } = await aDraft(board);
    const basedOn = await versionOf(id);
    await signOffAgenda({ actor: board.chair, now: NOW }, { meetingId: id, basedOn, forId: null });
    const by = { actor: board.officer, now: NOW };
    const edit = () =>
      editAgendaItem(by, {
        ...{ itemId: itemIds[0] ?? '', title: 'Changed', kind: 'decision', minutes: 5, presenter: '' },
        basedOn,
      });
    const out = () => publishAgenda(by, { meetingId: id, basedOn });
    const [published, edited] = await Promise.all([out(), edit()]);
    expect(published).toEqual({ ok: true, value: { edition: 1 } });
    expect(edited).toEqual(no('agenda-changed'));
    expect(await numbers(id)).toEqual(['1 A', '2 B', '3 C']);
  });

  test('fixes the numbers: what comes later is 1A or last, and a number is never given again', async () => {
    const board = await aBody();
    const { id, itemIds } = await aDraft(board);
    await publish(board, id);
    const by = { actor: board.officer, now: NOW };
    const [a = '', b = '', c = ''] = itemIds;
    expect(await moveAgendaItem(by, { itemId: b, to: 'earlier' })).toEqual(no('numbers-fixed'));
    const order = [c, b, a];
    expect(await orderAgenda(by, { meetingId: id, order, basedOn: await versionOf(id) })).toEqual(
      no('numbers-fixed'),
    );
    await removeAgendaItem(by, { itemId: c });
    const add = (title: string, afterId: string | null) =>
      addAgendaItem(by, { meetingId: id, title, kind: 'information', minutes: 5, afterId });
    await add('Roof', a);
    await add('Boiler', a);
    await add('Last', null);
    expect(await numbers(id)).toEqual(['1 A', '1A Roof', '1B Boiler', '2 B', '4 Last']);
    const page = await agendaPage(board.officer, id, NOW);
    expect(page?.publication.unpublished.map(({ what, number }) => `${what} ${number}`)).toEqual([
      'added 1A',
      'added 1B',
      'added 4',
      'taken-off 3',
    ]);
    expect(await publish(board, id)).toEqual({ ok: true, value: { edition: 2 } });
  });

  test('again shows each reader what changed since the edition that he or she read', async () => {
    const board = await aBody();
    const { id } = await aDraft(board);
    await publish(board, id);
    await readAgenda({ actor: board.deputy, now: NOW }, { meetingId: id });
    expect(await readAgenda({ actor: await aPerson(), now: NOW }, { meetingId: id })).toEqual(
      no('not-found'),
    );
    await addAgendaItem(
      { actor: board.officer, now: NOW },
      { meetingId: id, title: 'Roof', kind: 'decision', minutes: 5 },
    );
    await publish(board, id);
    const seen = (actor = board.deputy) => meetingRoom(actor, id, NOW);
    expect((await seen())?.publication).toMatchObject({
      readEdition: 1,
      sinceRead: [{ what: 'added', number: '4' }],
    });
    expect((await seen(board.chair))?.publication).toMatchObject({ readEdition: 0, sinceRead: [] });
    await readAgenda({ actor: board.deputy, now: NOW }, { meetingId: id });
    expect((await seen())?.publication).toMatchObject({ readEdition: 2, sinceRead: [] });
  });

  test('cannot be changed or taken away afterwards', async () => {
    const board = await aBody();
    const { id } = await aDraft(board);
    await publish(board, id);
    const { transaction } = await import('~/persistence/transaction');
    const change = transaction(async (tx) => {
      await tx.agendaPublication.updateMany({ data: { contents: '{}' } });
      return { ok: true as const, value: true };
    });
    await expect(change).rejects.toThrow();
  });
});

describeOnEachDatabase('a late item of a board', () => {
  test('is refused once its agenda is out, then taken by the chair’s reason', async () => {
    const board = await aBody({ profile: 'trust-board' });
    const { id } = await aDraft(board, inDays(10));
    await publish(board, id);
    const late = inDays(8);
    const added = await addAgendaItem(
      { actor: board.officer, now: late },
      { meetingId: id, title: 'The roof', kind: 'decision', minutes: 5 },
    );
    if (!added.ok) throw new Error(added.refusal.code);
    const itemId = added.value.id;
    const day = { actor: board.officer, now: inDays(10) };
    const { write } = await import('../../support/build/write');
    await write(async (tx) => {
      await tx.attendance.updateMany({
        where: { meetingId: id },
        data: { mode: 'in-room', arrivedAt: inDays(10) },
      });
    });
    expect(await startMeeting(day, { meetingId: id })).toEqual(ok);
    expect(await openItem(day, { itemId })).toMatchObject({
      refusal: { code: 'late-item', needs: 7, days: 1, statute: false },
    });
    const chair = { actor: board.chair, now: inDays(10) };
    expect(await admitLateItem(chair, { itemId, reason: 'It fell in.', forId: null })).toEqual(ok);
    expect(await openItem(day, { itemId })).toEqual(ok);
  });
});

describeOnEachDatabase('another day', () => {
  test('a meeting put off gives notice again', async () => {
    const board = await aBody();
    const { id } = await aDraft(board);
    await publish(board, id);
    const by = { actor: board.officer, now: NOW };
    const put = (more = {}) =>
      postponeMeeting(by, {
        ...{ meetingId: id, on: '2026-12-21', from: '10:00', until: '12:00', reason: 'The Chair is ill.' },
        ...more,
      });
    expect(await put({ on: '2026-11-01' })).toEqual(no('meeting-in-past'));
    expect(await put({ until: '09:00' })).toEqual(no('ends-before-start'));
    expect(await put({ on: '2027-03-28', from: '01:30' })).toEqual(no('no-such-time'));
    expect(await put()).toEqual(ok);
    expect(await put()).toEqual(no('postponed-to-same'));
    const page = await agendaPage(board.officer, id, NOW);
    expect(page?.publication).toMatchObject({
      publishedAt: null,
      postponed: [{ reason: 'The Chair is ill.' }],
    });
    expect(await publish(board, id)).toEqual({ ok: true, value: { edition: 2 } });
    const again = await agendaPage(board.officer, id, NOW);
    expect(again?.publication.publishedAt).not.toBeNull();
    await cancelMeeting(by, { meetingId: id, reason: 'Snow' });
    expect(await put({ on: '2026-12-22' })).toMatchObject(no('meeting-is-cancelled'));
    expect(await reads().meeting.findUnique({ where: { id } })).toMatchObject({ cancelReason: 'Snow' });
  });

  test('a series makes its meetings once, without the days left out and those taken', async () => {
    const board = await aBody();
    const by = { actor: board.officer, now: NOW };
    const series = {
      ...{ bodyId: board.id, title: 'Ordinary meeting', from: '10:00', until: '12:00', place: 'Room 1' },
      rule: {
        ...{ by: 'rule' as const, months: 2, week: 'fourth' as const, weekday: 'tuesday' as const },
        ...{ from: '2026-12-01', until: '2027-06-30' },
      },
      ...{ without: ['2027-02-23'], onlineAllowed: true },
    };
    expect(await createSeries(by, series)).toEqual({ ok: true, value: { made: 3 } });
    expect(await createSeries(by, series)).toEqual({ ok: true, value: { made: 0 } });
    expect(await createSeries(by, { ...series, until: '09:00' })).toEqual(no('ends-before-start'));
    const sundays = { ...series.rule, months: 1, week: 'last' as const, weekday: 'sunday' as const };
    expect(await createSeries(by, { ...series, rule: sundays, from: '01:30' })).toEqual(no('no-such-time'));
    expect(
      await createSeries(by, {
        ...series,
        without: ['2026-12-22', '2027-02-23', '2027-04-27', '2027-06-22'],
      }),
    ).toEqual(no('series-empty'));
    const past = { ...series.rule, from: '2026-11-01' };
    expect(await createSeries(by, { ...series, rule: { ...past, from: '2026-01-01' } })).toEqual(
      no('meeting-in-past'),
    );
    expect(await createSeries({ actor: board.chair, now: NOW }, series)).toMatchObject(no('not-permitted'));
    expect(await createSeries({ actor: await aPerson(), now: NOW }, series)).toEqual(no('not-found'));
    expect(await reads().meeting.count({ where: { bodyId: board.id } })).toBe(3);
  });
});
