import { expect, test } from 'vitest';
import type { Ruling } from '~/domain/interest/effect';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { dispensationsPage } from '~/queries/interests/dispensations-page';
import { interestsPage } from '~/queries/meetings/interests-page';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { openBallot } from '~/services/ballots/open-ballot';
import { draftDecision } from '~/services/decisions/draft-decision';
import { type AskDispensationInput, askDispensation } from '~/services/interests/ask-dispensation';
import { decideDispensation } from '~/services/interests/decide-dispensation';
import { endDispensation } from '~/services/interests/end-dispensation';
import { adjournMeeting } from '~/services/meetings/adjourn-meeting';
import { askToSpeak } from '~/services/meetings/ask-to-speak';
import { closeItem } from '~/services/meetings/close-item';
import { declareInterest } from '~/services/meetings/declare-interest';
import { openItem } from '~/services/meetings/open-item';
import { resumeMeeting } from '~/services/meetings/resume-meeting';
import { ruleInterest } from '~/services/meetings/rule-interest';
import { aMotion, anOpenBallot, itIsDeclared, theyVote } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting, type BuiltMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { actorFor, aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const by = (actor: Actor, now = NOW) => ({ actor, now });
const member = (body: BuiltBody, index = 2) => body.members[index] ?? body.chair;
const request = { matter: 'My tenancy, in the lettings policy.', paperId: null, asks: 'vote' } as const;
const period = { allows: 'vote', fromOn: '2026-11-23', untilOn: '2026-12-31' } as const;
const basis = { ground: 'residents', grantedBy: 'monitoring-officer' } as const;

const aCabinet = () =>
  aBody({ code: 'CAB', of: 'council', profile: 'cabinet', card: { quorum: { count: 3 } } });

async function asked(actor: Actor, body: BuiltBody, wish: Partial<AskDispensationInput> = {}) {
  const done = await askDispensation(by(actor), { bodyId: body.id, ...request, ...wish });
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value.id;
}
const grant = (actor: Actor, id: string, wish: object = {}, now = NOW) =>
  decideDispensation(by(actor, now), {
    id,
    grants: true,
    reason: 'Few are left.',
    ...period,
    basis,
    ...wish,
  });
async function granted(body: BuiltBody, actor = member(body), wish: object = {}) {
  const id = await asked(actor, body);
  const done = await grant(body.officer, id, wish);
  if (!done.ok) throw new Error(done.refusal.code);
  return id;
}
const kept = (id: string) => reads().dispensation.findUniqueOrThrow({ where: { id } });

async function declared(body: BuiltBody, meeting: BuiltMeeting, index = 2, item = 0) {
  const interest = { kind: 'pecuniary', interest: 'My tenancy.' } as const;
  const itemId = meeting.itemIds[item] ?? '';
  const made = await declareInterest(by(member(body, index)), { itemId, ...interest });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.id;
}
const rule = (actor: Actor, declarationId: string, ruling: Ruling, more: object = {}, now = NOW) =>
  ruleInterest(by(actor, now), { declarationId, ruling, reason: 'By the law.', ...more });
const declarationNow = (id: string) => reads().declaration.findUniqueOrThrow({ where: { id } });

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

describeOnEachDatabase('at a meeting', () => {
  const counted = async (cabinet: BuiltBody, meeting: BuiltMeeting) =>
    (await meetingRoom(cabinet.officer, meeting.id, NOW))?.quorum?.counted;

  test('without one no ruling of dispensation is made; with one the member votes and counts', async () => {
    const cabinet = await aCabinet();
    const meeting = await aMeeting(cabinet);
    const id = await declared(cabinet, meeting);
    expect(await rule(cabinet.chair, id, 'dispensation-vote')).toEqual({
      ok: false,
      refusal: { code: 'no-dispensation', allows: 'vote' },
    });
    expect(codeOf(await rule(cabinet.chair, id, 'pecuniary'))).toBe('ok');
    expect(await counted(cabinet, meeting)).toBe(4);
    const offered = async () => (await interestsPage(cabinet.chair, meeting.id, NOW))?.interests[0];
    expect((await offered())?.rulings).not.toContain('dispensation-vote');
    const relief = await granted(cabinet);
    expect(await offered()).toMatchObject({
      rulings: expect.arrayContaining(['dispensation-speak', 'dispensation-vote']),
      relief: { ruling: 'dispensation-vote', untilOn: period.untilOn },
    });
    expect(codeOf(await rule(cabinet.chair, id, 'dispensation-vote'))).toBe('ok');
    expect(await declarationNow(id)).toMatchObject({ dispensationId: relief, returnedAt: NOW });
    expect(await counted(cabinet, meeting)).toBe(5);
    const ballot = await anOpenBallot(cabinet, meeting);
    expect(await reads().elector.count({ where: { ballotId: ballot.id } })).toBe(5);
  });

  test('a pecuniary interest sends its member out, unless standing orders let it stay: silent, uncounted, without a vote', async () => {
    const strict = await aCabinet();
    const asIs = await declared(strict, await aMeeting(strict));
    for (const ruling of ['pecuniary-stays', 'authorised'] as const)
      expect(codeOf(await rule(strict.chair, asIs, ruling))).toBe('ruling-not-here');
    expect((await declarationNow(asIs)).state).toBe('declared');
    const cabinet = await aBody({
      ...{ code: 'LAX', of: 'council', profile: 'cabinet' },
      card: { quorum: { count: 3 }, leaveRoom: false },
    });
    const meeting = await aMeeting(cabinet);
    const id = await declared(cabinet, meeting);
    expect((await interestsPage(cabinet.chair, meeting.id, NOW))?.interests[0]?.rulings).toContain(
      'pecuniary-stays',
    );
    expect(codeOf(await rule(cabinet.chair, id, 'pecuniary-stays'))).toBe('ok');
    expect(await declarationNow(id)).toMatchObject({ effect: 'pecuniary-stays', leftAt: null });
    expect(await counted(cabinet, meeting)).toBe(4);
    expect(codeOf(await askToSpeak(by(member(cabinet)), { meetingId: meeting.id }))).toBe('sent-out-of-item');
    expect((await meetingRoom(member(cabinet), meeting.id, NOW))?.speakers?.mayAsk).toBe(false);
    const ballot = await anOpenBallot(cabinet, meeting);
    expect(await reads().elector.count({ where: { ballotId: ballot.id } })).toBe(4);
  });

  test('one to speak does not let vote, one for another paper covers nothing', async () => {
    const cabinet = await aCabinet();
    const [paper, other] = [await aPaper(cabinet), await aPaper(cabinet)];
    const meeting = await aMeeting(cabinet, {
      items: [{ state: 'current', paperId: paper.id, versionNumber: 1 }],
    });
    const id = await declared(cabinet, meeting);
    const me = member(cabinet);
    await grant(cabinet.officer, await asked(me, cabinet, { paperId: other.id }));
    expect(codeOf(await rule(cabinet.chair, id, 'dispensation-speak'))).toBe('no-dispensation');
    await grant(cabinet.officer, await asked(me, cabinet, { paperId: paper.id }), { allows: 'speak' });
    expect(codeOf(await rule(cabinet.chair, id, 'dispensation-vote'))).toBe('no-dispensation');
    expect(codeOf(await rule(cabinet.chair, id, 'dispensation-speak'))).toBe('ok');
    expect(await counted(cabinet, meeting)).toBe(4);
  });

  test('revoked while a vote is open it warns, then sets the vote aside, and the member is out', async () => {
    const cabinet = await aCabinet();
    const meeting = await aMeeting(cabinet);
    const relief = await granted(cabinet);
    const id = await declared(cabinet, meeting);
    await rule(cabinet.chair, id, 'dispensation-vote');
    const ballot = await anOpenBallot(cabinet, meeting);
    await theyVote(cabinet, ballot, ['for']);
    const revoke = (actor: Actor, more: object = {}) =>
      endDispensation(by(actor), { id: relief, reason: 'The facts have changed.', ...more });
    expect(codeOf(await revoke(member(cabinet)))).toBe('not-permitted');
    expect(await revoke(cabinet.officer)).toEqual({
      ok: false,
      refusal: { code: 'ruling-would-void-ballot', bars: true, voted: 1 },
    });
    expect((await kept(relief)).state).toBe('granted');
    const confirmed = { voidsBallot: true };
    expect(codeOf(await revoke(cabinet.officer, confirmed))).toBe('ok');
    expect(codeOf(await revoke(cabinet.officer, confirmed))).toBe('ok');
    expect(await reads().ballot.findUniqueOrThrow({ where: { id: ballot.id } })).toMatchObject({
      state: 'set-aside',
    });
    expect(await declarationNow(id)).toMatchObject({
      ...{ effect: 'pecuniary', dispensationId: null, ruledById: null, leftAt: NOW },
      returnedAt: null,
    });
    expect(await counted(cabinet, meeting)).toBe(4);
    const [line] = (await interestsPage(cabinet.officer, meeting.id, NOW))?.interests ?? [];
    expect(line).toMatchObject({ by: null, byMembers: false, recordedBy: null, relief: null });
    expect((await happenings()).filter(({ kind }) => kind === 'DispensationEnded')).toHaveLength(1);
  });

  test('what was decided before it was revoked stands', async () => {
    const cabinet = await aCabinet();
    const meeting = await aMeeting(cabinet);
    const relief = await granted(cabinet);
    const id = await declared(cabinet, meeting);
    await rule(cabinet.chair, id, 'dispensation-vote');
    await closeItem(by(cabinet.officer), { itemId: meeting.itemIds[0] ?? '' });
    await endDispensation(by(cabinet.officer), { id: relief, reason: 'No longer needed.' });
    expect(await declarationNow(id)).toMatchObject({ effect: 'dispensation-vote', dispensationId: relief });
    const draft = await draftDecision(by(cabinet.officer), { itemId: meeting.itemIds[0] ?? '' });
    const decision = await reads().decision.findUniqueOrThrow({
      where: { id: draft.ok ? draft.value.id : '' },
    });
    expect(JSON.parse(decision.content).dispensation).toMatch(
      /^Dispensation for .* to speak and vote, granted by the monitoring officer, until 31 December 2026\.$/,
    );
  });

  test('expired it has no effect: not at a later item, after an adjournment, or at a vote', async () => {
    const after = new Date('2027-01-04T10:00:00Z');
    const cabinet = await aCabinet();
    const relief = await granted(cabinet);
    const meeting = await aMeeting(cabinet, { items: [{ state: 'current' }, {}, {}] });
    const ids = [await declared(cabinet, meeting), await declared(cabinet, meeting, 2, 1)];
    for (const id of ids) await rule(cabinet.chair, id, 'dispensation-vote');
    expect(codeOf(await rule(cabinet.chair, await declared(cabinet, meeting, 3), 'dispensation-vote'))).toBe(
      'no-dispensation',
    );
    await adjournMeeting(by(cabinet.officer), { meetingId: meeting.id });
    await resumeMeeting(by(cabinet.officer, after), { meetingId: meeting.id });
    expect(await declarationNow(ids[0] ?? '')).toMatchObject({ effect: 'pecuniary', dispensationId: null });
    expect(await declarationNow(ids[1] ?? '')).toMatchObject({ effect: 'dispensation-vote' });
    await openItem(by(cabinet.officer, after), { itemId: meeting.itemIds[1] ?? '' });
    expect(await declarationNow(ids[1] ?? '')).toMatchObject({ effect: 'pecuniary', leftAt: after });
    const late = await declared(cabinet, meeting, 2, 2);
    expect(codeOf(await rule(cabinet.chair, late, 'dispensation-vote', {}, after))).toBe('no-dispensation');
    expect((await kept(relief)).state).toBe('granted');
  });

  test('expired during a sitting it is gone when the next vote opens', async () => {
    const cabinet = await aCabinet();
    await granted(cabinet, member(cabinet), { untilOn: '2026-11-23' });
    const meeting = await aMeeting(cabinet);
    const id = await declared(cabinet, meeting);
    await rule(cabinet.chair, id, 'dispensation-vote');
    const { motionId } = await aMotion(cabinet, meeting);
    const midnight = new Date('2026-11-24T00:05:00Z');
    const opened = await openBallot(by(cabinet.chair, midnight), { motionId, method: 'named' });
    expect(codeOf(opened)).toBe('ok');
    expect(await reads().elector.count()).toBe(4);
    expect(await declarationNow(id)).toMatchObject({ effect: 'pecuniary' });
  });
});

describeOnEachDatabase('an authorisation by a company’s directors', () => {
  test('rests on a vote of its board that carries without the interested director', async () => {
    const board = await aBody({ seats: 5, card: { quorum: { count: 3 } } });
    const meeting = await aMeeting(board);
    const me = member(board, 4);
    const id = await asked(me, board, { matter: 'I advise Larkfield Homes.' });
    const ballot = await anOpenBallot(board, meeting);
    const give = (ballotId = ballot.id) => grant(board.officer, id, { basis: { ballotId } });
    expect(codeOf(await give())).toBe('authorising-ballot-unknown');
    await theyVote(board, ballot, ['for', 'for', 'against', 'against', 'for']);
    await itIsDeclared(board, ballot, 'carried');
    expect(await give()).toEqual({
      ok: false,
      refusal: { code: 'authorisation-not-agreed', for: 2, against: 2 },
    });
    expect(codeOf(await give('nothing'))).toBe('authorising-ballot-unknown');
    expect(codeOf(await grant(board.officer, id))).toBe('authorising-ballot-unknown');
    const again = await anOpenBallot(board, meeting);
    await theyVote(board, again, ['for', 'for', 'for', 'against', 'for']);
    await itIsDeclared(board, again, 'carried');
    const { waiting } = await dispensationsPage(board.officer, NOW);
    expect(waiting[0]?.answer?.votes.map((vote) => vote.id).sort()).toEqual([ballot.id, again.id].sort());
    expect(codeOf(await give(again.id))).toBe('ok');
    expect(await kept(id)).toMatchObject({
      kind: 'authorisation',
      grantedBy: 'directors',
      ballotId: again.id,
    });
  });

  test('does not count another who declared an interest in it, and of a committee the board decides', async () => {
    const board = await aBody({ code: 'TB', seats: 5, card: { quorum: { count: 4 } } });
    const far = await aBody({
      code: 'FAR',
      profile: 'trust-committee',
      people: [...board.members],
      officer: board.officer,
    });
    const officer = await actorFor(board.officer.personId);
    const id = await asked(await actorFor(member(board, 4).personId), far);
    const meeting = await aMeeting(board);
    const ballot = await anOpenBallot(board, meeting);
    await theyVote(board, ballot, ['for', 'for', 'for', 'for', 'for']);
    await itIsDeclared(board, ballot, 'carried');
    const declaration = await declared(board, meeting, 3);
    const give = () => grant(officer, id, { basis: { ballotId: ballot.id } });
    expect(await give()).toEqual({
      ok: false,
      refusal: { code: 'authorisation-inquorate', needed: 4, counted: 3 },
    });
    await rule(board.chair, declaration, 'not-material');
    expect(codeOf(await give())).toBe('ok');
  });

  test('lets the chair rule it authorised; revoked, the member leaves', async () => {
    const board = await aBody({ seats: 5, card: { quorum: { count: 3 } } });
    const meeting = await aMeeting(board);
    const vote = await anOpenBallot(board, meeting);
    await theyVote(board, vote, ['for', 'for', 'for']);
    await itIsDeclared(board, vote, 'carried');
    const relief = await granted(board, member(board, 4), { basis: { ballotId: vote.id } });
    const id = await declared(board, meeting, 4);
    expect(codeOf(await rule(board.chair, id, 'authorised'))).toBe('ok');
    expect(await declarationNow(id)).toMatchObject({ dispensationId: relief });
    await endDispensation(by(board.officer), { id: relief, reason: 'It was withdrawn.' });
    expect(await declarationNow(id)).toMatchObject({ effect: 'leave', leftAt: NOW });
  });
});
