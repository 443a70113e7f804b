import { expect, test } from 'vitest';
import { minutesContentOf } from '~/persistence/minutes/minutes-content-of';
import { reads } from '~/persistence/reads';
import { publicBody } from '~/queries/public/public-bodies';
import { callForNames } from '~/services/ballots/call-for-names';
import { openBallot } from '~/services/ballots/open-ballot';
import { recordOwnVote } from '~/services/ballots/record-own-vote';
import { appointProxy } from '~/services/bodies/appoint-proxy';
import { excludePublic } from '~/services/meetings/exclude-public';
import { readmitPublic } from '~/services/meetings/readmit-public';
import { replyToMeeting } from '~/services/meetings/reply-to-meeting';
import { startMeeting } from '~/services/meetings/start-meeting';
import { publishMinutes } from '~/services/minutes/publish-minutes';
import { aMotion, itIsDeclared, theyVote } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { noticeOf } from '../../support/build/a-notice';
import { aPerson } from '../../support/build/a-person';
import { someKeptMinutes } from '../../support/build/some-kept-minutes';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const nameOf = async (personId: string | undefined) =>
  (await reads().person.findUniqueOrThrow({ where: { id: personId ?? '' } })).name;
const minutesOf = async (meetingId: string) => {
  const content = await minutesContentOf(reads(), meetingId);
  if (!content) throw new Error('there is no such meeting');
  return content;
};
const linesOf = async (meetingId: string) =>
  (await minutesOf(meetingId)).items.flatMap(({ lines }) =>
    lines.flatMap(({ text, clauses }) => [text, ...clauses]),
  );

