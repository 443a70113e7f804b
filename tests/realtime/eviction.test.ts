import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { businessNow, setClockOffset } from '~/platform/clock';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import { hashPassword } from '~/platform/passwords';
import type { News } from '~/realtime/contract';
import { endAdvice } from '~/services/advice/end-advice';
import { appointProxy } from '~/services/bodies/appoint-proxy';
import { endProxy } from '~/services/bodies/end-proxy';
import { moveClock } from '~/services/clock/move-clock';
import { makeComment } from '~/services/comments/make-comment';
import { endInvitation } from '~/services/meetings/end-invitation';
import { excludePublic } from '~/services/meetings/exclude-public';
import { inviteObserver } from '~/services/meetings/invite-observer';
import { readmitPublic } from '~/services/meetings/readmit-public';
import { ruleInterest } from '~/services/meetings/rule-interest';
import { issueVersion } from '~/services/papers/issue-version';
import { saveDraft } from '~/services/papers/save-draft';
import { changePassword } from '~/services/people/change-password';
import { disablePerson } from '~/services/people/disable-person';
import { revokeSession } from '~/services/people/revoke-session';
import { endShare } from '~/services/shares/end-share';
import { anOpenBallot } from '../support/build/a-ballot';
import { aBody, type BuiltBody } from '../support/build/a-body';
import { aMeeting } from '../support/build/a-meeting';
import { aContent, aPaper, type BuiltPaper } from '../support/build/a-paper';
import { aPerson } from '../support/build/a-person';
import { aShare } from '../support/build/a-share';
import { anAdviceRequest } from '../support/build/an-advice-request';
import { write } from '../support/build/write';
import { withDatabase } from '../support/database';
import {
  disconnected,
  type LiveClient,
  nextEviction,
  nextNews,
  soon,
  watch,
  withGateway,
} from '../support/live';

