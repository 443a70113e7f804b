import { expect, test } from 'vitest';
import type { RegisteredInterest } from '~/domain/interest/registered-interest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { bodyRegister } from '~/queries/interests/body-register';
import { ownInterests } from '~/queries/interests/own-interests';
import { interestsPage } from '~/queries/meetings/interests-page';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { registerInterest } from '~/services/interests/register-interest';
import { declareInterest } from '~/services/meetings/declare-interest';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { actorFor, aPerson } from '../../support/build/a-person';
import { anOrganisation } from '../../support/build/an-organisation';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const stated: RegisteredInterest = {
  category: 'employment',
  whose: 'own',
  party: 'Larkfield Homes Ltd',
  nature: 'Paid adviser.',
  organisationId: null,
  paperId: null,
  sensitive: false,
  sinceOn: '2026-01-05',
  untilOn: null,
};
const state = (
  actor: Actor,
  body: BuiltBody,
  wish: Partial<RegisteredInterest> = {},
  more: { interestId?: string; basedOn?: number } = {},
  now = NOW,
) => registerInterest({ actor, now }, { bodyId: body.id, stated: { ...stated, ...wish }, ...more });

async function registered(actor: Actor, body: BuiltBody, wish: Partial<RegisteredInterest> = {}) {
  const done = await state(actor, body, wish);
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value.interestId;
}
const member = (body: BuiltBody, index: number) => body.members[index] ?? body.chair;

describeOnEachDatabase('registering an interest', () => {
  test('keeps what was said before, and tells the officer', async () => {
    const board = await aBody();
    const me = member(board, 2);
    const id = await registered(me, board);
    const later = minutesLater(5);
    expect(codeOf(await state(me, board, { nature: 'Unpaid.' }, { interestId: id, basedOn: 1 }, later))).toBe(
      'ok',
    );
    expect(codeOf(await state(me, board, { nature: 'Unpaid.' }, { interestId: id, basedOn: 1 }, later))).toBe(
      'ok',
    );
    const rows = await reads().interestEntry.findMany({ orderBy: { number: 'asc' } });
    expect(rows.map(({ number, nature }) => [number, nature])).toEqual([
      [1, 'Paid adviser.'],
      [2, 'Unpaid.'],
    ]);
    expect(await happenings()).toMatchObject([
      { kind: 'InterestRegistered', bodyId: board.id, subjectId: id, facts: { number: 1 } },
      { kind: 'Notified', subjectId: board.officer.personId },
      { kind: 'InterestRegistered', facts: { number: 2 } },
      { kind: 'Notified' },
    ]);
    const [own] = (await ownInterests(me, NOW)).places;
    expect(own?.interests).toMatchObject([{ number: 2, nature: 'Unpaid.', earlier: [{ number: 1 }] }]);
  });

  test('of two changes at once the second is told of the first', async () => {
    const board = await aBody();
    const me = member(board, 2);
    const id = await registered(me, board);
    const change = (nature: string) => state(me, board, { nature }, { interestId: id, basedOn: 1 });
    const both = await Promise.all([change('One.'), change('Other.')]);
    expect(both.map(codeOf)).toEqual(['ok', 'interest-changed-meanwhile']);
    expect(await reads().interestEntry.count()).toBe(2);
  });

  test('is for one’s own, on a body where one sits, with what one knows', async () => {
    const board = await aBody();
    const me = member(board, 2);
    const id = await registered(me, board);
    expect(codeOf(await state(board.officer, board))).toBe('not-permitted');
    expect(codeOf(await state(await aPerson(), board))).toBe('not-found');
    expect(codeOf(await state(board.chair, board, {}, { interestId: id, basedOn: 1 }))).toBe('not-found');
    expect(codeOf(await state(me, board, {}, { interestId: 'nothing' }))).toBe('not-found');
    expect(codeOf(await state(me, board, { organisationId: 'nothing' }))).toBe(
      'interest-organisation-unknown',
    );
    const elsewhere = await aPaper(await aBody({ code: 'FAR' }));
    expect(codeOf(await state(me, board, { paperId: elsewhere.id }))).toBe('interest-paper-unknown');
    expect(codeOf(await state(me, board, { untilOn: '2025-01-01' }))).toBe('interest-ends-before-it-begins');
    expect(await reads().interestEntry.count()).toBe(1);
  });

  test('cannot be changed or removed in the database', async () => {
    const board = await aBody();
    await registered(member(board, 2), board);
    await expect(write((tx) => tx.interestEntry.updateMany({ data: { nature: 'x' } }))).rejects.toThrow();
    await expect(write((tx) => tx.interestEntry.deleteMany())).rejects.toThrow();
  });
});

