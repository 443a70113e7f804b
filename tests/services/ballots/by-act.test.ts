import { expect, it } from 'vitest';
import type { MotionWish } from '~/domain/ballot/decide-motion';
import type { Choice } from '~/domain/ballot/outcome-input';
import { reads } from '~/persistence/reads';
import { roomBallot } from '~/queries/ballots/room-ballot';
import { openBallot } from '~/services/ballots/open-ballot';
import { putMotion } from '~/services/ballots/put-motion';
import { aMotion, anOpenBallot, itIsDeclared, theyVote } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting, type BuiltMeeting } from '../../support/build/a-meeting';
import { noticeOf } from '../../support/build/a-notice';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf } from '../../support/happenings';

const SPECIAL = { kind: 'special', text: 'That the articles be altered.' } as const;
const HONOUR: MotionWish = { kind: 'honour', text: 'That Mabel Thirlwell be made an honorary alderman.' };

/** Three weeks ago the notice of the meeting set the resolution out. */
async function noticed(body: BuiltBody, meeting: BuiltMeeting) {
  const [id = ''] = meeting.itemIds;
  await write((tx) => tx.agendaItem.update({ where: { id }, data: { specialText: SPECIAL.text } }));
  await noticeOf(body, meeting);
}

async function vote(body: BuiltBody, { wish, choices }: { wish: MotionWish; choices: readonly Choice[] }) {
  const meeting = await aMeeting(body);
  await write((tx) => tx.meeting.update({ where: { id: meeting.id }, data: { kind: 'extraordinary' } }));
  if (wish.kind === 'special') await noticed(body, meeting);
  const ballot = await anOpenBallot(body, meeting, { wish });
  const room = await roomBallot(body.chair, ballot.itemId, { now: NOW });
  await theyVote(body, ballot, choices);
  return { ballot, rule: room?.rule.map(({ says }) => says) ?? [] };
}

describeOnEachDatabase('a motion for which an Act has a majority', () => {
  it('a special resolution takes three quarters of the votes cast at a general meeting (CA 2006 s.283)', async () => {
    const members = await aBody({
      of: 'council',
      profile: 'trust-members',
      seats: 5,
      card: { quorum: { count: 2 } },
    });
    const three = ['for', 'for', 'for', 'against', 'abstain'] as const;
    const { ballot, rule } = await vote(members, { wish: SPECIAL, choices: three });
    expect(rule[1]).toContain('At least three quarters of the votes cast');
    await itIsDeclared(members, ballot, 'carried');
    expect(await reads().ballot.findUniqueOrThrow({ where: { id: ballot.id } })).toMatchObject({
      wording: 'As a special resolution: That the articles be altered.',
      declaredReason: '',
    });
  });

  it('more than half is not enough for it, and it is not put without a vote or by directors', async () => {
    const members = await aBody({
      of: 'council',
      profile: 'trust-members',
      seats: 5,
      card: { quorum: { count: 2 } },
    });
    const { ballot } = await vote(members, {
      wish: SPECIAL,
      choices: ['for', 'for', 'for', 'against', 'against'],
    });
    await itIsDeclared(members, ballot, 'not-carried');
    const later = await aMeeting(members);
    await noticed(members, later);
    const { motionId, itemId } = await aMotion(members, later, { wish: SPECIAL });
    const before = await roomBallot(members.chair, itemId, { now: NOW });
    expect(before?.motions[0]?.methods).toEqual(['named']);
    expect(before?.rule[1]?.says).toContain('three quarters');
    const acting = { actor: members.chair, now: NOW };
    expect(codeOf(await openBallot(acting, { motionId, method: 'assent' }))).toBe('share-needs-votes');
    const board = await aBody({ code: 'BRD', seats: 3 });
    const meeting = await aMeeting(board);
    const put = await putMotion(
      { actor: board.chair, now: NOW },
      { itemId: meeting.itemIds[0] ?? '', wish: SPECIAL },
    );
    expect(codeOf(put)).toBe('special-not-here');
  });

  it('the council confers a title by two thirds of those who vote, at a meeting called for it (LGA 1972 s.249)', async () => {
    const council = await aBody({
      of: 'council',
      profile: 'council',
      seats: 4,
      card: { quorum: { count: 2 }, remote: false },
    });
    const ordinary = await aMeeting(council);
    const itemId = ordinary.itemIds[0] ?? '';
    expect((await roomBallot(council.chair, itemId, { now: NOW }))?.offers.byAct).toEqual([]);
    expect(codeOf(await putMotion({ actor: council.chair, now: NOW }, { itemId, wish: HONOUR }))).toBe(
      'honour-needs-own-meeting',
    );
    const { ballot, rule } = await vote(council, {
      wish: HONOUR,
      choices: ['for', 'for', 'against', 'abstain'],
    });
    expect(rule[1]).toContain('At least two thirds of the votes cast');
    await itIsDeclared(council, ballot, 'carried');
  });
});
