import { expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import { deskPage } from '~/queries/desk/desk-page';
import { answerAdvice } from '~/services/advice/answer-advice';
import { anOpenBallot, theyVote } from '../../support/build/a-ballot';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { aRoute } from '../../support/build/a-route';
import { theBodies } from '../../support/build/the-bodies';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const desk = (actor: Actor) => deskPage(actor, { now: NOW, sessionId: 'this' });
const tasks = async (actor: Actor) =>
  (await desk(actor)).items.map(({ task, ref }) => `${task} ${ref ?? ''}`.trim());

describeOnEachDatabase('the desk', () => {
  it('puts an open vote first, until the reader has voted', async () => {
    const { tb, far } = await theBodies();
    const paper = await aRoute(tb, { template: 'board', gate: 'decide' });
    const meeting = await aMeeting(tb, {
      items: [{ state: 'current', paperId: paper.id, stageId: paper.stageId, versionNumber: 1 }],
    });
    expect(await tasks(tb.deputy)).toEqual([`item ${paper.ref}`]);
    const ballot = await anOpenBallot(tb, meeting);
    const first = (await desk(tb.deputy)).items[0];
    expect(first).toMatchObject({
      task: 'vote',
      voted: 0,
      electors: 5,
      to: `/ballots/${ballot.id}`,
      when: { kind: 'now' },
    });
    await theyVote(tb, ballot, ['for', 'for']);
    expect(await tasks(tb.deputy)).toEqual([`item ${paper.ref}`]);
    expect(await tasks(far.chair)).toEqual([]);
  });

  it('asks the officer to table, the clerk for notice, the desk for consent, and nobody else', async () => {
    const { tb, cab, mem, dfe } = await theBodies();
    const clearer = await aPerson();
    const clearers = { finance: clearer.personId, legal: clearer.personId };
    const atBoard = await aRoute(tb, { template: 'board', gate: 'decide', clearers });
    const atCabinet = await aRoute(tb, { gate: 'key-decision', clearers });
    const atMember = await aRoute(tb, { gate: 'member-consent', clearers });
    const atDepartment = await aRoute(tb, { gate: 'department-consent', clearers });
    expect(await tasks(tb.officer)).toEqual([`table ${atBoard.ref}`]);
    expect(await tasks(cab.officer)).toEqual([`notice ${atCabinet.ref}`]);
    expect(await tasks(mem.chair)).toEqual([`consent ${atMember.ref}`]);
    expect(await tasks(dfe.chair)).toEqual([`consent ${atDepartment.ref}`]);
    expect(await tasks(cab.chair)).toEqual([]);
  });

  it('asks for clearances and advice by name, and the author to answer comments', async () => {
    const { tb, et } = await theBodies();
    const [finance, legal] = [await aPerson(), await aPerson()];
    const clearers = { finance: finance.personId, legal: legal.personId };
    const paper = await aRoute(tb, { template: 'board', clearers });
    expect(await tasks(finance)).toEqual([`clearance ${paper.ref}`]);
    expect((await desk(legal)).items[0]).toMatchObject({ matter: 'legal', by: paper.author.name });
    expect(await tasks(tb.deputy)).toEqual([]);
    await write(async (tx) => {
      const comment = {
        paperId: paper.id,
        versionNumber: 1,
        anchorKind: 'paragraph',
        anchorKey: '1.2',
        audience: 'body',
        audienceBodyId: et.id,
      };
      await tx.comment.create({
        data: {
          ...comment,
          id: 'asked',
          authorId: et.chair.personId,
          text: 'How much?',
          at: minutesLater(-60),
        },
      });
    });
    expect(await tasks(paper.author)).toEqual([`comments ${paper.ref}`]);
    await write(async (tx) => {
      const reply = {
        paperId: paper.id,
        versionNumber: 1,
        anchorKind: 'paragraph',
        audience: 'body',
        audienceBodyId: et.id,
        parentId: 'asked',
      };
      await tx.comment.create({
        data: {
          ...reply,
          id: newId(),
          authorId: paper.author.personId,
          text: 'A million.',
          at: minutesLater(-30),
        },
      });
    });
    expect(await tasks(paper.author)).toEqual([]);
    expect((await desk(et.chair)).items).toMatchObject([
      { task: 'reply', text: 'A million.', where: 'paragraph 1.2' },
    ]);
  });

  it('tells the author of a clearance refused while others are still asked', async () => {
    const { tb } = await theBodies();
    const [finance, legal] = [await aPerson(), await aPerson()];
    const clearers = { finance: finance.personId, legal: legal.personId };
    const paper = await aRoute(tb, { template: 'board', clearers });
    expect(await tasks(paper.author)).toEqual([]);
    const asked = await reads().adviceRequest.findFirstOrThrow({
      where: { paperId: paper.id, askedPersonId: finance.personId },
    });
    const answer = { adviceId: asked.id, answer: 'negative', text: 'It is not funded.' } as const;
    expect((await answerAdvice({ actor: finance, now: NOW }, answer)).ok).toBe(true);
    expect(await tasks(paper.author)).toEqual([`revise ${paper.ref}`]);
    expect(await tasks(tb.deputy)).toEqual([]);
  });

  it('shows the next meeting of the reader with what is to be read for it', async () => {
    const { tb, far } = await theBodies();
    const paper = await aRoute(tb, { template: 'board', gate: 'decide' });
    await aMeeting(tb, {
      state: 'scheduled',
      startsAt: minutesLater(120),
      modes: ['in-room', 'apologies'],
      items: [{ paperId: paper.id, stageId: paper.stageId, versionNumber: 1 }],
    });
    const page = await desk(tb.chair);
    expect(page.meeting).toMatchObject({
      inSession: false,
      quorum: 3,
      reading: [{ ref: paper.ref, minutes: expect.any(Number), read: false }],
    });
    expect(page.meeting?.seats.map(({ coming }) => coming)).toEqual([
      'yes',
      'no',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(page.items.map(({ task }) => task)).toEqual(['item', 'quorum']);
    await write((tx) =>
      tx.readMark.create({
        data: { personId: tb.chair.personId, paperId: paper.id, versionNumber: 1, at: NOW },
      }),
    );
    expect((await desk(tb.chair)).meeting?.reading).toMatchObject([{ read: true }]);
    expect((await desk(far.chair)).meeting).toBeNull();
  });

  it('tells what happened since to papers that the reader may read, by others', async () => {
    const { tb, far } = await theBodies();
    const paper = await aRoute(tb, { template: 'board', gate: 'decide' });
    const tell = (actorId: string | null) =>
      write(async (tx) => {
        tx.tell({
          kind: 'PaperMoved',
          at: minutesLater(-60),
          actorId: actorId ?? undefined,
          paperId: paper.id,
          facts: { ref: paper.ref, from: 'Executive Team recommends', to: 'Trust Board decides' },
        });
      });
    await tell(null);
    await tell(tb.chair.personId);
    const { news, lastHere } = await desk(tb.chair);
    expect(lastHere).toBeNull();
    expect(news).toMatchObject([{ kind: 'PaperMoved', ref: paper.ref, to: 'Trust Board decides' }]);
    expect((await desk(far.chair)).news).toEqual([]);
  });
});
