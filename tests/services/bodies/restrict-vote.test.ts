import { expect, it } from 'vitest';
import { decidedItem } from '~/persistence/decided-item';
import { minutesContentOf } from '~/persistence/minutes/minutes-content-of';
import { reads } from '~/persistence/reads';
import { ballotPage } from '~/queries/ballots/room-ballot';
import { restrictionsPage } from '~/queries/bodies/restrictions-page';
import { attendancePage } from '~/queries/meetings/attendance-page';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { castVote } from '~/services/ballots/cast-vote';
import { objectToAssent } from '~/services/ballots/object-to-assent';
import { openBallot } from '~/services/ballots/open-ballot';
import { recordForMember } from '~/services/ballots/record-for-member';
import { setBallotAside } from '~/services/ballots/set-ballot-aside';
import { endRestriction } from '~/services/bodies/end-restriction';
import { type RestrictVoteInput, restrictVote } from '~/services/bodies/restrict-vote';
import { recordLines } from '~/services/decisions/record-lines';
import { aMotion, anOpenBallot, itIsDeclared, theyVote } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, kindsTold } from '../../support/happenings';

const ORDER = 'Standing order 14.2: only members present when the item was deferred may vote on it.';
const committee = () =>
  aBody({
    of: 'council',
    code: 'PLN',
    profile: 'council-committee',
    seats: 5,
    card: { quorum: { count: 3 } },
  });
const wish = (body: BuiltBody, part: Partial<RestrictVoteInput> = {}): RestrictVoteInput => ({
  ...{ bodyId: body.id, personId: body.members[4]?.personId ?? '', presentAtId: null, paperId: null },
  ...{ standingOrder: ORDER, fromOn: '2026-11-01', untilOn: null, ...part },
});

/** The meeting that deferred the paper, seats 0 to 2 there, and the one that takes it again with all five. */
async function deferred(body: BuiltBody) {
  const paper = await aPaper(body);
  const items = [{ state: 'current' as const, paperId: paper.id, versionNumber: 1 }];
  const april = await aMeeting(body, {
    ...{ state: 'ended', startsAt: minutesLater(-60 * 24 * 20) },
    modes: ['in-room', 'in-room', 'in-room', 'apologies', 'on-line'],
  });
  return { paper, april, meeting: await aMeeting(body, { items }) };
}

