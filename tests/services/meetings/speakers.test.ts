import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { askToSpeak } from '~/services/meetings/ask-to-speak';
import { callSpeaker } from '~/services/meetings/call-speaker';
import { closeItem } from '~/services/meetings/close-item';
import { letObserversSpeak } from '~/services/meetings/let-observers-speak';
import { lowerHand } from '~/services/meetings/lower-hand';
import { recordAttendance } from '~/services/meetings/record-attendance';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting, type BuiltMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, kindsTold } from '../../support/happenings';

let board: BuiltBody;
let meeting: BuiltMeeting;
let observer: Actor;

const by = (actor: Actor, minutes = 0) => ({ actor, now: minutesLater(minutes) });
const ask = (actor: Actor, minutes = 0) => askToSpeak(by(actor, minutes), { meetingId: meeting.id });
const room = async (actor: Actor) => (await meetingRoom(actor, meeting.id, NOW))?.speakers;
const handOf = async (actor: Actor) =>
  (await reads().speakerRequest.findFirstOrThrow({ where: { personId: actor.personId } })).id;
const stateOf = async (actor: Actor) =>
  (await reads().speakerRequest.findFirst({ where: { personId: actor.personId } }))?.state;

describeOnEachDatabase('the speakers’ queue', () => {
  beforeEach(async () => {
    board = await aBody({ seats: 4 });
    const modes = ['in-room', 'on-line', 'in-room', 'apologies'] as const;
    meeting = await aMeeting(board, { modes, items: [{ state: 'current' }, {}] });
    observer = await aPerson({ of: 'council' });
    await write((tx) =>
      tx.meetingObserver.create({ data: { meetingId: meeting.id, personId: observer.personId, role: '' } }),
    );
  });

  test('holds each hand once, in the order of asking', async () => {
    const twice = await Promise.all([ask(board.deputy), ask(board.deputy)]);
    expect(twice.map(codeOf)).toEqual(['ok', 'ok']);
    expect(codeOf(await ask(board.officer, 1))).toBe('ok');
    expect(await room(board.chair)).toMatchObject({
      hands: [
        { name: board.deputy.name, called: false, you: false },
        { name: board.officer.name, called: false },
      ],
      mayAsk: true,
    });
    expect(await room(board.deputy)).toMatchObject({ mayAsk: false });
    expect((await kindsTold()).filter((kind) => kind === 'HandRaised')).toHaveLength(2);
  });

  test('is not for who is away, for an observer without leave, or for a stranger', async () => {
    expect(codeOf(await ask(board.members[3] ?? board.chair))).toBe('not-here-to-speak');
    expect(codeOf(await ask(observer))).toBe('observers-may-not-ask');
    expect(codeOf(await ask(await aPerson()))).toBe('not-found');
    expect(await reads().speakerRequest.count()).toBe(0);
  });

  test('takes observers while the chair lets them, and no longer', async () => {
    const let_ = (actor: Actor, may: boolean) => letObserversSpeak(by(actor), { meetingId: meeting.id, may });
    expect(codeOf(await let_(board.deputy, true))).toBe('not-permitted');
    for (const _ of [1, 2]) expect(codeOf(await let_(board.chair, true))).toBe('ok');
    expect(await room(observer)).toMatchObject({ observersMayAsk: true, mayAsk: true });
    expect(codeOf(await ask(observer))).toBe('ok');
    expect(codeOf(await ask(board.deputy))).toBe('ok');
    expect(codeOf(await let_(board.officer, false))).toBe('ok');
    expect(await stateOf(observer)).toBe('lowered');
    expect(await stateOf(board.deputy)).toBe('asked');
  });

  describe('is called', () => {
    test('by the chair or the officer, one at a time', async () => {
      await ask(board.deputy);
      await ask(board.members[2] ?? board.chair, 1);
      const [first, second] = [await handOf(board.deputy), await handOf(board.members[2] ?? board.chair)];
      expect(codeOf(await callSpeaker(by(board.deputy), { requestId: first }))).toBe('not-permitted');
      for (const _ of [1, 2])
        expect(codeOf(await callSpeaker(by(board.chair), { requestId: first }))).toBe('ok');
      expect(codeOf(await callSpeaker(by(board.officer), { requestId: second }))).toBe('ok');
      expect(await stateOf(board.deputy)).toBe('spoken');
      expect(await room(board.chair)).toMatchObject({ hands: [{ called: true }] });
      expect(codeOf(await callSpeaker(by(board.chair), { requestId: first }))).toBe('hand-not-up');
      expect(codeOf(await callSpeaker(by(board.chair), { requestId: 'none' }))).toBe('not-found');
      expect((await kindsTold()).filter((kind) => kind === 'SpeakerCalled')).toHaveLength(2);
    });

    test('by two at once, one of them speaks', async () => {
      await ask(board.deputy);
      await ask(board.members[2] ?? board.chair, 1);
      const ids = [await handOf(board.deputy), await handOf(board.members[2] ?? board.chair)];
      await Promise.all([
        callSpeaker(by(board.chair), { requestId: ids[0] ?? '' }),
        callSpeaker(by(board.officer), { requestId: ids[1] ?? '' }),
      ]);
      expect(await reads().speakerRequest.count({ where: { state: 'called' } })).toBe(1);
    });
  });

  describe('loses a hand', () => {
    test('that its owner, the chair or the officer takes down, and nobody else', async () => {
      await ask(board.deputy);
      const requestId = await handOf(board.deputy);
      const other = board.members[2] ?? board.chair;
      expect(codeOf(await lowerHand(by(other), { requestId }))).toBe('not-permitted');
      for (const _ of [1, 2]) expect(codeOf(await lowerHand(by(board.deputy), { requestId }))).toBe('ok');
      expect(await stateOf(board.deputy)).toBe('lowered');
      expect(codeOf(await lowerHand(by(board.chair), { requestId: 'none' }))).toBe('not-found');
    });

    test('when its owner leaves, and every hand when the item is done', async () => {
      await ask(board.deputy);
      await ask(board.officer);
      const seatId = board.seats[1]?.id ?? '';
      await recordAttendance(by(board.officer), { meetingId: meeting.id, seatId, record: 'left' });
      expect(await stateOf(board.deputy)).toBe('lowered');
      await callSpeaker(by(board.chair), { requestId: await handOf(board.officer) });
      await closeItem(by(board.officer), { itemId: meeting.itemIds[0] ?? '' });
      expect(await stateOf(board.officer)).toBe('spoken');
      expect(await room(board.chair)).toMatchObject({ hands: [] });
    });
  });
});
