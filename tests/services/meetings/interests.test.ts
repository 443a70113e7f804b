import { expect, test } from 'vitest';
import type { Ruling } from '~/domain/interest/effect';
import { reads } from '~/persistence/reads';
import { closeItem } from '~/services/meetings/close-item';
import { declareInterest } from '~/services/meetings/declare-interest';
import { openItem } from '~/services/meetings/open-item';
import { ruleInterest } from '~/services/meetings/rule-interest';
import { anOpenBallot, theyVote } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting, type BuiltMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

const by = (actor: BuiltBody['officer'], now = NOW) => ({ actor, now });
const no = (code: string) => ({ ok: false, refusal: { code } });
const done = { ok: true, value: true };
const loyalty = { kind: 'conflict-of-loyalty', interest: 'I vote on this in the Cabinet.' } as const;

async function declared(board: BuiltBody, meeting: BuiltMeeting, index: number, item = 0): Promise<string> {
  const actor = board.members[index] ?? board.chair;
  const made = await declareInterest(by(actor), { itemId: meeting.itemIds[item] ?? '', ...loyalty });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.id;
}
const declarationNow = (id: string) => reads().declaration.findUniqueOrThrow({ where: { id } });
const presidingSeat = async (meeting: BuiltMeeting) =>
  (await reads().meeting.findUniqueOrThrow({ where: { id: meeting.id } })).presidingSeatId;
const rule = (
  actor: BuiltBody['officer'],
  declarationId: string,
  ruling: Ruling,
  more: object = {},
  now = NOW,
) => ruleInterest(by(actor, now), { declarationId, ruling, reason: 'Because of the Cabinet.', ...more });

describeOnEachDatabase('declaring an interest', () => {
  test('waits for a ruling and tells those who rule', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const id = await declared(board, meeting, 2);
    expect(await declarationNow(id)).toMatchObject({ state: 'declared', effect: null, ...loyalty });
    const told = await reads().notification.findMany({ select: { personId: true } });
    expect(told.map(({ personId }) => personId).sort()).toEqual(
      [board.chair, board.officer].map((one) => one.personId).sort(),
    );
    expect(await declared(board, meeting, 2)).toBe(id);
    expect(await reads().event.count({ where: { kind: 'InterestDeclared' } })).toBe(1);
  });

  test('may be recorded by the officer for a member, by nobody else for another', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const wish = { itemId: meeting.itemIds[0] ?? '', seatId: board.seats[2]?.id ?? '', ...loyalty };
    expect(await declareInterest(by(board.deputy), wish)).toMatchObject(no('not-permitted'));
    expect(await declareInterest(by(await aPerson()), wish)).toEqual(no('not-found'));
    expect(await declareInterest(by(board.officer), wish)).toMatchObject({ ok: true });
    expect(await reads().declaration.findFirstOrThrow()).toMatchObject({
      personId: board.members[2]?.personId,
    });
    expect(await declareInterest(by(board.officer), { ...wish, seatId: undefined })).toEqual(
      no('seat-not-found'),
    );
  });

  test('may say it better until it is ruled on, and not once the item is done', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { items: [{ state: 'current' }, { state: 'done' }] });
    const id = await declared(board, meeting, 2);
    const again = { itemId: meeting.itemIds[0] ?? '', kind: 'other', interest: 'Differently put.' } as const;
    const member = board.members[2] ?? board.chair;
    expect(await declareInterest(by(member), again)).toEqual({ ok: true, value: { id } });
    await rule(board.chair, id, 'leave');
    expect(await declareInterest(by(member), { ...again, interest: 'Once more.' })).toEqual(
      no('interest-ruled'),
    );
    expect(await declareInterest(by(member), { ...again, itemId: meeting.itemIds[1] ?? '' })).toEqual(
      no('item-over'),
    );
  });
});

