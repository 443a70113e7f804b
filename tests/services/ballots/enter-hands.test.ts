import { beforeEach, expect, test } from 'vitest';
import type { Hand } from '~/domain/ballot/decide-hands';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { castVote } from '~/services/ballots/cast-vote';
import { closeBallot } from '~/services/ballots/close-ballot';
import { enterHands } from '~/services/ballots/enter-hands';
import { anOpenBallot, type BuiltBallot } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting, type BuiltMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { ballotRow, code, notificationsOf } from './what-happened';

let board: BuiltBody;
let meeting: BuiltMeeting;
let ballot: BuiltBallot;

const seat = (index: number) => board.seats[index]?.id ?? '';
const hands = (...choices: readonly (Hand['choice'] | null)[]): Hand[] =>
  choices.flatMap((choice, index) => (choice ? [{ seatId: seat(index), choice }] : []));
const enter = (raised: readonly Hand[], actor: Actor = board.officer) =>
  enterHands({ actor, now: NOW }, { ballotId: ballot.id, hands: raised });
const cast = (actor: Actor, choice: Hand['choice']) =>
  castVote({ actor, now: NOW }, { ballotId: ballot.id, choice });

describeOnEachDatabase('a show of hands', () => {
  beforeEach(async () => {
    board = await aBody({ seats: 5 });
    meeting = await aMeeting(board, { modes: ['in-room', 'in-room', 'in-room', 'on-line', 'in-room'] });
    ballot = await anOpenBallot(board, meeting);
  });

  test('is counted beside the votes on screen, no seat twice', async () => {
    await cast(board.members[3] ?? board.chair, 'for');
    await cast(board.deputy, 'against');
    const entered = await enter(hands('for', 'for', 'for'));
    expect(entered).toEqual({ ok: true, value: { counted: 2, voted: [seat(1)] } });
    const { electors, votes } = await ballotRow(ballot.id);
    expect(electors.filter(({ voted }) => voted)).toHaveLength(4);
    expect(votes.filter(({ seatId }) => seatId === seat(1))).toMatchObject([{ choice: 'against' }]);
    expect(await notificationsOf(board.chair.personId)).toHaveLength(1);
    // Who voted on screen hears which of the two counts, once; nobody hears whether they agree.
    await enter(hands(null, 'for'));
    expect(await notificationsOf(board.deputy.personId)).toEqual([
      expect.stringContaining('the vote on screen counts, once'),
    ]);
    await closeBallot({ actor: board.chair, now: NOW }, { ballotId: ballot.id });
    const { outcome } = await ballotRow(ballot.id);
    expect(JSON.parse(outcome ?? '')).toMatchObject({ answer: { tally: { for: 3, against: 1 } } });
  });

  test('twice, and at once, is once; a hand entered wrongly is entered again', async () => {
    const both = await Promise.all([enter(hands('for', 'for')), enter(hands('for', 'for'))]);
    expect(both.map(code)).toEqual(['ok', 'ok']);
    expect((await ballotRow(ballot.id)).votes).toHaveLength(2);
    expect(code(await enter(hands('against')))).toBe('ok');
    const votes = (await ballotRow(ballot.id)).votes.filter(({ seatId }) => seatId === seat(0));
    expect(votes.at(-1)).toMatchObject({ choice: 'against', sequence: 2 });
  });

  test('does not stand before a vote that the member cast himself, though an officer had recorded the same', async () => {
    await enter(hands('for'));
    expect(code(await cast(board.chair, 'for'))).toBe('ok');
    expect(code(await cast(board.chair, 'for'))).toBe('ok');
    expect(await enter(hands('against'))).toEqual({ ok: true, value: { counted: 0, voted: [seat(0)] } });
    const { votes, electors } = await ballotRow(ballot.id);
    expect(votes.map(({ choice, recordedById }) => [choice, recordedById])).toEqual([
      ['for', board.officer.personId],
      ['for', null],
    ]);
    expect(electors.filter(({ voted }) => voted)).toHaveLength(1);
  });

  test('enters all or nothing: not for who is on line, nor after the close', async () => {
    expect(code(await enter(hands('for', null, null, 'for')))).toBe('member-not-in-room');
    expect((await ballotRow(ballot.id)).votes).toEqual([]);
    await enter(hands('for', 'for', 'for'));
    await closeBallot({ actor: board.chair, now: NOW }, { ballotId: ballot.id });
    expect(code(await enter(hands(null, null, null, null, 'for')))).toBe('ballot-closed');
  });

  test('is the officer’s alone, and of no seat that is not in the electorate', async () => {
    expect(code(await enter(hands('for'), board.chair))).toBe('not-permitted');
    expect(code(await enter(hands('for'), await aPerson()))).toBe('not-found');
    const strange = { seatId: 'none', choice: 'for' } as const;
    expect(code(await enter([...hands('for'), strange]))).toBe('not-an-elector');
    expect(await reads().vote.count()).toBe(0);
  });
});
