import { beforeEach, describe, expect, test } from 'vitest';
import { asBodyCard, type BodyCard } from '~/domain/body/body-card';
import { usualCard } from '~/domain/body/usual-card';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { addBody, type NewBody } from '~/services/bodies/add-body';
import { addOrganisation } from '~/services/bodies/add-organisation';
import { appointOfficer } from '~/services/bodies/appoint-officer';
import { continueNumbers } from '~/services/bodies/continue-numbers';
import { endPlace } from '~/services/bodies/end-place';
import { nameScrutiny } from '~/services/bodies/name-scrutiny';
import { seatPerson } from '~/services/bodies/seat-person';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aPaper } from '../../support/build/a-paper';
import { actorFor, aPerson } from '../../support/build/a-person';
import { NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const ORGANISATION = { name: 'Donmere Trust', shortName: 'the Trust', kind: 'trust' } as const;
const YESTERDAY = '2026-11-22';

let administrator: Actor;
const by = (actor: Actor) => ({ actor, now: NOW });

describeOnEachDatabase('adding', () => {
  beforeEach(async () => {
    administrator = await aPerson({ administrator: true });
  });
  const seats = [
    { role: 'chair', category: 'independent' },
    { role: 'deputy', category: '' },
    { role: 'member', category: '' },
  ] as const;
  const body = (actor: Actor, wish: Partial<NewBody> = {}) =>
    addBody(by(actor), {
      ...{
        organisationId: administrator.organisationId,
        code: 'TB',
        name: 'Trust Board',
        shortName: 'Board',
      },
      ...{ card: usualCard('trust-board', 2), seats },
      ...wish,
    });

  test('an organisation, once a name, by an administrator', async () => {
    expect(codeOf(await addOrganisation(by(administrator), ORGANISATION))).toBe('ok');
    expect(codeOf(await addOrganisation(by(administrator), ORGANISATION))).toBe('organisation-exists');
    expect(codeOf(await addOrganisation(by(await aPerson()), { ...ORGANISATION, name: 'Other' }))).toBe(
      'not-permitted',
    );
    expect(await reads().organisation.count({ where: { name: { in: ['Donmere Trust', 'Other'] } } })).toBe(1);
  });

  test('a body with its seats in order and a card that holds from today', async () => {
    const added = await body(administrator);
    const { id, seatIds } = added.ok ? added.value : { id: '', seatIds: [] };
    expect(await reads().body.findUnique({ where: { id } })).toMatchObject({
      code: 'TB',
      profile: 'trust-board',
    });
    const kept = await reads().seat.findMany({ where: { bodyId: id }, orderBy: { position: 'asc' } });
    expect(kept.map((seat) => seat.id)).toEqual(seatIds);
    expect(kept).toMatchObject(seats);
    expect(await ruleCardInForce(reads(), id, TODAY)).toEqual({
      version: 1,
      card: asBodyCard(usualCard('trust-board', 2)),
    });
    expect(await ruleCardInForce(reads(), id, YESTERDAY)).toBeNull();
  });

  test.each([
    [
      'a majority that is no majority',
      'trust-board',
      { majority: { share: [1, 3], test: 'at-least', base: 'cast' } },
      'majority-fixed',
    ],
    ['a quorum of one on a board', 'trust-board', { quorum: { count: 1 } }, 'quorum-below-statute'],
    ['a council’s tie that is lost', 'council-committee', { tie: 'lost' }, 'tie-fixed'],
    ['a council’s veto', 'cabinet', { veto: ['chair'] }, 'veto-unlawful'],
    ['a council on line', 'council', { quorum: { count: 2 }, remote: true }, 'remote-unlawful'],
    ['an executive on line', 'cabinet', { remote: true }, 'remote-unlawful'],
    ['a quorum above its seats', 'trust-board', { quorum: { count: 4 } }, 'quorum-above-seats'],
  ] as const)('refuses %s', async (_what, profile, wish, refusal) => {
    const card = { ...usualCard(profile, 2), ...(wish as Partial<BodyCard>) };
    expect(codeOf(await body(administrator, { card }))).toBe(refusal);
    expect(await reads().body.count()).toBe(0);
    expect(await reads().seat.count()).toBe(0);
  });

  test('refuses a cabinet of a trust and a consent desk that is no department’s', async () => {
    for (const profile of ['cabinet', 'secretary-of-state'] as const)
      expect(codeOf(await body(administrator, { card: usualCard(profile, 2) }))).toBe('body-of-another-kind');
    expect(await reads().body.count()).toBe(0);
  });

  test('refuses a code in use, an unknown organisation and anybody else', async () => {
    const both = await Promise.all([body(administrator), body(administrator, { name: 'Other' })]);
    expect(both.map(codeOf)).toEqual(['ok', 'body-code-taken']);
    expect(codeOf(await body(administrator, { code: 'XX', organisationId: 'nothing' }))).toBe(
      'organisation-unknown',
    );
    expect(codeOf(await body(await aPerson(), { code: 'XX' }))).toBe('not-permitted');
    expect(await reads().body.count()).toBe(1);
    expect(await reads().seat.count()).toBe(3);
  });
});

describeOnEachDatabase('places', () => {
  let board: BuiltBody;
  let person: Actor;
  let vacant: string;

  beforeEach(async () => {
    administrator = await aPerson({ administrator: true });
    board = await aBody({ seats: 3, vacant: 1 });
    person = await aPerson();
    vacant = board.seats[2]?.id ?? '';
  });
  const seat = (actor: Actor, wish: { seatId?: string; personId?: string; fromOn?: string } = {}) =>
    seatPerson(by(actor), { seatId: vacant, personId: person.personId, fromOn: TODAY, ...wish });
  const memberships = () => reads().membership.count();

  describe('a seat', () => {
    test('is taken from a date on', async () => {
      expect(codeOf(await seat(administrator, { fromOn: '2026-12-01' }))).toBe('ok');
      expect((await actorFor(person.personId)).seats).toEqual([]);
      expect((await actorFor(person.personId, '2026-12-01')).seats).toEqual([
        { seatId: vacant, bodyId: board.id, role: 'member' },
      ]);
    });

    test('is held by one person, and a person holds one of a body', async () => {
      expect(codeOf(await seat(administrator, { seatId: board.seats[0]?.id ?? '' }))).toBe('seat-held');
      expect(codeOf(await seat(administrator, { personId: board.chair.personId }))).toBe('sits-already');
      const other = await aBody({ code: 'FAR', seats: 2, vacant: 1 });
      const elsewhere = { seatId: other.seats[1]?.id ?? '', personId: board.chair.personId };
      expect(codeOf(await seat(administrator, elsewhere))).toBe('ok');
    });

    test('is held by somebody who is still to come, too', async () => {
      expect(codeOf(await seat(administrator, { fromOn: '2027-01-01' }))).toBe('ok');
      const before = await memberships();
      const another = await aPerson();
      expect(codeOf(await seat(administrator, { personId: another.personId }))).toBe('seat-held');
      expect(codeOf(await seat(administrator, { fromOn: TODAY }))).toBe('seat-held');
      expect(await memberships()).toBe(before);
    });

    test('is taken by one of two at once, and twice by the same person is once', async () => {
      const another = await aPerson();
      const before = await memberships();
      const both = await Promise.all([
        seat(administrator),
        seat(administrator, { personId: another.personId }),
      ]);
      expect(both.map(codeOf)).toEqual(['ok', 'seat-held']);
      expect(codeOf(await seat(administrator))).toBe('ok');
      expect(await memberships()).toBe(before + 1);
    });

    test('is not given to nobody, to a closed account, or by anybody else', async () => {
      const before = await memberships();
      expect(codeOf(await seat(administrator, { seatId: 'nothing' }))).toBe('not-found');
      expect(codeOf(await seat(administrator, { personId: 'nobody' }))).toBe('not-found');
      expect(codeOf(await seat(board.officer))).toBe('not-permitted');
      await write((tx) => tx.person.update({ where: { id: person.personId }, data: { disabledAt: NOW } }));
      expect(codeOf(await seat(administrator))).toBe('not-found');
      expect(await memberships()).toBe(before);
    });
  });

  describe('an office', () => {
    const appoint = (actor: Actor, wish: { bodyId?: string; personId?: string } = {}) =>
      appointOfficer(by(actor), { bodyId: board.id, personId: person.personId, fromOn: TODAY, ...wish });

    test('is given from a date on, once', async () => {
      const both = await Promise.all([appoint(administrator), appoint(administrator)]);
      both.push(await appoint(administrator));
      expect(both.map(codeOf)).toEqual(['ok', 'ok', 'ok']);
      expect(await reads().officer.count({ where: { personId: person.personId } })).toBe(1);
      expect((await actorFor(person.personId)).offices).toEqual([{ bodyId: board.id }]);
      expect((await actorFor(person.personId, YESTERDAY)).offices).toEqual([]);
    });

    test('is not given to nobody, of nothing, to a closed account, or by anybody else', async () => {
      expect(codeOf(await appoint(administrator, { bodyId: 'nothing' }))).toBe('not-found');
      expect(codeOf(await appoint(administrator, { personId: 'nobody' }))).toBe('not-found');
      expect(codeOf(await appoint(board.officer))).toBe('not-permitted');
      await write((tx) => tx.person.update({ where: { id: person.personId }, data: { disabledAt: NOW } }));
      expect(codeOf(await appoint(administrator))).toBe('not-found');
      expect(await reads().officer.count({ where: { personId: person.personId } })).toBe(0);
    });
  });

  describe('is ended', () => {
    test('at once: yesterday was the last day', async () => {
      const { id } = await reads().membership.findFirstOrThrow({ where: { personId: board.chair.personId } });
      expect(codeOf(await endPlace(by(administrator), { kind: 'membership', id }))).toBe('ok');
      expect(await reads().membership.findUnique({ where: { id } })).toMatchObject({ untilOn: YESTERDAY });
      expect((await actorFor(board.chair.personId)).seats).toEqual([]);
      expect((await actorFor(board.chair.personId, YESTERDAY)).seats).toHaveLength(1);
      expect(await happenings()).toMatchObject([
        { kind: 'MembershipEnded', subjectId: board.chair.personId, actorId: administrator.personId },
      ]);
    });

    test('once; an office likewise; a place begun today never was, and its seat is free', async () => {
      const office = await reads().officer.findFirstOrThrow({ where: { bodyId: board.id } });
      const end = () => endPlace(by(administrator), { kind: 'office', id: office.id });
      expect((await Promise.all([end(), end()])).map(codeOf)).toEqual(['ok', 'ok']);
      expect(await happenings()).toHaveLength(1);
      expect((await actorFor(board.officer.personId)).offices).toEqual([]);
      const seated = await seat(administrator);
      const id = seated.ok ? seated.value.id : '';
      expect(codeOf(await endPlace(by(administrator), { kind: 'membership', id }))).toBe('ok');
      expect((await actorFor(person.personId)).seats).toEqual([]);
      expect(codeOf(await seat(administrator, { personId: (await aPerson()).personId }))).toBe('ok');
    });

    test('by an administrator alone, and only what is there', async () => {
      const { id } = await reads().membership.findFirstOrThrow({ where: { personId: board.chair.personId } });
      expect(codeOf(await endPlace(by(board.officer), { kind: 'membership', id }))).toBe('not-permitted');
      expect(codeOf(await endPlace(by(administrator), { kind: 'office', id }))).toBe('not-found');
      expect(await reads().membership.findUnique({ where: { id } })).toMatchObject({ untilOn: null });
      expect(await happenings()).toEqual([]);
    });
  });

  test('numbers go on from where the old register ended, and only up', async () => {
    const go = (
      last: number,
      of: Parameters<typeof continueNumbers>[1]['of'] = 'paper',
      actor = administrator,
    ) => continueNumbers(by(actor), { bodyId: board.id, of, last });
    expect(codeOf(await go(40))).toBe('ok');
    expect((await aPaper(board)).ref).toBe('TB-041');
    expect(await go(40)).toEqual({ ok: false, refusal: { code: 'number-given-already', last: 41 } });
    expect(codeOf(await go(41))).toBe('ok');
    expect((await aPaper(board)).ref).toBe('TB-042');
    expect(codeOf(await go(117, { decisionsIn: 2026 }))).toBe('ok');
    expect(await reads().counter.findUnique({ where: { scope: 'decision:TB:2026' } })).toMatchObject({
      value: 117,
    });
    expect(codeOf(await go(99, 'action', board.officer))).toBe('not-permitted');
    const nowhere = await continueNumbers(by(administrator), { bodyId: 'nothing', of: 'paper', last: 1 });
    expect(codeOf(nowhere)).toBe('not-found');
    expect(await reads().counter.count({ where: { scope: { startsWith: 'action:' } } })).toBe(0);
  });

  test('an executive has a scrutiny committee of its own council, named by an administrator', async () => {
    const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });
    const committee = await aBody({ of: 'council', code: 'OSC', profile: 'council-committee', seats: 3 });
    const name = (bodyId: string, scrutinyBodyId: string, actor = administrator) =>
      nameScrutiny(by(actor), { bodyId, scrutinyBodyId });
    expect(codeOf(await name(board.id, committee.id))).toBe('not-an-executive');
    expect(codeOf(await name(cabinet.id, board.id))).toBe('not-a-scrutiny-committee');
    expect(codeOf(await name(cabinet.id, 'nothing'))).toBe('not-found');
    expect(codeOf(await name(cabinet.id, committee.id, board.officer))).toBe('not-permitted');
    expect(await reads().body.findUnique({ where: { id: cabinet.id } })).toMatchObject({
      scrutinyBodyId: null,
    });
    expect(codeOf(await name(cabinet.id, committee.id))).toBe('ok');
    expect(codeOf(await name(cabinet.id, committee.id))).toBe('ok');
    expect(await reads().body.findUnique({ where: { id: cabinet.id } })).toMatchObject({
      scrutinyBodyId: committee.id,
    });
  });
});
