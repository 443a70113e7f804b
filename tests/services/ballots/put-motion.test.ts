import { expect, it } from 'vitest';
import { reads } from '~/persistence/reads';
import { amendMotion } from '~/services/ballots/amend-motion';
import { putMotion } from '~/services/ballots/put-motion';
import { setBallotAside } from '~/services/ballots/set-ballot-aside';
import { anOpenBallot } from '../../support/build/a-ballot';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { code } from './what-happened';

async function aTabledPaper() {
  const board = await aBody({ seats: 5 });
  const paper = await aPaper(board);
  const meeting = await aMeeting(board, {
    items: [{ state: 'current', paperId: paper.id, versionNumber: 1 }],
  });
  return { board, paper, meeting, itemId: meeting.itemIds[0] ?? '' };
}
const motionsOf = (itemId: string) =>
  reads().motion.findMany({ where: { itemId }, orderBy: { position: 'asc' } });

describeOnEachDatabase('putting a motion', () => {
  it('puts the recommendations of the version tabled, one by one', async () => {
    const { board, meeting, itemId } = await aTabledPaper();
    const [mover, seconder] = board.members;
    const wish = { kind: 'recommendation', keys: ['a', 'b'], together: false } as const;
    const people = { movedById: mover?.personId ?? '', secondedById: seconder?.personId ?? '' };
    const put = await putMotion({ actor: board.officer, now: NOW }, { itemId, wish, ...people });
    expect(put).toMatchObject({ ok: true, value: { motionIds: [expect.any(String), expect.any(String)] } });
    const motions = await motionsOf(itemId);
    expect(motions).toMatchObject([
      {
        position: 1,
        text: '(a) agree the transfer from 1 April 2027',
        recommendations: '["a"]',
        state: 'ready',
        ...people,
      },
      {
        position: 2,
        text: '(b) ask for a report after twelve months',
        recommendations: '["b"]',
        kind: 'recommendation',
      },
    ]);
    const told = await reads().event.findMany({ where: { kind: 'MotionPut' } });
    expect(told).toMatchObject([{ meetingId: meeting.id, subjectId: itemId, version: 2 }]);
  });

  it('adds nothing when the same is put twice, also at once', async () => {
    const { board, itemId } = await aTabledPaper();
    const wish = { kind: 'recommendation', keys: ['a', 'b'], together: true } as const;
    const acting = { actor: board.chair, now: NOW };
    const both = await Promise.all([
      putMotion(acting, { itemId, wish }),
      putMotion(acting, { itemId, wish }),
    ]);
    expect(both.map(code)).toEqual(['ok', 'ok']);
    expect(await motionsOf(itemId)).toHaveLength(1);
  });

  it('is the chair’s and the officer’s; a stranger knows of nothing', async () => {
    const { board, itemId } = await aTabledPaper();
    const wish = { kind: 'other', text: 'That we adjourn.' } as const;
    const member = board.members[2] ?? board.chair;
    expect(code(await putMotion({ actor: member, now: NOW }, { itemId, wish }))).toBe('not-permitted');
    const stranger = await aPerson({ of: 'council' });
    expect(code(await putMotion({ actor: stranger, now: NOW }, { itemId, wish }))).toBe('not-found');
    expect(code(await putMotion({ actor: board.chair, now: NOW }, { itemId: 'none', wish }))).toBe(
      'not-found',
    );
    expect(await motionsOf(itemId)).toEqual([]);
  });

  it('refuses a recommendation that the version tabled does not have', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const wish = { kind: 'recommendation', keys: ['a'], together: true } as const;
    const put = await putMotion({ actor: board.chair, now: NOW }, { itemId: meeting.itemIds[0] ?? '', wish });
    expect(code(put)).toBe('recommendation-unknown');
  });
});

describeOnEachDatabase('amending a motion', () => {
  it('replaces it by new words once its ballot is set aside', async () => {
    const { board, meeting } = await aTabledPaper();
    const acting = { actor: board.chair, now: NOW };
    const ballot = await anOpenBallot(board, meeting);
    const text = 'That the hub at Fellgate be opened in May.';
    const early = await amendMotion(acting, { motionId: ballot.motionId, text });
    expect(code(early)).toBe('ballot-open-on-motion');
    await setBallotAside(acting, { ballotId: ballot.id, reason: 'The date was missing.' });
    const amended = await amendMotion(acting, { motionId: ballot.motionId, text });
    expect(amended).toMatchObject({ ok: true });
    expect(await motionsOf(ballot.itemId)).toMatchObject([
      { id: ballot.motionId, state: 'replaced' },
      { text, amendsMotionId: ballot.motionId, state: 'ready', position: 2 },
    ]);
    expect(await amendMotion(acting, { motionId: ballot.motionId, text })).toEqual(amended);
    expect(code(await amendMotion(acting, { motionId: ballot.motionId, text: 'Other words.' }))).toBe(
      'motion-not-ready',
    );
  });

  it('is refused to a member and unknown to a stranger', async () => {
    const { board, meeting } = await aTabledPaper();
    const ballot = await anOpenBallot(board, meeting);
    const change = { motionId: ballot.motionId, text: 'x' };
    const member = board.members[3] ?? board.chair;
    expect(code(await amendMotion({ actor: member, now: NOW }, change))).toBe('not-permitted');
    expect(code(await amendMotion({ actor: await aPerson(), now: NOW }, change))).toBe('not-found');
    expect(code(await amendMotion({ actor: board.chair, now: NOW }, { motionId: 'none', text: 'x' }))).toBe(
      'not-found',
    );
  });
});