/** A named vote of two for and one against, `before` it is opened and `after` it is closed and declared. */
async function voted(
  body: BuiltBody,
  steps: { before?: (id: string) => unknown; after?: (id: string) => unknown },
) {
  const meeting = await aMeeting(body, { items: [{ state: 'current' }] });
  const { motionId } = await aMotion(body, meeting);
  await steps.before?.(motionId);
  const opened = await openBallot({ actor: body.chair, now: NOW }, { motionId, method: 'named' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const ballot = { id: opened.value.ballotId };
  await theyVote(body, ballot, ['for', 'for', 'against']);
  await itIsDeclared(body, ballot, 'carried');
  await steps.after?.(ballot.id);
  return meeting.id;
}

describeOnEachDatabase('the minutes of what was recorded', () => {
  test('say who called for a recorded vote, and how each voted though the card publishes no names', async () => {
    const body = await aBody({ seats: 3, card: { namesPublished: false, recordedVoteDemand: 2 } });
    const called = await voted(body, {
      before: async (motionId) => {
        for (const [index, actor] of body.members.slice(0, 2).entries())
          await callForNames({ actor, now: minutesLater(index - 5) }, { motionId });
      },
    });
    const [one, two, three] = await Promise.all(body.members.map(({ personId }) => nameOf(personId)));
    const lines = await linesOf(called);
    expect(lines).toContain(`A recorded vote was called for by ${one}, ${two}.`);
    expect(lines).toContain(`For: ${one}, ${two}.`);
    expect(lines).toContain(`Against: ${three}.`);
    const tooFew = await voted(body, {
      before: (motionId) => callForNames({ actor: body.chair, now: NOW }, { motionId }),
    });
    const quiet = (await linesOf(tooFew)).join(' ');
    expect(quiet).not.toContain('recorded vote');
    expect(quiet).not.toContain(three);
  });

  test('name of a council’s committee only those who required it of their own vote', async () => {
    const body = await aBody({
      ...{ of: 'council', code: 'OSC', profile: 'council-committee', seats: 3 },
      card: { namesPublished: false },
    });
    const [one, , three] = body.members;
    const meetingId = await voted(body, {
      after: (ballotId) => recordOwnVote({ actor: three ?? body.chair, now: NOW }, { ballotId }),
    });
    const lines = await linesOf(meetingId);
    expect(lines).toContain(
      'Those named required that how they voted be recorded (SI 1993/202 Sch 2 para 1).',
    );
    expect(lines).toContain(`Against: ${await nameOf(three?.personId)}.`);
    expect(lines.join(' ')).not.toContain(await nameOf(one?.personId));
  });

  test('say in the item’s own head when the public was out, why and who stayed', async () => {
    const board = await aBody({ seats: 3 });
    const { id: meetingId, itemIds } = await aMeeting(board);
    const [itemId = ''] = itemIds;
    const acting = { actor: board.chair, now: NOW };
    await excludePublic(acting, {
      ...{ itemId, ground: 'own-practice', paragraphs: [], reason: 'Bids are weighed' },
      ...{ stays: [], forId: null },
    });
    await readmitPublic({ ...acting, now: minutesLater(10) }, { itemId, forId: null });
    expect(await linesOf(meetingId)).toContain(
      'The public was excluded from 10:00 to 10:10: Bids are weighed.',
    );
  });

  test('say for whom a proxy sat, and a substitute, who is not named among those in attendance again', async () => {
    const company = await aBody({
      ...{ of: 'council', code: 'MEM', profile: 'trust-members', seats: 3 },
      card: { quorum: { count: 1 }, tie: 'lost' },
    });
    const holder = await aPerson({ of: 'department' });
    await appointProxy(
      { actor: company.officer, now: NOW },
      {
        ...{ bodyId: company.id, seatId: company.seats[2]?.id ?? '', holderId: holder.personId },
        ...{ kind: 'proxy', document: 'Letter', fromOn: '2026-11-01', untilOn: '2026-12-31' },
      },
    );
    const general = await aMeeting(company, { state: 'scheduled', modes: ['in-room'] });
    await noticeOf(company, general);
    await startMeeting({ actor: company.officer, now: NOW }, { meetingId: general.id });
    await write((tx) => tx.attendance.updateMany({ data: { mode: 'in-room', arrivedAt: NOW } }));
    expect((await minutesOf(general.id)).present).toContain(
      `${await nameOf(holder.personId)} (as proxy for ${await nameOf(company.members[2]?.personId)})`,
    );

    const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });
    const committee = await aBody({
      ...{ of: 'council', code: 'OSC', profile: 'council-committee', seats: 3 },
      card: { substitutes: 'Standing order 4' },
    });
    const member = committee.members[2] ?? committee.chair;
    const substituteId = cabinet.deputy.personId;
    const sits = await aMeeting(committee, {
      ...{ state: 'scheduled', modes: ['in-room'], startsAt: minutesLater(5) },
    });
    await replyToMeeting(
      { actor: member, now: NOW },
      { meetingId: sits.id, reply: 'substitute', reason: '', substituteId },
    );
    await startMeeting({ actor: committee.officer, now: NOW }, { meetingId: sits.id });
    await write((tx) => tx.attendance.updateMany({ data: { mode: 'in-room', arrivedAt: NOW } }));
    const { present, apologies, inAttendance } = await minutesOf(sits.id);
    const [came, away] = [await nameOf(substituteId), await nameOf(member.personId)];
    expect(present).toContain(`${came} (as substitute for ${away})`);
    expect(apologies).toEqual([away]);
    expect(inAttendance.join(' ')).not.toContain(came);
  });

  test('are found by anybody on the body’s page once they are out, though no agenda was published', async () => {
    const board = await aBody({ card: { publishes: true } });
    expect((await publicBody(board.code, NOW))?.past).toEqual([]);
    const { id: minutesId, meetingId } = await someKeptMinutes(board, 'signed');
    expect((await publicBody(board.code, NOW))?.past).toEqual([]);
    await publishMinutes({ actor: board.officer, now: NOW }, { minutesId });
    expect((await publicBody(board.code, NOW))?.past).toMatchObject([
      { id: meetingId, agenda: false, minutes: [{ id: minutesId, number: 0 }] },
    ]);
  });
});
