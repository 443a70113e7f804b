import { expect, it } from 'vitest';
import type { BodyCard } from '~/domain/body/body-card';
import type { Actor } from '~/domain/permission/actor';
import { decidedItem } from '~/persistence/decided-item';
import { reads } from '~/persistence/reads';
import { ballotPage, roomBallot } from '~/queries/ballots/room-ballot';
import { callForNames } from '~/services/ballots/call-for-names';
import { closeBallot } from '~/services/ballots/close-ballot';
import { markBudgetMotion } from '~/services/ballots/mark-budget-motion';
import { moveAmendment } from '~/services/ballots/move-amendment';
import { openBallot } from '~/services/ballots/open-ballot';
import { putMotion } from '~/services/ballots/put-motion';
import { recordOwnVote } from '~/services/ballots/record-own-vote';
import { secondMotion } from '~/services/ballots/second-motion';
import { withdrawMotion } from '~/services/ballots/withdraw-motion';
import { recordLines } from '~/services/decisions/record-lines';
import { closeItem } from '~/services/meetings/close-item';
import { anOpenBallot, itIsDeclared, theyVote } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, kindsTold } from '../../support/happenings';

const by = (actor: Actor | undefined) => {
  if (!actor) throw new Error('nobody');
  return { actor, now: NOW };
};

/** A body in session with one motion put by its chair and moved by its third member. */
async function aMovedMotion(body: BuiltBody, secondedById: string | null = null) {
  const meeting = await aMeeting(body);
  const [itemId = ''] = meeting.itemIds;
  const put = await putMotion(by(body.chair), {
    itemId,
    wish: { kind: 'other', text: 'That the hub be opened in May.' },
    movedById: body.members[2]?.personId ?? null,
    secondedById,
  });
  const motionId = put.ok ? (put.value.motionIds[0] ?? '') : '';
  const open = (id = motionId) => openBallot(by(body.chair), { motionId: id, method: 'named' });
  return { meeting, itemId, motionId, open };
}
const aBoard = (card: Partial<BodyCard> = {}) => aBody({ seats: 4, card });
const aCommittee = (card: Partial<BodyCard> = {}) =>
  aBody({ of: 'council', code: 'OSC', profile: 'council-committee', seats: 4, card });
const motionRow = (id: string) => reads().motion.findUniqueOrThrow({ where: { id } });

describeOnEachDatabase('seconding', () => {
  it('is needed where the card says so; a member seconds, once, and not the mover', async () => {
    const board = await aBoard({ secondingRequired: true });
    const { motionId, open } = await aMovedMotion(board);
    expect(codeOf(await open())).toBe('motion-not-seconded');
    const second = (actor: Actor | undefined, personId?: string) =>
      secondMotion(by(actor), { motionId, personId: personId ?? null });
    expect(codeOf(await second(board.members[2]))).toBe('mover-is-seconder');
    expect(codeOf(await second(board.members[3], board.deputy.personId))).toBe('not-permitted');
    expect(codeOf(await second(board.officer))).toBe('seconder-not-here');
    expect(codeOf(await second(await aPerson()))).toBe('not-found');
    expect(codeOf(await second(board.deputy))).toBe('ok');
    expect(codeOf(await second(board.deputy))).toBe('ok');
    expect(codeOf(await second(board.members[3]))).toBe('seconded-already');
    expect(await motionRow(motionId)).toMatchObject({ secondedById: board.deputy.personId });
    expect((await kindsTold()).filter((kind) => kind === 'MotionSeconded')).toHaveLength(1);
    expect(codeOf(await open())).toBe('ok');
  });

  it('is recorded by the officer for a member; the mover withdraws what nobody voted on', async () => {
    const board = await aBoard({ secondingRequired: true });
    const { motionId, itemId, open } = await aMovedMotion(board);
    const withdraw = (actor: Actor | undefined) => withdrawMotion(by(actor), { motionId });
    expect(codeOf(await secondMotion(by(board.officer), { motionId, personId: board.deputy.personId }))).toBe(
      'ok',
    );
    expect(codeOf(await withdraw(board.members[3]))).toBe('not-the-mover');
    const room = await roomBallot(board.members[2] ?? board.chair, itemId, { now: NOW });
    expect(room?.motions[0]?.mine).toMatchObject({ withdraw: true, second: false });
    expect(codeOf(await withdraw(board.members[2]))).toBe('ok');
    expect(codeOf(await withdraw(board.members[2]))).toBe('ok');
    expect(await motionRow(motionId)).toMatchObject({
      ...{ state: 'withdrawn', withdrawnById: board.members[2]?.personId },
    });
    expect(codeOf(await open())).toBe('motion-not-ready');
    // The same words may be put again.
    const again = await putMotion(by(board.chair), {
      ...{ itemId, wish: { kind: 'other', text: 'That the hub be opened in May.' } },
    });
    expect(again.ok && again.value.motionIds).toHaveLength(1);
  });
});

