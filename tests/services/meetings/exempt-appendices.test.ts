import { expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { minutedItems } from '~/persistence/minutes/minuted-items';
import { minutedMeeting } from '~/persistence/minutes/minuted-meeting';
import { reads } from '~/persistence/reads';
import { exclusionPage } from '~/queries/meetings/exclusion-page';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { openBallot } from '~/services/ballots/open-ballot';
import { type ExcludePublicInput, excludePublic } from '~/services/meetings/exclude-public';
import { keepAppendices } from '~/services/meetings/keep-appendices';
import { readmitPublic } from '~/services/meetings/readmit-public';
import { tablePaper } from '~/services/meetings/table-paper';
import { givePrivateNotice } from '~/services/routes/give-private-notice';
import { aMotion, itIsDeclared, theyVote } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { aRoute } from '../../support/build/a-route';
import { anAttachment } from '../../support/build/an-attachment';
import { theBodies } from '../../support/build/the-bodies';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const by = (actor: Actor, now = NOW) => ({ actor, now });
const daysLater = (days: number) => minutesLater(60 * 24 * days);
const GROUND = { paragraphs: [5], publicInterest: 'Counsel advises in confidence.' };
const WISH: Omit<ExcludePublicInput, 'itemId'> = {
  ...{ ground: 'exempt', paragraphs: [5], reason: GROUND.publicInterest, stays: [], forId: null },
};
const aCommittee = () => aBody({ of: 'council', code: 'OSC', profile: 'council-committee', seats: 3 });

/** A body in session on an open paper, which carries an open and an exempt appendix. */
async function aSession(body: BuiltBody, ground: Partial<typeof GROUND> = GROUND) {
  const paper = await aPaper(body);
  await anAttachment(paper, { letter: 'A', title: 'Costs' });
  await anAttachment(paper, { letter: 'B', title: 'Advice', classification: 'exempt', ...ground });
  const meeting = await aMeeting(body, {
    items: [
      { state: 'current', title: 'Hub', paperId: paper.id, stageId: paper.stageId ?? '', versionNumber: 1 },
    ],
  });
  const [itemId = ''] = meeting.itemIds;
  const { motionId } = await aMotion(body, meeting);
  const open = async () => codeOf(await openBallot(by(body.chair), { motionId, method: 'named' }));
  const keep = (actor: Actor = body.chair, forId: string | null = null) =>
    keepAppendices(by(actor), { itemId, forId });
  return { body, paper, meeting, itemId, open, keep };
}

/** Moves the exclusion and has it carried. */
async function excluded(body: BuiltBody, itemId: string) {
  const moved = await excludePublic(by(body.chair), { ...WISH, itemId });
  const motionId = moved.ok ? (moved.value.motionId ?? '') : '';
  const opened = await openBallot(by(body.chair), { motionId, method: 'named' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  await theyVote(body, { id: opened.value.ballotId }, ['for', 'for', 'for']);
  await itIsDeclared(body, { id: opened.value.ballotId }, 'carried');
  return motionId;
}

describeOnEachDatabase('an exempt appendix of an open paper', () => {
  test('is not voted over before it is said how it is taken: not discussed, which is minuted', async () => {
    const committee = await aCommittee();
    const { meeting, itemId, open, keep } = await aSession(committee);
    const room = await meetingRoom(committee.chair, meeting.id, NOW);
    expect(room?.agenda[0]).toMatchObject({ part: 'A', exemptAppendices: ['B'], appendicesKept: null });
    expect(await open()).toBe('appendices-not-settled');
    expect(await exclusionPage(committee.chair, itemId, NOW)).toMatchObject({
      ...{ exemptAppendices: ['B'], mayKeep: true, kept: null, ground: GROUND },
    });
    expect(codeOf(await keep(committee.deputy))).toBe('not-permitted');
    expect(codeOf(await keep(await aPerson()))).toBe('not-found');
    expect(codeOf(await keep(committee.officer))).toBe('instruction-needed');
    const missing = await keepAppendices(by(committee.chair), { itemId: 'none', forId: null });
    expect(codeOf(missing)).toBe('not-found');
    // Twice and at once it is stated once.
    const both = await Promise.all([keep(committee.officer, committee.chair.personId), keep()]);
    expect(both.map(codeOf)).toEqual(['ok', 'ok']);
    expect((await happenings()).filter(({ kind }) => kind === 'AppendicesKept')).toHaveLength(1);
    expect(await exclusionPage(committee.chair, itemId, NOW)).toMatchObject({
      ...{ mayKeep: false, kept: NOW.toISOString() },
    });
    expect(await open()).toBe('ok');
    const minuted = await minutedMeeting(reads(), meeting.id);
    const lines = minuted ? minutedItems(minuted, []).flatMap((item) => item.lines) : [];
    expect(lines.map(({ text }) => text).join(' ')).toContain('appendix B is exempt and was not to be');
  });

  test('is discussed without the public, by a resolution that names it; after the return the vote is public', async () => {
    const committee = await aCommittee();
    const { itemId, open, keep } = await aSession(committee);
    const motionId = await excluded(committee, itemId);
    const text = (await reads().motion.findUniqueOrThrow({ where: { id: motionId } })).text;
    expect(text).toContain('so far as appendix B is considered');
    expect(codeOf(await keep())).toBe('exclusion-stands');
    await readmitPublic(by(committee.chair, minutesLater(10)), { itemId, forId: null });
    expect(codeOf(await keep())).toBe('appendices-discussed');
    expect(await open()).toBe('ok');
  });

  test('blocks nothing in a company’s board, and a paper that is exempt itself is another matter', async () => {
    const board = await aBody({ seats: 3 });
    const { open, keep } = await aSession(board);
    expect(codeOf(await keep())).toBe('nothing-to-keep-undiscussed');
    expect(await open()).toBe('ok');
    const committee = await aCommittee();
    const exempt = await aSession(committee);
    await write((tx) =>
      tx.paper.update({ where: { id: exempt.paper.id }, data: { classification: 'exempt' } }),
    );
    expect(codeOf(await exempt.keep())).toBe('nothing-to-keep-undiscussed');
    expect(await exempt.open()).toBe('public-not-excluded');
  });

  test('lets an executive out of the public eye only after its two notices', async () => {
    const { cab, tb } = await theBodies();
    const paper = await aRoute(tb, { gate: 'key-decision' });
    await anAttachment(paper, { letter: 'B', classification: 'exempt', ...GROUND });
    const meeting = await aMeeting(cab, {
      startsAt: daysLater(35),
      items: [{ state: 'current', paperId: paper.id, stageId: paper.stageId, versionNumber: 1 }],
    });
    const [itemId = ''] = meeting.itemIds;
    const exclude = async () => codeOf(await excludePublic(by(cab.chair), { ...WISH, itemId }));
    expect(await exclude()).toBe('no-private-notice');
    const give = (text: { reason: string }, days: number) =>
      givePrivateNotice(by(cab.officer, daysLater(days)), { paperRef: paper.ref, text });
    expect(codeOf(await give({ reason: 'Counsel’s advice' }, 0))).toBe('ok');
    expect(await exclude()).toBe('no-private-notice');
    const again = { reason: 'Counsel’s advice', representations: 'None.', response: 'None.' };
    expect(codeOf(await give(again, 20))).toBe('ok');
    expect(await exclude()).toBe('ok');
  });
});

describeOnEachDatabase('tabling what is exempt at a council’s body', () => {
  const table = async (body: BuiltBody, ref: string) => {
    const meeting = await aMeeting(body, { state: 'scheduled', items: [] });
    return tablePaper(by(body.officer), { meetingId: meeting.id, paperRef: ref, minutes: 10 });
  };

  test('needs its paragraphs and the public interest, of the text and of each exempt appendix', async () => {
    const committee = await aCommittee();
    const exempt = (content: object) => aPaper(committee, { classification: 'exempt', content });
    const bare = await exempt({ paragraphs: undefined, publicInterest: undefined });
    expect(await table(committee, bare.ref)).toMatchObject({
      refusal: { code: 'exempt-without-paragraph', letter: null },
    });
    expect(await table(committee, (await exempt({ publicInterest: ' ' })).ref)).toMatchObject({
      refusal: { code: 'exempt-without-public-interest', letter: null },
    });
    expect(await table(committee, (await exempt({ paragraphs: [14] })).ref)).toMatchObject({
      refusal: { code: 'paragraph-of-wales', paragraph: 14 },
    });
    const whole = await exempt({});
    const { id } = await anAttachment(whole, { letter: 'B', classification: 'exempt' });
    expect(await table(committee, whole.ref)).toMatchObject({
      refusal: { code: 'exempt-without-paragraph', letter: 'B' },
    });
    expect(await reads().agendaItem.count()).toBe(0);
    // Left out of the version tabled, it is not asked.
    await write((tx) => tx.attachment.update({ where: { id }, data: { removedFrom: 1 } }));
    expect((await table(committee, whole.ref)).ok).toBe(true);
  });

  test('is not asked by a company’s board', async () => {
    const board = await aBody();
    const content = { paragraphs: undefined, publicInterest: undefined };
    const bare = await aPaper(board, { classification: 'exempt', content });
    expect((await table(board, bare.ref)).ok).toBe(true);
  });
});