describeOnEachDatabase('a body’s register', () => {
  test('withholds sensitive details from all but the officer and the member, and is nobody else’s', async () => {
    const board = await aBody();
    const me = member(board, 2);
    await registered(me, board, { sensitive: true });
    const seenBy = async (actor: Actor) =>
      (await bodyRegister(actor, board.code, NOW))?.members.find(({ personId }) => personId === me.personId)
        ?.interests;
    expect(await seenBy(board.chair)).toMatchObject([{ withheld: true, party: '', nature: '' }]);
    expect(await seenBy(board.officer)).toMatchObject([{ withheld: false, party: stated.party }]);
    expect(await seenBy(me)).toMatchObject([{ withheld: false, party: stated.party }]);
    expect(await bodyRegister(await aPerson(), board.code, NOW)).toBeNull();
    expect(await bodyRegister(await aPerson({ administrator: true }), board.code, NOW)).toBeNull();
    expect(await bodyRegister(me, 'NONE', NOW)).toBeNull();
  });

  test('of a council gives 28 days from taking office', async () => {
    const cabinet = await aBody({ of: 'council', profile: 'cabinet', vacant: 1 });
    const seat = cabinet.seats[4];
    const late = await aPerson({ of: 'council' });
    await write((tx) =>
      tx.membership.create({
        data: { id: 'late', seatId: seat?.id ?? '', personId: late.personId, fromOn: '2026-11-02' },
      }),
    );
    const register = await bodyRegister(cabinet.officer, cabinet.code, NOW);
    expect(register?.members.map(({ registerBy }) => registerBy)).toEqual([
      ...[null, null, null, null],
      '2026-11-29',
    ]);
    const own = await ownInterests(await actorFor(late.personId), NOW);
    expect(own.places[0]?.registerBy).toBe('2026-11-29');
  });
});

describeOnEachDatabase('at an item of a meeting', () => {
  test('what is registered prompts its member and the officer, nobody else, until it is declared', async () => {
    const board = await aBody();
    const me = member(board, 2);
    await registered(me, board);
    await registered(me, board, { party: 'Nobody at all' });
    const meeting = await aMeeting(board, {
      items: [
        { title: 'Homes to be built by Larkfield Homes Ltd', state: 'current' },
        { title: 'Larkfield Homes Ltd: earlier', state: 'done' },
        { title: 'Other business' },
      ],
    });
    const prompts = async (actor: Actor) => (await interestsPage(actor, meeting.id, NOW))?.prompts;
    const mine = { itemId: meeting.itemIds[0], reason: 'named', you: true, seatId: board.seats[2]?.id };
    expect(await prompts(me)).toMatchObject([mine]);
    expect(await prompts(board.officer)).toMatchObject([{ ...mine, you: false }]);
    expect(await prompts(board.chair)).toEqual([]);
    expect((await meetingRoom(me, meeting.id, NOW))?.prompts).toMatchObject([mine]);
    await declareInterest(
      { actor: me, now: NOW },
      { itemId: meeting.itemIds[0] ?? '', kind: 'pecuniary', interest: 'Adviser.' },
    );
    expect(await prompts(me)).toEqual([]);
  });

  test('who sits on two bodies gets an answer in each', async () => {
    const council = await anOrganisation('council');
    const both = await aPerson({ of: 'council' });
    const [chair, deputy] = [await aPerson(), await aPerson()];
    const board = await aBody({ code: 'TB', people: [chair, deputy, both] });
    const cabinet = await aBody({
      code: 'CAB',
      of: 'council',
      profile: 'cabinet',
      people: [await aPerson(), both],
    });
    const me = await actorFor(both.personId);
    const paper = await aPaper(board);
    const at = (body: BuiltBody) =>
      aMeeting(body, { items: [{ state: 'current', paperId: paper.id, versionNumber: 1 }] });
    const [here, there] = [await at(board), await at(cabinet)];
    await write((tx) =>
      tx.stage.create({
        data: {
          ...{
            id: 'cab',
            paperId: paper.id,
            position: 90,
            gate: 'decide',
            bodyId: cabinet.id,
            name: 'Cabinet',
          },
          ...{ targetDays: 5, targetUnit: 'working', needs: '{}', state: 'to-come' },
        },
      }),
    );
    await registered(me, board, { category: 'loyalty', party: 'Its Cabinet', organisationId: council.id });
    const prompts = async (id: string) => (await interestsPage(me, id, NOW))?.prompts ?? [];
    expect(await prompts(here.id)).toMatchObject([
      { reason: 'organisation', organisation: expect.any(String) },
    ]);
    expect(await prompts(there.id)).toEqual([]);
  });
});