describeOnEachDatabase('an amendment', () => {
  const NEW = 'That the hub be opened in June.';
  const amend = (body: BuiltBody, motionId: string, text = NEW) =>
    moveAmendment(by(body.chair), { motionId, text, movedById: body.deputy.personId });
  const idOf = (moved: Awaited<ReturnType<typeof amend>>) => (moved.ok ? moved.value.motionId : '');

  it('is disposed of before its motion; carried, the motion has its words, and a ballot shows the difference', async () => {
    const board = await aBoard();
    const { motionId, itemId, open } = await aMovedMotion(board);
    const [one, two] = await Promise.all([amend(board, motionId), amend(board, motionId)]);
    expect(two).toEqual(one);
    const amendmentId = idOf(one);
    expect(codeOf(await amend(board, motionId, 'That it be July.'))).toBe('amendment-first');
    expect(codeOf(await amend(board, amendmentId))).toBe('amendment-not-amended');
    expect(codeOf(await withdrawMotion(by(board.chair), { motionId }))).toBe('amendment-first');
    expect(codeOf(await open())).toBe('amendment-first');
    const opened = await open(amendmentId);
    const ballotId = opened.ok ? opened.value.ballotId : '';
    expect((await ballotPage(board.chair, ballotId, NOW))?.ballot?.replaces).toMatchObject({
      reason: 'An amendment to the motion.',
    });
    await theyVote(board, { id: ballotId }, ['for', 'for', 'for', 'for']);
    await itIsDeclared(board, { id: ballotId }, 'carried');
    expect(await motionRow(motionId)).toMatchObject({ state: 'replaced' });
    const after = await reads().motion.findFirstOrThrow({ where: { amendsMotionId: motionId } });
    expect(after).toMatchObject({ kind: 'other', state: 'ready', text: NEW });
    expect(after.movedById).toBe(board.members[2]?.personId);
    const second = await open(after.id);
    const secondId = second.ok ? second.value.ballotId : '';
    const shown = (await ballotPage(board.chair, secondId, NOW))?.ballot?.replaces;
    expect(shown?.change.filter(({ change }) => change === 'added')).toEqual([
      { text: 'June', change: 'added' },
    ]);
    await theyVote(board, { id: secondId }, ['against', 'against', 'against', 'against']);
    await itIsDeclared(board, { id: secondId }, 'not-carried');
    await closeItem(by(board.chair), { itemId });
    expect(await reads().agendaItem.findUnique({ where: { id: itemId } })).toMatchObject({
      result: 'Not carried',
    });
  });

  it('lost, leaves the motion as it was; withdrawn, too', async () => {
    const board = await aBoard();
    const { motionId, open } = await aMovedMotion(board);
    const opened = await open(idOf(await amend(board, motionId)));
    const ballotId = opened.ok ? opened.value.ballotId : '';
    await theyVote(board, { id: ballotId }, ['against', 'against', 'against', 'against']);
    await itIsDeclared(board, { id: ballotId }, 'not-carried');
    expect(await motionRow(motionId)).toMatchObject({ state: 'ready' });
    const another = idOf(await amend(board, motionId, 'That it be July.'));
    expect(codeOf(await withdrawMotion(by(board.deputy), { motionId: another }))).toBe('ok');
    expect(codeOf(await open())).toBe('ok');
  });

  it('is moved by who presides or the officer alone', async () => {
    const board = await aBoard();
    const { motionId } = await aMovedMotion(board);
    const move = (actor: Actor) => moveAmendment(by(actor), { motionId, text: NEW });
    expect(codeOf(await move(board.deputy))).toBe('not-permitted');
    expect(codeOf(await move(await aPerson()))).toBe('not-found');
    expect(codeOf(await moveAmendment(by(board.chair), { motionId: 'none', text: NEW }))).toBe('not-found');
  });
});