describeOnEachDatabase('a standing order that keeps members from voting', () => {
  it('takes those absent when the matter was deferred out of electorate, quorum, table and vote, and the record says so', async () => {
    const body = await committee();
    const { paper, april, meeting } = await deferred(body);
    const acting = { actor: body.officer, now: NOW };
    const whom = { personId: null, presentAtId: april.id, paperId: paper.id };
    const recorded = await restrictVote(acting, wish(body, whom));
    expect(await restrictVote(acting, wish(body, whom))).toEqual(recorded);
    const room = await meetingRoom(body.chair, meeting.id, NOW);
    // On line does not count in a council's committee, so who followed from home was not present in April.
    expect(room?.seats.map(({ standing }) => standing)).toEqual([
      ...['in-room', 'in-room', 'in-room'],
      ...['restricted', 'restricted'],
    ]);
    expect(room?.quorum).toMatchObject({ counted: 3, restricted: 2, recused: 0, met: true });
    const ballot = await anOpenBallot(body, meeting);
    expect(await reads().elector.count({ where: { ballotId: ballot.id } })).toBe(3);
    const out = body.members[3];
    if (!out) throw new Error('nobody');
    const cast = await castVote({ actor: out, now: NOW }, { ballotId: ballot.id, choice: 'for' });
    expect(cast).toEqual({ ok: false, refusal: { code: 'restricted-from-vote', standingOrder: ORDER } });
    const forHer = { ballotId: ballot.id, seatId: body.seats[3]?.id ?? '', choice: 'for' as const };
    expect(codeOf(await recordForMember(acting, forHer))).toBe('restricted-from-vote');
    const page = await ballotPage(out, ballot.id, NOW);
    expect(page?.me).toMatchObject({ standing: 'restricted', restrictedBy: ORDER });
    expect(page?.rule[0]?.says).toContain('Two may not vote by standing order.');
    await theyVote(body, ballot, ['for', 'for', 'against']);
    await itIsDeclared(body, ballot, 'carried');
    const { outcome } = await reads().ballot.findUniqueOrThrow({ where: { id: ballot.id } });
    expect(outcome).toContain('Two members may not vote on it by standing order');
    const minutes = await minutesContentOf(reads(), meeting.id);
    const name = out.name;
    expect(JSON.stringify(minutes)).toContain(`${name} could not vote on it by standing order: ${ORDER}`);
    const item = await decidedItem(reads(), ballot.itemId);
    const names = body.members.slice(3).map((member) => member.name);
    expect(item && (await recordLines(reads(), item)).attendance.restricted).toEqual(names);
    expect((await kindsTold()).filter((kind) => kind === 'VotingRestricted')).toHaveLength(1);
  });

  it('is recorded by the officer, never under a vote; ended with a reason, its member is in the next electorate', async () => {
    const body = await committee();
    const meeting = await aMeeting(body);
    const acting = { actor: body.officer, now: NOW };
    const ballot = await anOpenBallot(body, meeting);
    expect(codeOf(await restrictVote(acting, wish(body)))).toBe('restriction-under-vote');
    await setBallotAside(
      { actor: body.chair, now: NOW },
      { ballotId: ballot.id, reason: 'Wrong electorate' },
    );
    expect(codeOf(await restrictVote({ actor: body.chair, now: NOW }, wish(body)))).toBe('not-permitted');
    expect(codeOf(await restrictVote({ actor: await aPerson(), now: NOW }, wish(body)))).toBe('not-found');
    expect(codeOf(await restrictVote(acting, wish(body, { bodyId: 'none' })))).toBe('not-found');
    expect(codeOf(await restrictVote(acting, wish(body, { paperId: 'none' })))).toBe('not-found');
    const elsewhere = await aPaper(await aBody({ code: 'FAR', seats: 1 }));
    expect(codeOf(await restrictVote(acting, wish(body, { paperId: elsewhere.id })))).toBe('not-found');
    const stranger = (await aPerson()).personId;
    expect(codeOf(await restrictVote(acting, wish(body, { personId: stranger })))).toBe(
      'restriction-not-member',
    );
    const here = { personId: null, presentAtId: meeting.id, paperId: null };
    expect(codeOf(await restrictVote(acting, wish(body, here)))).toBe('restriction-of-everybody');
    expect(await reads().votingRestriction.count()).toBe(0);

    const recorded = await restrictVote(acting, wish(body));
    const id = recorded.ok ? recorded.value.id : '';
    const told = await reads().notification.findMany({
      where: { personId: body.members[4]?.personId ?? '' },
    });
    expect(told.map(({ text }) => text)).toContain('A standing order keeps you from voting in Body PLN');
    const motion = await aMotion(body, meeting, { wish: { kind: 'other', text: 'That it be noted.' } });
    const put = await openBallot(
      { actor: body.chair, now: NOW },
      { motionId: motion.motionId, method: 'assent' },
    );
    const question = put.ok ? put.value.ballotId : '';
    const out = body.members[4];
    if (!out) throw new Error('nobody');
    expect(codeOf(await objectToAssent({ actor: out, now: NOW }, { ballotId: question }))).toBe(
      'restricted-from-vote',
    );
    const end = (reason: string, actor = body.officer) =>
      endRestriction({ actor, now: NOW }, { restrictionId: id, reason });
    expect(codeOf(await end('Trained'))).toBe('restriction-under-vote');
    await setBallotAside({ actor: body.chair, now: NOW }, { ballotId: question, reason: 'Again' });
    expect(codeOf(await end(''))).toBe('restriction-end-reason-missing');
    expect(codeOf(await end('Trained', body.chair))).toBe('not-permitted');
    expect(codeOf(await end('Trained'))).toBe('ok');
    expect(codeOf(await end('Again'))).toBe('ok');
    expect(codeOf(await endRestriction(acting, { restrictionId: 'none', reason: 'x' }))).toBe('not-found');
    const again = await openBallot(
      { actor: body.chair, now: NOW },
      { motionId: motion.motionId, method: 'named' },
    );
    expect(await reads().elector.count({ where: { ballotId: again.ok ? again.value.ballotId : '' } })).toBe(
      5,
    );
  });

  it('is read by members and kept by the officer; a stranger finds no page', async () => {
    const body = await committee();
    const { paper, april, meeting } = await deferred(body);
    const acting = { actor: body.officer, now: NOW };
    await restrictVote(acting, wish(body, { personId: null, presentAtId: april.id, paperId: paper.id }));
    await restrictVote(acting, wish(body, { untilOn: '2026-12-31', standingOrder: 'Standing order 3' }));
    const page = await restrictionsPage(body.officer, 'PLN', NOW);
    expect(page?.restrictions.map(({ when, mayEnd }) => [when, mayEnd])).toEqual([
      ['now', true],
      ['now', true],
    ]);
    expect(page?.choices?.earlier.map(({ id }) => id)).toEqual([april.id]);
    expect(page?.choices?.members).toHaveLength(5);
    expect((await restrictionsPage(body.chair, 'PLN', NOW))?.choices).toBeNull();
    expect(await restrictionsPage(await aPerson(), 'PLN', NOW)).toBeNull();
    expect((await attendancePage(body.chair, meeting.id, NOW))?.restrictionsAt).toBe('/restrictions/PLN');
  });
});
