import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { paperThing } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { makeComment } from '~/services/comments/make-comment';
import { endShare } from '~/services/shares/end-share';
import { type ShareInput, sharePaper } from '~/services/shares/share-paper';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aPaper, type BuiltPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { aShare } from '../../support/build/a-share';
import { anAttachment } from '../../support/build/an-attachment';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings, kindsTold } from '../../support/happenings';

let board: BuiltBody;
let cabinet: BuiltBody;
let paper: BuiltPaper;

const by = (actor: Actor) => ({ actor, now: NOW });
const share = (actor: Actor, wish: Partial<ShareInput> = {}) =>
  sharePaper(by(actor), {
    ...{ paperRef: paper.ref, versionNumber: 1, attachmentIds: [], reason: 'They must agree it too.' },
    ...(wish.personId ? {} : { bodyId: cabinet.id }),
    ...wish,
  });
const shares = () => reads().share.findMany({ include: { attachments: true }, orderBy: { at: 'asc' } });
const textsTo = async (actor: Actor) =>
  (await reads().notification.findMany({ where: { personId: actor.personId } })).map(({ text }) => text);
const mayRead = async (actor: Actor) => {
  const thing = await paperThing(reads(), { id: paper.id });
  return thing !== null && canPaper(actor, 'paper:read', thing).ok;
};

