import { expect, it } from 'vitest';
import { wordsOf } from '~/content/refusals';
import { reads } from '~/persistence/reads';
import { amendMotion } from '~/services/ballots/amend-motion';
import { openBallot } from '~/services/ballots/open-ballot';
import { setBallotAside } from '~/services/ballots/set-ballot-aside';
import { aMotion, anOpenBallot } from '../../support/build/a-ballot';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { ballotRow, code, eventsOf, notificationsOf } from './what-happened';

describeOnEachDatabase('opening a ballot', () => {
  it('freezes wording, version, card, seats and electorate, and tells it', async () => {
    const board = await aBody({ seats: 6, vacant: 1 });
    const paper = await aPaper(board);
    const meeting = await aMeeting(board, {
      items: [{ state: 'current', paperId: paper.id, versionNumber: 1 }],
      modes: ['in-room', 'on-line', 'in-room', 'apologies'],
    });
    const boardVersion = await reads().counter.findUnique({ where: { scope: 'live:board' } });
    const ballot = await anOpenBallot(board, meeting);
    const row = await ballotRow(ballot.id);
    expect(row).toMatchObject({
      state: 'open',
      method: 'named',
      wording: 'That the hub at Fellgate be opened.',
      versionNumber: 1,
      paperId: paper.id,
      ruleCardVersion: 1,
      openedById: board.chair.personId,
      openedForId: null,
      replacesId: null,
    });
    expect(row.electors.map(({ personId, remote }) => [personId, remote]).sort()).toEqual(
      [0, 1, 2, 4].map((seat) => [board.seats[seat]?.personId, seat === 1]).sort(),
    );
    expect(JSON.parse(row.seats)).toHaveLength(6);
    expect(JSON.parse(row.ruleCard)).toMatchObject({ profile: 'trust-board', quorum: { count: 3 } });
    expect(await reads().motion.findUnique({ where: { id: ballot.motionId } })).toMatchObject({
      state: 'voting',
    });
    expect(await eventsOf(ballot.id)).toMatchObject([
      { kind: 'BallotOpened', paperId: paper.id, facts: { ballotId: ballot.id, electors: 4 } },
    ]);
    const after = await reads().counter.findUnique({ where: { scope: 'live:board' } });
    expect(after?.value).toBe((boardVersion?.value ?? 0) + 1);
  });

  it('waits for the chair or a deputy where the card asks for one', async () => {
    const board = await aBody({ seats: 5, card: { quorum: { count: 2, chairOrDeputy: true } } });
    const modes = ['apologies', 'apologies', 'in-room', 'in-room', 'in-room'] as const;
    const meeting = await aMeeting(board, { modes });
    const { motionId } = await aMotion(board, meeting);
    const open = () => openBallot({ actor: board.chair, now: NOW }, { motionId, method: 'named' });
    const refused = await open();
    expect(refused).toMatchObject({ refusal: { code: 'inquorate', counted: 3, needed: 2 } });
    expect(refused.ok ? '' : wordsOf(refused.refusal).says).toContain('the chair or a deputy');
    await write((tx) =>
      tx.attendance.updateMany({
        where: { meetingId: meeting.id, seatId: board.seats[1]?.id ?? '' },
        data: { mode: 'in-room' },
      }),
    );
    expect(await open()).toMatchObject({ ok: true });
  });

  it('answers the open one when it is opened twice, also at once', async () => {
    const board = await aBody();
    const { motionId } = await aMotion(board, await aMeeting(board));
    const open = () => openBallot({ actor: board.chair, now: NOW }, { motionId, method: 'named' });
    const [first, second] = await Promise.all([open(), open()]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual(first);
    expect(await reads().ballot.count()).toBe(1);
  });

  it('by the officer records on whose instruction, and the chair is told', async () => {
    const board = await aBody();
    const { motionId } = await aMotion(board, await aMeeting(board));
    const officer = { actor: board.officer, now: NOW };
    const put = { motionId, method: 'named' } as const;
    expect(code(await openBallot(officer, put))).toBe('instruction-needed');
    expect(code(await openBallot(officer, { ...put, forId: board.deputy.personId }))).toBe(
      'presiding-changed',
    );
    const opened = await openBallot(officer, { ...put, forId: board.chair.personId });
    expect(opened).toMatchObject({ ok: true });
    const row = await reads().ballot.findFirstOrThrow();
    expect(row).toMatchObject({ openedById: board.officer.personId, openedForId: board.chair.personId });
    const [said] = await notificationsOf(board.chair.personId);
    expect(said).toContain('opened a vote and recorded that you instructed it');
  });

  it('refuses a member, a stranger and what is not there, and writes nothing', async () => {
    const board = await aBody();
    const { motionId } = await aMotion(board, await aMeeting(board));
    const open = async (actor: typeof board.chair, id = motionId) =>
      code(await openBallot({ actor, now: NOW }, { motionId: id, method: 'named' }));
    expect(await open(board.members[2] ?? board.chair)).toBe('not-permitted');
    expect(await open(await aPerson())).toBe('not-found');
    expect(await open(board.chair, 'none')).toBe('not-found');
    expect(await reads().ballot.count()).toBe(0);
  });

  it('refuses while another is open, and where the quorum is not met but for interests', async () => {
    const board = await aBody({ seats: 4, card: { quorum: { count: 4 } } });
    const meeting = await aMeeting(board);
    const ballot = await anOpenBallot(board, meeting);
    const { motionId } = await aMotion(board, meeting, { wish: { kind: 'other', text: 'That we adjourn.' } });
    const acting = { actor: board.chair, now: NOW };
    expect(code(await openBallot(acting, { motionId, method: 'named' }))).toBe('another-ballot-open');
    await setBallotAside(acting, { ballotId: ballot.id, reason: 'An interest was declared.' });
    await write((tx) =>
      tx.declaration.create({
        data: {
          id: 'd1',
          meetingId: meeting.id,
          itemId: meeting.itemIds[0] ?? '',
          bodyId: board.id,
          personId: board.deputy.personId,
          seatId: board.seats[1]?.id ?? '',
          kind: 'pecuniary',
          interest: 'Lets the building.',
          declaredAt: NOW,
          state: 'ruled',
          effect: 'leave',
        },
      }),
    );
    expect(await openBallot(acting, { motionId, method: 'named' })).toMatchObject({
      ok: false,
      refusal: { code: 'inquorate', forItem: true, needed: 4, counted: 3 },
    });
  });

  it('refuses a body without a card and a meeting that is adjourned', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const { motionId } = await aMotion(board, meeting);
    const open = async () =>
      code(await openBallot({ actor: board.chair, now: NOW }, { motionId, method: 'named' }));
    await write((tx) => tx.meeting.update({ where: { id: meeting.id }, data: { state: 'adjourned' } }));
    expect(await open()).toBe('meeting-is-adjourned');
    await write((tx) => tx.meeting.update({ where: { id: meeting.id }, data: { state: 'in-session' } }));
    await write((tx) => tx.ruleCard.updateMany({ data: { effectiveOn: '2027-01-01' } }));
    expect(await open()).toBe('no-rule-card');
  });

  it('says which it replaces, through an amendment too', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const acting = { actor: board.chair, now: NOW };
    const first = await anOpenBallot(board, meeting);
    await setBallotAside(acting, { ballotId: first.id, reason: 'The date was missing.' });
    const amended = await amendMotion(acting, {
      motionId: first.motionId,
      text: 'That the hub be opened in May.',
    });
    const again = await amendMotion(acting, {
      motionId: amended.ok ? amended.value.motionId : '',
      text: 'That the hub be opened in June.',
    });
    const motionId = again.ok ? again.value.motionId : '';
    const second = await openBallot(acting, { motionId, method: 'named' });
    expect(await ballotRow(second.ok ? second.value.ballotId : '')).toMatchObject({ replacesId: first.id });
  });
});