describeOnEachDatabase('a recorded vote', () => {
  it('is called for by so many members before the vote is closed, and enters the record by name', async () => {
    const board = await aBoard({ recordedVoteDemand: 2, namesPublished: false });
    const { motionId, itemId, open } = await aMovedMotion(board);
    const call = (actor: Actor | undefined) => callForNames(by(actor), { motionId });
    expect(await call(board.deputy)).toEqual({ ok: true, value: { recorded: false } });
    expect(await call(board.deputy)).toEqual({ ok: true, value: { recorded: false } });
    expect(codeOf(await call(board.officer))).toBe('not-permitted');
    expect(codeOf(await call(await aPerson()))).toBe('not-found');
    const opened = await open();
    const ballotId = opened.ok ? opened.value.ballotId : '';
    const room = await roomBallot(board.members[3] ?? board.chair, itemId, { now: NOW });
    expect(room?.motions[0]).toMatchObject({
      ...{ names: { recorded: null, calls: 1, needed: 2, called: false }, mine: { callForNames: true } },
    });
    expect(await call(board.members[3])).toEqual({ ok: true, value: { recorded: true } });
    expect(await call(board.chair)).toEqual({ ok: true, value: { recorded: true } });
    await theyVote(board, { id: ballotId }, ['for', 'for', 'against', null]);
    await closeBallot(by(board.chair), { ballotId });
    expect(codeOf(await call(board.members[2]))).toBe('call-too-late');
    await itIsDeclared(board, { id: ballotId }, 'carried');
    const item = await decidedItem(reads(), itemId);
    const [line] = item ? (await recordLines(reads(), item)).votes : [];
    expect(line?.names.map(({ choice }) => choice)).toEqual(['for', 'for', 'against', 'not-voting']);
    expect(line?.steps.at(-1)).toMatchObject({ source: 'standing orders' });
  });

  it('cannot be called for where the card knows none, and keeps a question from being agreed without a vote', async () => {
    const board = await aBoard();
    const { motionId } = await aMovedMotion(board);
    expect(codeOf(await callForNames(by(board.deputy), { motionId }))).toBe('no-call-for-names');
    const other = await aBody({ of: 'council', code: 'COU', profile: 'council', seats: 4 });
    const budget = await aMovedMotion(other);
    const mark = (actor: Actor, id = budget.motionId) => markBudgetMotion(by(actor), { motionId: id });
    expect(codeOf(await mark(other.deputy))).toBe('not-permitted');
    expect(codeOf(await mark(other.chair))).toBe('ok');
    expect(codeOf(await mark(other.officer))).toBe('ok');
    expect(codeOf(await mark(board.chair, motionId))).toBe('names-not-mandatory-here');
    const assent = await openBallot(by(other.chair), { motionId: budget.motionId, method: 'assent' });
    expect(codeOf(assent)).toBe('names-need-named-vote');
    expect((await roomBallot(other.chair, budget.itemId, { now: NOW }))?.motions[0]?.methods).toEqual([
      'named',
    ]);
  });

  it('of one councillor is required immediately after the vote, and stands alone in the record', async () => {
    const committee = await aCommittee({ namesPublished: false });
    const meeting = await aMeeting(committee);
    const ballot = await anOpenBallot(committee, meeting);
    const record = (actor: Actor | undefined, id = ballot.id) => recordOwnVote(by(actor), { ballotId: id });
    expect(codeOf(await record(committee.deputy))).toBe('own-vote-still-open');
    await theyVote(committee, ballot, ['for', 'against', 'for', 'for']);
    await itIsDeclared(committee, ballot, 'carried');
    expect((await ballotPage(committee.deputy, ballot.id, NOW))?.acts.recordOwnVote).toBe(true);
    expect(codeOf(await record(committee.deputy))).toBe('ok');
    expect(codeOf(await record(committee.deputy))).toBe('ok');
    expect((await ballotPage(committee.deputy, ballot.id, NOW))?.acts.recordOwnVote).toBe(false);
    expect(codeOf(await record(committee.officer))).toBe('not-permitted');
    expect(codeOf(await record(committee.deputy, 'none'))).toBe('not-found');
    const item = await decidedItem(reads(), ballot.itemId);
    const [line] = item ? (await recordLines(reads(), item)).votes : [];
    expect(line?.names).toEqual([{ name: expect.any(String), choice: 'against' }]);
    expect(line?.steps.at(-1)?.source).toBe('SI 1993/202 Sch 2 para 1');
    await closeItem(by(committee.chair), { itemId: ballot.itemId });
    expect(codeOf(await record(committee.members[2]))).toBe('own-vote-too-late');
    const board = await aBoard();
    const theirs = await anOpenBallot(board, await aMeeting(board));
    expect(codeOf(await record(board.chair, theirs.id))).toBe('own-vote-not-here');
  });
});