describeOnEachDatabase('ruling on it', () => {
  test('whoever presides rules; a member sent out has left and returns when the item closes', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const id = await declared(board, meeting, 2);
    expect(await rule(board.chair, id, 'leave')).toEqual(done);
    expect(await rule(board.chair, id, 'leave')).toEqual(done);
    expect(await declarationNow(id)).toMatchObject({
      state: 'ruled',
      effect: 'leave',
      ruledById: board.chair.personId,
      ruledForId: null,
      leftAt: NOW,
      returnedAt: null,
    });
    expect(await reads().event.count({ where: { kind: 'InterestRuled' } })).toBe(1);
    const later = minutesLater(20);
    await closeItem(by(board.officer, later), { itemId: meeting.itemIds[0] ?? '' });
    expect(await declarationNow(id)).toMatchObject({ leftAt: NOW, returnedAt: later });
    expect(await reads().attendance.count({ where: { leftAt: { not: null } } })).toBe(0);
  });

  test('the officer records it in the name of whoever presides; members cannot', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const id = await declared(board, meeting, 2);
    expect(await rule(board.deputy, id, 'leave')).toMatchObject(no('not-permitted'));
    expect(await rule(board.officer, id, 'authorised')).toEqual(done);
    expect(await declarationNow(id)).toMatchObject({
      ruledById: board.officer.personId,
      ruledForId: board.chair.personId,
      leftAt: null,
    });
    expect(await rule(board.officer, 'nothing', 'leave')).toEqual(no('not-found'));
  });

  test('about the presiding person’s own the members decide, and the deputy takes the chair', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const id = await declared(board, meeting, 0);
    expect(await rule(board.chair, id, 'not-material')).toEqual(no('own-interest'));
    expect(await rule(board.officer, id, 'leave')).toEqual(no('members-decide'));
    expect(await declarationNow(id)).toMatchObject({ state: 'declared' });
    expect(await rule(board.officer, id, 'leave', { membersDecided: true })).toEqual(done);
    expect(await declarationNow(id)).toMatchObject({ ruledById: board.officer.personId, ruledForId: null });
    expect(await presidingSeat(meeting)).toBe(board.seats[1]?.id);
    await closeItem(by(board.officer), { itemId: meeting.itemIds[0] ?? '' });
    expect(await presidingSeat(meeting)).toBe(board.seats[0]?.id);
  });

  test('before its item is reached sends nobody out; opening the item does', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { items: [{ state: 'current' }, {}] });
    const id = await declared(board, meeting, 0, 1);
    await rule(board.officer, id, 'leave', { membersDecided: true });
    expect(await declarationNow(id)).toMatchObject({ leftAt: null });
    expect(await presidingSeat(meeting)).toBe(board.seats[0]?.id);
    await openItem(by(board.officer, minutesLater(3)), { itemId: meeting.itemIds[1] ?? '' });
    expect(await declarationNow(id)).toMatchObject({ leftAt: minutesLater(3) });
    expect(await presidingSeat(meeting)).toBe(board.seats[1]?.id);
  });

  test('ruled again, a member who may stay is back at the table', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const id = await declared(board, meeting, 2);
    await rule(board.chair, id, 'leave');
    await rule(board.chair, id, 'answer-questions', {}, minutesLater(4));
    expect(await declarationNow(id)).toMatchObject({
      effect: 'answer-questions',
      returnedAt: minutesLater(4),
    });
  });

  test('is too late once the item is done', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const id = await declared(board, meeting, 2);
    await closeItem(by(board.officer), { itemId: meeting.itemIds[0] ?? '' });
    expect(await rule(board.chair, id, 'leave')).toEqual(no('item-over'));
  });
});

describeOnEachDatabase('ruling while a ballot is open', () => {
  const ballotState = async (id: string) => (await reads().ballot.findUniqueOrThrow({ where: { id } })).state;

  test('that bars an elector warns first, then sets the ballot aside', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const ballot = await anOpenBallot(board, meeting);
    await theyVote(board, ballot, ['for', 'for']);
    const id = await declared(board, meeting, 2);
    expect(await rule(board.officer, id, 'leave')).toEqual({
      ok: false,
      refusal: { code: 'ruling-would-void-ballot', bars: true, voted: 2 },
    });
    expect(await ballotState(ballot.id)).toBe('open');
    expect(await declarationNow(id)).toMatchObject({ state: 'declared' });
    expect(await rule(board.officer, id, 'leave', { voidsBallot: true })).toEqual(done);
    expect(await reads().ballot.findUniqueOrThrow({ where: { id: ballot.id } })).toMatchObject({
      state: 'set-aside',
      setAsideById: board.officer.personId,
      setAsideForId: board.chair.personId,
    });
  });

  test('that restores one who was here does so too', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const id = await declared(board, meeting, 2);
    await rule(board.chair, id, 'answer-questions');
    const ballot = await anOpenBallot(board, meeting);
    expect(await rule(board.chair, id, 'not-material')).toMatchObject({
      refusal: { code: 'ruling-would-void-ballot', bars: false, voted: 0 },
    });
    expect(await rule(board.chair, id, 'not-material', { voidsBallot: true })).toEqual(done);
    expect(await ballotState(ballot.id)).toBe('set-aside');
  });

  test('that leaves the electorate as it is leaves the ballot open', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, {
      modes: ['in-room', 'in-room', 'in-room', 'in-room', 'apologies'],
    });
    const ballot = await anOpenBallot(board, meeting);
    expect(await rule(board.chair, await declared(board, meeting, 2), 'authorised')).toEqual(done);
    expect(await rule(board.chair, await declared(board, meeting, 4), 'leave')).toEqual(done);
    expect(await ballotState(ballot.id)).toBe('open');
  });
});
