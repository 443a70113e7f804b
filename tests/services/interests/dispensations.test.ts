import { expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { dispensationsPage } from '~/queries/interests/dispensations-page';
import { askDispensation } from '~/services/interests/ask-dispensation';
import { decideDispensation } from '~/services/interests/decide-dispensation';
import { endDispensation } from '~/services/interests/end-dispensation';
import {
  aCabinet,
  asked,
  basis,
  by,
  grant,
  granted,
  kept,
  member,
  period,
  request,
} from '../../support/a-dispensation';
import { aBody } from '../../support/build/a-body';
import { aPaper } from '../../support/build/a-paper';
import { actorFor, aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

describeOnEachDatabase('asking for a dispensation', () => {
  test('in writing, once while it waits; the officer is told', async () => {
    const cabinet = await aCabinet();
    const me = member(cabinet);
    const both = await Promise.all([
      askDispensation(by(me), { bodyId: cabinet.id, ...request }),
      askDispensation(by(me), { bodyId: cabinet.id, ...request }),
    ]);
    expect(both.map(codeOf)).toEqual(['ok', 'dispensation-asked-already']);
    expect(await reads().dispensation.findMany()).toMatchObject([
      { kind: 'dispensation', state: 'asked', personId: me.personId, matter: request.matter },
    ]);
    expect(await happenings()).toMatchObject([
      { kind: 'DispensationAsked', bodyId: cabinet.id },
      { kind: 'Notified', subjectId: cabinet.officer.personId },
    ]);
  });

  test('by a member, of a body whose law knows it, for a paper that he or she knows', async () => {
    const cabinet = await aCabinet();
    const ask = async (actor: Actor, bodyId = cabinet.id, paperId: string | null = null) =>
      codeOf(await askDispensation(by(actor), { bodyId, ...request, paperId }));
    expect(await ask(cabinet.officer)).toBe('not-permitted');
    expect(await ask(await aPerson())).toBe('not-found');
    const team = await aBody({ profile: 'advisory' });
    expect(await ask(member(team), team.id)).toBe('no-relief-here');
    expect(await ask(member(cabinet), cabinet.id, (await aPaper(team)).id)).toBe('interest-paper-unknown');
    expect(await reads().dispensation.count()).toBe(0);
  });
});

describeOnEachDatabase('answering it', () => {
  test('the officer records who granted it, on what, for how long; the member is told', async () => {
    const cabinet = await aCabinet();
    const id = await granted(cabinet);
    expect(await kept(id)).toMatchObject({
      ...{ state: 'granted', ...period, ...basis },
      decidedById: cabinet.officer.personId,
    });
    expect((await happenings()).slice(-2)).toMatchObject([
      { kind: 'DispensationDecided', facts: { state: 'granted' } },
      { kind: 'Notified', subjectId: member(cabinet).personId },
    ]);
    expect(codeOf(await grant(cabinet.officer, id))).toBe('dispensation-decided');
  });

  test('five years are refused, and so is what is lawful for another body', async () => {
    const cabinet = await aCabinet();
    const id = await asked(member(cabinet), cabinet);
    const code = async (wish: object) => codeOf(await grant(cabinet.officer, id, wish));
    expect(await code({ untilOn: '2031-11-22' })).toBe('dispensation-too-long');
    expect(await code({ untilOn: '2026-11-22' })).toBe('dispensation-ends-before-it-begins');
    expect(await code({ fromOn: '2026-11-01' })).toBe('dispensation-before-request');
    expect(await code({ basis: { ballotId: 'nothing' } })).toBe('ground-not-for-body');
    const committee = await aBody({ code: 'OSC', of: 'council', profile: 'council-committee' });
    const other = await asked(member(committee), committee);
    const byHead = { basis: { ground: 'residents', grantedBy: 'head-of-paid-service' } };
    expect(codeOf(await grant(committee.officer, other, byHead))).toBe('granter-not-for-body');
    expect((await kept(id)).state).toBe('asked');
    expect(await code({ untilOn: '2030-11-22' })).toBe('ok');
  });

  test('refused, never by a member or by who asked, and of two at once the first counts', async () => {
    const cabinet = await aCabinet();
    const id = await asked(member(cabinet), cabinet);
    const no = { id, grants: false, reason: 'Enough are left.' } as const;
    expect(codeOf(await decideDispensation(by(cabinet.chair), no))).toBe('not-permitted');
    expect(codeOf(await decideDispensation(by(await aPerson()), no))).toBe('not-found');
    expect(codeOf(await decideDispensation(by(cabinet.officer), { ...no, id: 'nothing' }))).toBe('not-found');
    const both = await Promise.all([decideDispensation(by(cabinet.officer), no), grant(cabinet.officer, id)]);
    expect(both.map(codeOf)).toEqual(['ok', 'dispensation-decided']);
    expect(await kept(id)).toMatchObject({ state: 'refused', allows: null });
    const clerk = await aBody({
      code: 'OSC',
      of: 'council',
      profile: 'council-committee',
      officer: member(cabinet),
    });
    const both2 = await aBody({
      code: 'CNL',
      of: 'council',
      profile: 'council',
      people: [clerk.officer],
      officer: clerk.officer,
    });
    const mine = await asked(await actorFor(clerk.officer.personId), both2);
    expect(codeOf(await grant(await actorFor(clerk.officer.personId), mine))).toBe('own-dispensation');
  });

  test('a request can be withdrawn by who made it', async () => {
    const cabinet = await aCabinet();
    const id = await asked(member(cabinet), cabinet);
    const end = (actor: Actor) => endDispensation(by(actor), { id, reason: '' });
    expect(codeOf(await end(cabinet.officer))).toBe('dispensation-not-in-force');
    expect(codeOf(await end(cabinet.chair))).toBe('not-permitted');
    expect([await end(member(cabinet)), await end(member(cabinet))].map(codeOf)).toEqual(['ok', 'ok']);
    expect(await kept(id)).toMatchObject({ state: 'withdrawn' });
    expect(codeOf(await grant(cabinet.officer, id))).toBe('dispensation-decided');
    expect(codeOf(await endDispensation(by(cabinet.officer), { id: 'nothing', reason: '' }))).toBe(
      'not-found',
    );
  });

  test('is shown to the member, to the officer and, once granted, to colleagues', async () => {
    const cabinet = await aCabinet();
    const id = await asked(member(cabinet), cabinet);
    const seen = async (actor: Actor) => dispensationsPage(actor, NOW);
    expect((await seen(cabinet.chair)).waiting).toEqual([]);
    expect((await seen(member(cabinet))).waiting).toMatchObject([
      { id, you: true, mayWithdraw: true, answer: null },
    ]);
    expect((await seen(cabinet.officer)).waiting).toMatchObject([
      { id, mayWithdraw: false, answer: { votes: [], granters: expect.arrayContaining(['council']) } },
    ]);
    await grant(cabinet.officer, id);
    expect((await seen(cabinet.chair)).inForce).toMatchObject([{ id, inForce: true, mayRevoke: false }]);
    expect((await seen(cabinet.officer)).inForce).toMatchObject([{ mayRevoke: true }]);
    expect((await seen(await aPerson())).inForce).toEqual([]);
    const later = await dispensationsPage(cabinet.officer, new Date('2027-01-01T10:00:00Z'));
    expect(later.earlier).toMatchObject([{ id, inForce: false }]);
  });
});
