import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { newId } from '~/platform/ids';
import type { Readers } from '~/realtime/contract';
import { openItem } from '~/services/meetings/open-item';
import { revokeSession } from '~/services/people/revoke-session';
import { endShare } from '~/services/shares/end-share';
import { aBody, type BuiltBody } from '../support/build/a-body';
import { aMeeting } from '../support/build/a-meeting';
import { aPaper, type BuiltPaper } from '../support/build/a-paper';
import { aPerson } from '../support/build/a-person';
import { aShare } from '../support/build/a-share';
import { write } from '../support/build/write';
import { withDatabase } from '../support/database';
import { type LiveClient, watch, withGateway } from '../support/live';

describe('who is at a paper, told to the board', () => {
  withDatabase();
  const gateway = withGateway();
  let board: BuiltBody;
  let paper: BuiltPaper;

  const by = (actor: Actor) => ({ actor, now: new Date() });
  beforeEach(async () => {
    board = await aBody({ seats: 4 });
    paper = await aPaper(board);
  });

  it('names those on its page, and not those who watch the board', async () => {
    const viewer = await onBoard(board.officer);
    const reader = await gateway.connect(board.chair);
    await watch(reader, `paper:${paper.id}`);
    await expectReaders(viewer, { [paper.id]: [board.chair.name] });
    reader.emit('leave', { topic: `paper:${paper.id}` });
    await expectReaders(viewer, {});
  });

  it('tells who comes to the board later, and who comes back to it', async () => {
    await watch(await gateway.connect(board.chair), `paper:${paper.id}`);
    const viewer = await onBoard(board.officer);
    await expectReaders(viewer, { [paper.id]: [board.chair.name] });
    viewer.emit('leave', { topic: 'board' });
    told.delete(viewer);
    await watch(viewer, 'board');
    await expectReaders(viewer, { [paper.id]: [board.chair.name] });
  });

  it('counts a person once, and ends with the session', async () => {
    const viewer = await onBoard(board.officer);
    for (const _ of [1, 2]) await watch(await gateway.connect(board.chair), `paper:${paper.id}`);
    await expectReaders(viewer, { [paper.id]: [board.chair.name] });
    await revokeSession(by(board.chair), { sessionId: 'all', realNow: new Date() });
    await expectReaders(viewer, {});
  });

  it('shows nobody to who may not read the paper', async () => {
    const other = await aPaper(board);
    await aShare(other, { person: await partner() });
    const [inside, outside] = [await onBoard(board.officer), await onBoard(nell)];
    await watch(await gateway.connect(board.chair), `paper:${paper.id}`);
    await expectReaders(inside, { [paper.id]: [board.chair.name] });
    await watch(await gateway.connect(board.deputy), `paper:${other.id}`);
    await expectReaders(outside, { [other.id]: [board.deputy.name] });
  });

  it('ends for both sides when a share ends', async () => {
    const share = await aShare(paper, { person: await partner() });
    const [inside, outside] = [await onBoard(board.officer), await onBoard(nell)];
    await watch(await gateway.connect(nell), `paper:${paper.id}`);
    for (const viewer of [inside, outside]) await expectReaders(viewer, { [paper.id]: [nell.name] });
    await endShare(by(paper.sponsor), share.id);
    for (const viewer of [inside, outside]) await expectReaders(viewer, {});
  });

  it('counts those in the room while its item is open, but no member whom an interest bars', async () => {
    const item = { paperId: paper.id, stageId: paper.stageId ?? '', versionNumber: 1 };
    const meeting = await aMeeting(board, { items: [{ ...item, state: 'to-come' }] });
    const [itemId = ''] = meeting.itemIds;
    const barred = board.members[2] ?? board.chair;
    await write((tx) =>
      tx.declaration.create({
        data: {
          ...{ id: newId(), meetingId: meeting.id, itemId, paperId: paper.id, bodyId: board.id },
          ...{ personId: barred.personId, seatId: board.seats[2]?.id ?? '', kind: 'other' },
          ...{ interest: 'A contract', declaredAt: new Date(), state: 'ruled', effect: 'leave' },
        },
      }),
    );
    const viewer = await onBoard(board.officer);
    for (const member of [board.chair, barred])
      await watch(await gateway.connect(member), `meeting:${meeting.id}`);
    expect(await openItem(by(board.officer), { itemId })).toMatchObject({ ok: true });
    await expectReaders(viewer, { [paper.id]: [board.chair.name] });
  });

  let nell: Actor;
  async function partner(): Promise<Actor> {
    nell = await aPerson({ of: 'council' });
    return nell;
  }
  async function onBoard(person: Actor): Promise<LiveClient> {
    const client = await gateway.connect(person);
    client.on('readers', (readers) => told.set(client, readers));
    await watch(client, 'board');
    return client;
  }
});

/** What each was told last. */
const told = new WeakMap<LiveClient, Readers>();

/** It may have been told before it is asked here: the next message alone would be waited for in vain. */
function expectReaders(client: LiveClient, readers: Readers): Promise<void> {
  return expect.poll(() => told.get(client), { timeout: 40_000 }).toEqual(readers);
}