describeOnEachDatabase('a share', () => {
  beforeEach(async () => {
    board = await aBody({ seats: 2 });
    cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 2 });
    paper = await aPaper(board);
  });

  describe('is made', () => {
    test('of a named version with named appendices, with who, when and why, and they are told', async () => {
      const costs = await anAttachment(paper);
      await anAttachment(paper, { letter: 'B' });
      expect(await mayRead(cabinet.chair)).toBe(false);
      const made = await share(paper.sponsor, { attachmentIds: [costs.id] });
      expect(codeOf(made)).toBe('ok');
      expect(await shares()).toMatchObject([
        {
          ...{
            paperId: paper.id,
            versionNumber: 1,
            bodyId: cabinet.id,
            personId: null,
            at: NOW,
            endedAt: null,
          },
          ...{ sharedById: paper.sponsor.personId, reason: 'They must agree it too.' },
          attachments: [{ attachmentId: costs.id }],
        },
      ]);
      expect(await mayRead(cabinet.chair)).toBe(true);
      expect((await happenings())[0]).toMatchObject({ kind: 'PaperShared', paperId: paper.id, facts: {} });
      for (const one of [...cabinet.members, cabinet.officer]) {
        expect(await textsTo(one)).toEqual([`${paper.sponsor.name} shared ${paper.ref} with you`]);
      }
    });

    test('with a person, by the officer, also of a body that the paper has left', async () => {
      const later = await aBody({ code: 'FAR', seats: 2 });
      const travelled = await aPaper(board, { passed: [board], at: later });
      const partner = await aPerson({ of: 'council' });
      expect(
        codeOf(await share(board.officer, { paperRef: travelled.ref, personId: partner.personId })),
      ).toBe('ok');
      expect(await shares()).toMatchObject([{ personId: partner.personId, bodyId: null }]);
      expect(await textsTo(partner)).toHaveLength(1);
    });

    test('with another organisation, in a version that there is, without what is kept or exempt', async () => {
      const own = await aPerson({ of: 'trust' });
      const kept = await anAttachment(paper, { title: 'Terms', classification: 'board-confidential' });
      const exempt = await anAttachment(paper, { letter: 'B', title: 'Bids', classification: 'exempt' });
      expect(codeOf(await share(paper.sponsor, { personId: own.personId }))).toBe(
        'share-within-organisation',
      );
      expect(codeOf(await share(paper.sponsor, { bodyId: board.id }))).toBe('share-within-organisation');
      expect(codeOf(await share(paper.sponsor, { bodyId: 'nothing' }))).toBe('share-with-nobody');
      expect(codeOf(await share(paper.sponsor, { versionNumber: 2 }))).toBe('share-unknown-version');
      expect(await share(paper.sponsor, { attachmentIds: [kept.id, exempt.id] })).toMatchObject({
        refusal: { code: 'share-restricted-attachment', titles: ['Terms', 'Bids'] },
      });
      const closed = await aPerson({ of: 'council' });
      await write((tx) => tx.person.update({ where: { id: closed.personId }, data: { disabledAt: NOW } }));
      expect(codeOf(await share(paper.sponsor, { personId: closed.personId }))).toBe('share-with-nobody');
      expect(await shares()).toEqual([]);
      expect(await kindsTold()).toEqual([]);
    });

    test('never of a paper whose class keeps it here', async () => {
      for (const classification of ['board-confidential', 'exempt'] as const) {
        const kept = await aPaper(board, { classification });
        expect(codeOf(await share(kept.sponsor, { paperRef: kept.ref }))).toBe('not-permitted');
      }
      expect(await shares()).toEqual([]);
    });

    test('by the sponsor or an officer alone', async () => {
      expect(codeOf(await share(paper.author))).toBe('not-permitted');
      expect(codeOf(await share(board.chair))).toBe('not-permitted');
      expect(codeOf(await share(cabinet.officer))).toBe('not-found');
      expect(codeOf(await share(await aPerson({ administrator: true })))).toBe('not-found');
      expect(codeOf(await share(paper.sponsor, { paperRef: 'TB-999' }))).toBe('not-found');
      expect(await shares()).toEqual([]);
    });

    test('once, however often the form is sent, so that ending it ends it', async () => {
      const both = await Promise.all([share(paper.sponsor), share(paper.sponsor)]);
      both.push(await share(board.officer));
      expect(both.map(codeOf)).toEqual(['ok', 'ok', 'ok']);
      expect(await shares()).toHaveLength(1);
      expect(await textsTo(cabinet.chair)).toHaveLength(1);
      await endShare(by(paper.sponsor), (await shares())[0]?.id ?? '');
      expect(await mayRead(cabinet.chair)).toBe(false);
      expect(codeOf(await share(paper.sponsor))).toBe('ok');
      expect(await mayRead(cabinet.chair)).toBe(true);
    });

    test('beside another of other appendices', async () => {
      const costs = await anAttachment(paper);
      await share(paper.sponsor);
      await share(paper.sponsor, { attachmentIds: [costs.id] });
      expect(await shares()).toHaveLength(2);
    });
  });

  describe('is ended', () => {
    test('with who and when, once, and told', async () => {
      const { id } = await aShare(paper, { body: cabinet });
      const both = await Promise.all([endShare(by(board.officer), id), endShare(by(paper.sponsor), id)]);
      expect(both.map(codeOf)).toEqual(['ok', 'ok']);
      expect(await shares()).toMatchObject([{ endedAt: NOW, endedById: board.officer.personId }]);
      expect(await mayRead(cabinet.chair)).toBe(false);
      const { liveVersion: version } = await reads().paper.findUniqueOrThrow({ where: { id: paper.id } });
      expect(await happenings()).toMatchObject([
        { kind: 'ShareEnded', subjectId: id, paperId: paper.id, version },
      ]);
    });

    test('by those who may share, and to others it is not there', async () => {
      const { id } = await aShare(paper, { body: cabinet });
      expect(codeOf(await endShare(by(cabinet.chair), id))).toBe('not-permitted');
      expect(codeOf(await endShare(by(board.chair), id))).toBe('not-permitted');
      expect(codeOf(await endShare(by(await aPerson({ of: 'department' })), id))).toBe('not-found');
      expect(codeOf(await endShare(by(paper.sponsor), 'nothing'))).toBe('not-found');
      expect(await shares()).toMatchObject([{ endedAt: null }]);
      expect(await kindsTold()).toEqual([]);
    });

    test.each(['rejected', 'withdrawn', 'closed'])('also once the paper is %s', async (state) => {
      const { id } = await aShare(paper, { body: cabinet });
      await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { state } }));
      expect(await mayRead(cabinet.chair)).toBe(true);
      expect(codeOf(await endShare(by(paper.sponsor), id))).toBe('ok');
      expect(await mayRead(cabinet.chair)).toBe(false);
    });

    test('also once its class no longer lets it be shared', async () => {
      const { id } = await aShare(paper, { body: cabinet });
      await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { classification: 'exempt' } }));
      expect(codeOf(await endShare(by(board.officer), id))).toBe('ok');
    });
  });

  test('a comment that comes in as it ends is kept before, or refused', async () => {
    const made = await aShare(paper, { body: cabinet });
    const comment = (text: string) =>
      makeComment(by(cabinet.chair), {
        ...{ paperRef: paper.ref, versionNumber: 1, anchorKind: 'paper', anchorKey: '', audience: 'shared' },
        ...{ confirmed: 'yes', text },
      });
    const [before, , after] = await Promise.all([
      comment('One.'),
      endShare(by(paper.sponsor), made.id),
      comment('Two.'),
    ]);
    const kept = [before, after].filter(({ ok }) => ok).length;
    expect(await reads().comment.count()).toBe(kept);
    const told = (await kindsTold()).filter((kind) => /^(CommentMade|ShareEnded)$/.test(kind));
    expect(told.indexOf('ShareEnded')).toBe(kept);
    expect(codeOf(await comment('Three.'))).toBe('not-found');
  });
});
