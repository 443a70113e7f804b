import { expect, it } from 'vitest';
import { reads } from '~/persistence/reads';
import { roomBallot } from '~/queries/ballots/room-ballot';
import { openBallot } from '~/services/ballots/open-ballot';
import { closeItem } from '~/services/meetings/close-item';
import { aMotion, itIsDeclared, theyVote } from '../../support/build/a-ballot';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf } from '../../support/happenings';

describeOnEachDatabase('a board without its quorum', () => {
  it('may vote to call another meeting, and on nothing else', async () => {
    const board = await aBody({ seats: 5 });
    const modes = ['in-room', 'in-room', 'apologies', 'apologies', 'apologies'] as const;
    const meeting = await aMeeting(board, { modes });
    const acting = { actor: board.chair, now: NOW };
    const other = await aMotion(board, meeting);
    expect(codeOf(await openBallot(acting, { motionId: other.motionId, method: 'named' }))).toBe('inquorate');
    expect((await roomBallot(board.chair, other.itemId, { now: NOW }))?.offers.callMeeting).toBe(true);
    const wish = { kind: 'call-meeting', text: 'That another meeting be called for 30 November.' } as const;
    const call = await aMotion(board, meeting, { wish });
    const opened = await openBallot(acting, { motionId: call.motionId, method: 'named' });
    const ballot = { id: opened.ok ? opened.value.ballotId : '' };
    await theyVote(board, ballot, ['for', 'for']);
    await itIsDeclared(board, ballot, 'carried');
    await closeItem(acting, { itemId: call.itemId });
    expect(await reads().agendaItem.findUnique({ where: { id: call.itemId } })).toMatchObject({ result: '' });
  });

  it('with too few in office may appoint more', async () => {
    const board = await aBody({ seats: 5, vacant: 3, card: { quorum: { count: 3 } } });
    const meeting = await aMeeting(board);
    const wish = { kind: 'appointment', candidate: 'Priti Vaswani', office: 'director' } as const;
    const { motionId } = await aMotion(board, meeting, { wish });
    expect(codeOf(await openBallot({ actor: board.chair, now: NOW }, { motionId, method: 'named' }))).toBe(
      'ok',
    );
  });
});
