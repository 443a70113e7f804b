import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { adviceOfPaper } from '~/queries/advice/advice-of-paper';
import { commentsOfPaper } from '~/queries/comments/comments-of-paper';
import { commentsPage } from '~/queries/comments/comments-page';
import { sharesOfPaper } from '~/queries/shares/shares-of-paper';
import { aBody, type BuiltBody } from '../support/build/a-body';
import { aComment } from '../support/build/a-comment';
import { aPaper, type BuiltPaper } from '../support/build/a-paper';
import { aPerson } from '../support/build/a-person';
import { aShare } from '../support/build/a-share';
import { anAdviceRequest } from '../support/build/an-advice-request';
import { anAttachment } from '../support/build/an-attachment';
import { minutesLater } from '../support/build/today';
import { write } from '../support/build/write';
import { describeOnEachDatabase } from '../support/database';

let board: BuiltBody;
let far: BuiltBody;
let cabinet: BuiltBody;
let paper: BuiltPaper;

const reclassify = (classification: string) =>
  write((tx) => tx.paper.update({ where: { id: paper.id }, data: { classification } }));
const textsFor = async (actor: Actor) =>
  (await commentsOfPaper(actor, paper.id))?.threads.map(({ text }) => text).toSorted() ?? null;

describeOnEachDatabase('the talk of a paper', () => {
  beforeEach(async () => {
    board = await aBody({ seats: 2, name: 'Trust Board' });
    far = await aBody({ seats: 2, code: 'FAR', profile: 'trust-committee', name: 'Finance Committee' });
    cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 2, name: 'Cabinet' });
    paper = await aPaper(board, { passed: [far] });
  });

  describe('comments', () => {
    test('reach whom they were addressed to, their writer, and the author and sponsor who answer', async () => {
      await aShare(paper, { body: cabinet });
      await aComment(paper, { by: board.chair, body: board, text: 'to the board' });
      await aComment(paper, { by: far.chair, body: far, text: 'to the committee' });
      await aComment(paper, { by: far.chair, text: 'to everyone' });
      await aComment(paper, { by: cabinet.chair, body: board, text: 'from the cabinet to the board' });
      const toBoard = ['from the cabinet to the board', 'to everyone', 'to the board'];
      const all = [...toBoard, 'to the committee'].toSorted();
      expect(await textsFor(board.deputy)).toEqual(toBoard);
      expect(await textsFor(board.officer)).toEqual(toBoard);
      expect(await textsFor(far.deputy)).toEqual(['to everyone', 'to the committee']);
      expect(await textsFor(cabinet.deputy)).toEqual(['to everyone']);
      expect(await textsFor(cabinet.chair)).toEqual(['from the cabinet to the board', 'to everyone']);
      expect(await textsFor(paper.author)).toEqual(all);
      expect(await textsFor(paper.sponsor)).toEqual(all);
    });

    test('are not found by another body, an administrator, or once a share has ended', async () => {
      await aComment(paper, { by: board.chair });
      await aShare(paper, { body: cabinet, ended: true });
      for (const actor of [cabinet.chair, await aPerson({ administrator: true }), await aPerson()]) {
        expect(await commentsOfPaper(actor, paper.id)).toBeNull();
        expect(await commentsPage(actor, paper.ref)).toBeNull();
      }
      expect(await commentsOfPaper(board.chair, 'nothing')).toBeNull();
      expect(await commentsPage(board.chair, 'TB-999')).toBeNull();
    });

    test('are shown with who, when, where and their answers, the oldest first', async () => {
      const { id } = await aComment(paper, { by: board.chair, body: board, text: 'first' });
      await write((tx) => tx.comment.update({ where: { id }, data: { at: minutesLater(-90) } }));
      const { id: other } = await aComment(paper, { by: board.deputy, body: board, text: 'second' });
      await aComment(paper, { by: paper.author, body: board, answers: { id }, text: 'an answer' });
      const resolved = {
        resolvedAt: minutesLater(0),
        resolvedById: paper.author.personId,
        resolvedInVersion: 2,
      };
      await write((tx) => tx.comment.update({ where: { id: other }, data: resolved }));
      const talk = await commentsOfPaper(board.chair, paper.id);
      expect(talk).toMatchObject({ mayComment: true, mayResolve: false, defaultBody: 'Trust Board' });
      expect(talk?.threads).toMatchObject([
        {
          ...{
            text: 'first',
            author: board.chair.name,
            organisation: 'the Trust',
            mine: true,
            anchorKind: 'paper',
          },
          ...{ versionNumber: 1, audience: 'body', audienceBody: 'Trust Board', resolved: null },
          replies: [{ text: 'an answer', author: paper.author.name, mine: false }],
        },
        { text: 'second', mine: false, resolved: { by: paper.author.name, inVersion: 2 }, replies: [] },
      ]);
      expect(await commentsOfPaper(paper.author, paper.id)).toMatchObject({ mayResolve: true });
    });

    test('withdrawn leave a marker without the words', async () => {
      const { id } = await aComment(paper, {
        by: board.chair,
        body: board,
        text: 'a secret',
        withdrawn: true,
      });
      await aComment(paper, {
        by: board.deputy,
        body: board,
        answers: { id },
        text: 'another',
        withdrawn: true,
      });
      const talk = await commentsOfPaper(paper.author, paper.id);
      expect(talk?.threads).toMatchObject([
        { text: null, withdrawnAt: minutesLater(-10).toISOString(), replies: [{ text: null }] },
      ]);
      expect(JSON.stringify(talk)).not.toMatch(/secret|another/);
    });

    test('name the newest version, or for a sharee the newest that was shared', async () => {
      await aShare(paper, { body: cabinet, versionNumber: 1 });
      await aShare(paper, { person: cabinet.chair, versionNumber: 2 });
      await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { versionNumber: 4 } }));
      expect(await commentsPage(board.chair, paper.ref)).toMatchObject({ ref: paper.ref, versionNumber: 4 });
      expect(await commentsPage(cabinet.deputy, paper.ref)).toMatchObject({ versionNumber: 1 });
      expect(await commentsPage(cabinet.chair, paper.ref)).toMatchObject({ versionNumber: 2 });
    });
  });

  describe('advice', () => {
    test('is shown with its question, answer and who may do what now', async () => {
      const nell = await aPerson({ of: 'council', name: 'Nell Ostrowska' });
      await anAdviceRequest(paper, { person: nell, answer: 'with-conditions' });
      const open = await anAdviceRequest(paper, { body: cabinet, matter: 'other' });
      await anAdviceRequest(paper, { person: nell, ended: true });
      const shown = await adviceOfPaper(paper.author, paper.ref);
      expect(shown).toMatchObject({ mayAsk: true, paper: { ref: paper.ref } });
      expect(shown?.advice).toMatchObject([
        {
          ...{
            matter: 'legal',
            askedBy: paper.author.name,
            askedOf: 'Nell Ostrowska',
            mayAnswer: false,
            mayEnd: false,
          },
          answer: { answer: 'with-conditions', text: 'It is.', by: 'Nell Ostrowska', onVersion: 1 },
        },
        { id: open.id, matter: 'other', askedOf: 'Cabinet', answer: null, mayAnswer: false, mayEnd: true },
      ]);
      const asked = await adviceOfPaper(cabinet.chair, paper.ref);
      expect(asked).toMatchObject({ mayAsk: false });
      expect(asked?.advice).toMatchObject([{ id: open.id, mayAnswer: true, mayEnd: false }]);
    });

    test('a clearance is never taken back', async () => {
      await anAdviceRequest(paper, { person: board.chair, kind: 'clearance', askedBy: paper.author });
      expect((await adviceOfPaper(paper.author, paper.ref))?.advice).toMatchObject([
        { kind: 'clearance', mayEnd: false },
      ]);
    });

    test('is not shared with the paper: a sharee and an adviser see what was asked of them', async () => {
      const nell = await aPerson({ of: 'council' });
      await aShare(paper, { body: cabinet });
      await anAdviceRequest(paper, { person: board.deputy, answer: 'negative' });
      const hers = await anAdviceRequest(paper, { person: nell });
      expect((await adviceOfPaper(board.chair, paper.ref))?.advice).toHaveLength(2);
      expect((await adviceOfPaper(far.chair, paper.ref))?.advice).toHaveLength(2);
      expect((await adviceOfPaper(nell, paper.ref))?.advice).toMatchObject([
        { id: hers.id, mayAnswer: true },
      ]);
      expect(await adviceOfPaper(cabinet.chair, paper.ref)).toMatchObject({ advice: [], whole: false });
    });

    test('is not found by another body, and by an adviser no more when the paper is exempt', async () => {
      const nell = await aPerson({ of: 'council' });
      await anAdviceRequest(paper, { person: nell });
      expect(await adviceOfPaper(cabinet.chair, paper.ref)).toBeNull();
      expect(await adviceOfPaper(nell, 'TB-999')).toBeNull();
      await reclassify('exempt');
      expect(await adviceOfPaper(nell, paper.ref)).toBeNull();
    });
  });

  describe('shares', () => {
    test('are shown to those who may share, with whom else it may be shared', async () => {
      const costs = await anAttachment(paper, { title: 'Costs' });
      await anAttachment(paper, { letter: 'B', title: 'Terms', classification: 'exempt' });
      await aShare(paper, { body: cabinet, attachmentIds: [costs.id] });
      await aShare(paper, { person: cabinet.chair, ended: true });
      const shown = await sharesOfPaper(paper.sponsor, paper.ref);
      expect(shown?.shares).toHaveLength(2);
      expect(shown?.shares).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ with: 'Cabinet', versionNumber: 1, appendices: ['A'], endedAt: null }),
          expect.objectContaining({ with: cabinet.chair.name, appendices: [], endedBy: paper.sponsor.name }),
        ]),
      );
      expect(shown).toMatchObject({
        mayShare: true,
        versions: [{ number: 1 }],
        attachments: [{ letter: 'A', title: 'Costs' }],
      });
      expect(shown?.bodies.map(({ name }) => name)).toEqual(['Cabinet']);
      const people = shown?.people.map(({ id }) => id) ?? [];
      expect(people).toContain(cabinet.officer.personId);
      expect(people).not.toContain(board.chair.personId);
      expect(await sharesOfPaper(far.officer, paper.ref)).not.toBeNull();
    });

    test('are nobody else’s business', async () => {
      await aShare(paper, { body: cabinet });
      for (const actor of [
        paper.author,
        board.chair,
        cabinet.chair,
        await aPerson({ administrator: true }),
      ]) {
        expect(await sharesOfPaper(actor, paper.ref)).toBeNull();
      }
      expect(await sharesOfPaper(paper.sponsor, 'TB-999')).toBeNull();
    });

    test('can still be seen to when the paper may be shared no more', async () => {
      await aShare(paper, { body: cabinet });
      await reclassify('board-confidential');
      expect(await sharesOfPaper(paper.sponsor, paper.ref)).toMatchObject({
        mayShare: false,
        shares: [{ with: 'Cabinet' }],
      });
    });
  });
});