describe('who may hear no more', () => {
  withDatabase();
  const gateway = withGateway();
  let board: BuiltBody;
  let cabinet: BuiltBody;
  let paper: BuiltPaper;

  const by = (actor: Actor) => ({ actor, now: businessNow() });
  const comment = (actor: Actor, text: string) =>
    makeComment(by(actor), {
      ...{ paperRef: paper.ref, versionNumber: 1, anchorKind: 'paper', anchorKey: '', text },
      ...{ audience: 'shared', confirmed: 'yes' },
    });
  /** What a client hears until another, who still may, has heard the news that follows. */
  async function heardBy(client: LiveClient, stays: LiveClient): Promise<readonly News[]> {
    const heard: News[] = [];
    client.on('news', (news) => heard.push(news));
    const told = nextNews(stays);
    await comment(board.chair, 'After it ended');
    await soon(told);
    return heard;
  }

  beforeEach(async () => {
    board = await aBody({ seats: 3 });
    cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 2 });
    paper = await aPaper(board);
  });

  test('of a paper, once its share has ended: told so within a second, and nothing more of it', async () => {
    const share = await aShare(paper, { body: cabinet });
    const topic = `paper:${paper.id}` as const;
    const [leaving, staying] = [await gateway.connect(cabinet.chair), await gateway.connect(board.deputy)];
    expect(await watch(leaving, topic)).toMatchObject({ ok: true });
    expect(await watch(staying, topic)).toMatchObject({ ok: true });
    const both = [nextNews(leaving), nextNews(staying)];
    await comment(board.chair, 'While it is shared');
    for (const news of both) expect(await soon(news)).toMatchObject({ topic, kind: 'CommentMade' });
    const evicted = nextEviction(leaving);
    await endShare(by(paper.sponsor), share.id);
    expect(await soon(evicted)).toBe(topic);
    expect(await heardBy(leaving, staying)).toEqual([]);
    expect(await watch(leaving, topic)).toEqual({ ok: false });
    expect(await watch(leaving, 'board')).toMatchObject({ ok: true });
  });

  test('of a meeting, once the public is out of it; who stays hears on, and the door tells when it opens', async () => {
    const meeting = await aMeeting(board);
    const [itemId = ''] = meeting.itemIds;
    const [guest, adviser] = [await aPerson({ of: 'council' }), await aPerson({ of: 'council' })];
    for (const { personId } of [guest, adviser])
      await inviteObserver(by(board.officer), { meetingId: meeting.id, personId, role: 'Guest' });
    const topic = `meeting:${meeting.id}` as const;
    const [leaving, staying] = [await gateway.connect(guest), await gateway.connect(adviser)];
    for (const client of [leaving, staying]) expect(await watch(client, topic)).toMatchObject({ ok: true });
    const heard: News[] = [];
    leaving.on('news', (news) => heard.push(news));
    const [evicted, told] = [nextEviction(leaving), nextNews(staying)];
    await excludePublic(by(board.chair), {
      ...{ itemId, ground: 'own-practice', paragraphs: [], reason: 'A personal matter', forId: null },
      stays: [{ personId: adviser.personId, reason: 'Advises' }],
    });
    expect(await soon(evicted)).toBe(topic);
    expect(await soon(told)).toMatchObject({ topic, kind: 'PublicExcluded', facts: {} });
    expect(heard).toEqual([]);
    expect(await watch(leaving, topic)).toEqual({ ok: false });
    expect(await watch(leaving, `outside:${meeting.id}`)).toMatchObject({ ok: true, version: null });
    const opened = nextNews(leaving);
    await readmitPublic(by(board.chair), { itemId, forId: null });
    expect(await soon(opened)).toMatchObject({
      ...{ topic: `outside:${meeting.id}`, kind: 'PublicReadmitted', version: null, facts: {} },
    });
    expect(await watch(leaving, topic)).toMatchObject({ ok: true });
    const stranger = await gateway.connect(cabinet.chair);
    expect(await watch(stranger, `outside:${meeting.id}`)).toEqual({ ok: false });
  });

  test('of the board, about a paper that is no longer shared', async () => {
    const share = await aShare(paper, { person: cabinet.chair });
    const [leaving, staying] = [await gateway.connect(cabinet.chair), await gateway.connect(board.deputy)];
    await Promise.all([watch(leaving, 'board'), watch(staying, 'board')]);
    await endShare(by(paper.sponsor), share.id);
    expect(await heardBy(leaving, staying)).toEqual([]);
  });

  test('of a paper, once the advice asked is taken back', async () => {
    const nell = await aPerson({ of: 'council' });
    const { id } = await anAdviceRequest(paper, { person: nell });
    const client = await gateway.connect(nell);
    await watch(client, `paper:${paper.id}`);
    const evicted = nextEviction(client);
    await endAdvice(by(paper.author), id);
    expect(await soon(evicted)).toBe(`paper:${paper.id}`);
  });

  test('of a paper, once another version keeps it to the board', async () => {
    await aShare(paper, { body: cabinet });
    const client = await gateway.connect(cabinet.officer);
    await watch(client, `paper:${paper.id}`);
    const evicted = nextEviction(client);
    const content = aContent({ classification: 'board-confidential', classificationReason: 'Terms' });
    await saveDraft(by(paper.author), { ref: paper.ref, revision: 1, content });
    await issueVersion(by(paper.author), { ref: paper.ref, revision: 2, note: 'Kept' });
    expect(await soon(evicted)).toBe(`paper:${paper.id}`);
  });

  test('of an exempt paper, once a ruling bars the member', async () => {
    paper = await aPaper(board, { classification: 'exempt' });
    const item = { paperId: paper.id, stageId: paper.stageId ?? '', versionNumber: 1 };
    const meeting = await aMeeting(board, { items: [{ state: 'current', ...item }] });
    const member = board.members[2] ?? board.chair;
    const declaration = {
      id: newId(),
      meetingId: meeting.id,
      itemId: meeting.itemIds[0] ?? '',
      paperId: paper.id,
    };
    const of = { bodyId: board.id, personId: member.personId, seatId: board.seats[2]?.id ?? '' };
    await write((tx) =>
      tx.declaration.create({
        data: {
          ...declaration,
          ...of,
          kind: 'other',
          interest: 'A contract',
          declaredAt: new Date(),
          state: 'declared',
        },
      }),
    );
    const client = await gateway.connect(member);
    await watch(client, `paper:${paper.id}`);
    await watch(client, `meeting:${meeting.id}`);
    const evicted = nextEviction(client);
    const ruling = { declarationId: declaration.id, ruling: 'leave', reason: 'Material' } as const;
    const ruled = await ruleInterest(by(board.chair), ruling);
    expect(ruled).toMatchObject({ ok: true });
    expect(await soon(evicted)).toBe(`paper:${paper.id}`);
    expect(await watch(client, `meeting:${meeting.id}`)).toMatchObject({ ok: true });
  });

  test('of a meeting, once nobody is a member’s proxy any more', async () => {
    const members = await aBody({ of: 'council', code: 'MEM', profile: 'trust-members', seats: 2 });
    const meeting = await aMeeting(members, { state: 'scheduled' });
    const kit = await aPerson();
    const appointed = await appointProxy(by(members.officer), {
      ...{ bodyId: members.id, seatId: members.seats[1]?.id ?? '', holderId: kit.personId, kind: 'proxy' },
      ...{ document: 'Letter', fromOn: '2026-01-01', untilOn: '2099-12-31' },
    });
    const client = await gateway.connect(kit);
    expect(await watch(client, `meeting:${meeting.id}`)).toMatchObject({ ok: true });
    const evicted = nextEviction(client);
    await endProxy(by(members.officer), { appointmentId: appointed.ok ? appointed.value.id : '' });
    expect(await soon(evicted)).toBe(`meeting:${meeting.id}`);
  });

  test('of a meeting, once the invitation to follow it has ended: within a second, and no news of it after', async () => {
    const meeting = await aMeeting(board);
    const guest = await aPerson({ of: 'department' });
    const who = { meetingId: meeting.id, personId: guest.personId };
    await inviteObserver(by(board.officer), { ...who, role: 'Guest' });
    const topic = `meeting:${meeting.id}` as const;
    const [client, staying] = [await gateway.connect(guest), await gateway.connect(board.deputy)];
    expect(await watch(client, topic)).toMatchObject({ ok: true });
    await watch(staying, topic);
    const evicted = nextEviction(client);
    await endInvitation(by(board.chair), who);
    expect(await soon(evicted)).toBe(topic);
    expect(await watch(client, topic)).toMatchObject({ ok: false });
    expect(await watch(client, `outside:${meeting.id}`)).toMatchObject({ ok: false });
    const heard: News[] = [];
    client.on('news', (news) => heard.push(news));
    const told = nextNews(staying);
    await anOpenBallot(board, meeting);
    await soon(told);
    expect(heard).toEqual([]);
  });

  test('of a meeting, on the day on which the moved clock ends the place', async () => {
    const meeting = await aMeeting(board);
    const client = await gateway.connect(board.deputy);
    const today = londonDate(businessNow().toISOString());
    await write((tx) =>
      tx.membership.updateMany({ where: { personId: board.deputy.personId }, data: { untilOn: today } }),
    );
    expect(await watch(client, `meeting:${meeting.id}`)).toMatchObject({ ok: true });
    const evicted = nextEviction(client);
    await moveClock(by(board.chair), { by: 'day', realNow: new Date() });
    expect(await soon(evicted).finally(() => setClockOffset(0))).toBe(`meeting:${meeting.id}`);
  });

  describe('of anything, is cut off', () => {
    test('by ending the session, not the other one of the same person', async () => {
      const [here, there] = [await gateway.connect(board.chair), await gateway.connect(board.deputy)];
      const gone = disconnected(here);
      await revokeSession(by(board.chair), { sessionId: 'all', realNow: new Date() });
      expect(await soon(gone)).toBe('io server disconnect');
      expect(there.connected).toBe(true);
    });

    test('by closing the account', async () => {
      const client = await gateway.connect(board.chair);
      const gone = disconnected(client);
      const administrator = await aPerson({ administrator: true });
      await disablePerson(by(administrator), { personId: board.chair.personId, realNow: new Date() });
      expect(await soon(gone)).toBe('io server disconnect');
    });

    test('by another password, chosen elsewhere', async () => {
      const passwordHash = await hashPassword('three random words');
      await write((tx) => tx.person.update({ where: { id: board.chair.personId }, data: { passwordHash } }));
      const client = await gateway.connect(board.chair);
      const gone = disconnected(client);
      const change = {
        present: 'three random words',
        next: 'four quite random words',
        sessionId: 'elsewhere',
      };
      await changePassword(by(board.chair), { ...change, realNow: new Date() });
      expect(await soon(gone)).toBe('io server disconnect');
    });

    test('also when the session ended while it was connecting', async () => {
      const connecting = gateway.connect(board.chair);
      await revokeSession(by(board.chair), { sessionId: 'all', realNow: new Date() });
      const client = await connecting.catch(() => null);
      await revokeSession(by(board.chair), { sessionId: 'all', realNow: new Date() });
      if (client?.connected) await soon(disconnected(client));
      expect(client?.connected ?? false).toBe(false);
    });
  });
});
