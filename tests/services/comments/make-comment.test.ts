import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { type CommentInput, makeComment } from '~/services/comments/make-comment';
import { endShare } from '~/services/shares/end-share';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aComment } from '../../support/build/a-comment';
import { aPaper, type BuiltPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { aShare } from '../../support/build/a-share';
import { anAdviceRequest } from '../../support/build/an-advice-request';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings, kindsTold } from '../../support/happenings';

let board: BuiltBody;
let cabinet: BuiltBody;
let paper: BuiltPaper;

const comment = (actor: Actor, wish: Partial<CommentInput> = {}) =>
  makeComment(
    { actor, now: NOW },
    {
      paperRef: paper.ref,
      versionNumber: 1,
      anchorKind: 'paragraph',
      anchorKey: '1.2',
      audience: 'body',
      text: 'Who pays for the second year?',
      ...wish,
    },
  );
const kept = () => reads().comment.findMany({ orderBy: { at: 'asc' } });
const notified = (actor: Actor) =>
  reads().notification.findMany({ where: { personId: actor.personId }, select: { text: true, href: true } });
const liveVersion = async () =>
  (await reads().paper.findUniqueOrThrow({ where: { id: paper.id } })).liveVersion;

describeOnEachDatabase('commenting', () => {
  beforeEach(async () => {
    board = await aBody({ seats: 3 });
    cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 2 });
    paper = await aPaper(board);
  });

  test('keeps the comment for the body, raises the paper and tells its writer and the author', async () => {
    const before = await liveVersion();
    const made = await comment(board.chair);
    expect(codeOf(made)).toBe('ok');
    const id = made.ok ? made.value.id : '';
    expect(await kept()).toMatchObject([
      {
        ...{
          id,
          paperId: paper.id,
          versionNumber: 1,
          anchorKind: 'paragraph',
          anchorKey: '1.2',
          parentId: null,
        },
        ...{ authorId: board.chair.personId, audience: 'body', audienceBodyId: board.id },
      },
    ]);
    expect(await liveVersion()).toBe(before + 1);
    const [told] = await happenings();
    expect(told).toMatchObject({
      ...{ kind: 'CommentMade', paperId: paper.id, subjectId: id, actorId: board.chair.personId },
      version: before + 1,
      facts: { commentId: id, audienceBodyId: board.id },
    });
    expect(JSON.stringify(told)).not.toContain('second year');
    expect(await notified(paper.author)).toEqual([
      { text: `${board.chair.name} commented on ${paper.ref}`, href: `/papers/${paper.ref}#comment-${id}` },
    ]);
    expect(await notified(board.chair)).toEqual([]);
  });

  test('an answer goes where the comment went and to the thread, whatever its form says', async () => {
    const { id: parentId } = await aComment(paper, { by: board.deputy, body: board });
    const first = await comment(board.chair, { parentId, audience: 'shared', anchorKey: '9.9' });
    const answerId = first.ok ? first.value.id : '';
    const second = await comment(board.officer, { parentId: answerId, text: 'The Council does.' });
    expect([codeOf(first), codeOf(second)]).toEqual(['ok', 'ok']);
    const answers = await reads().comment.findMany({ where: { parentId }, orderBy: { id: 'asc' } });
    expect(answers).toHaveLength(2);
    for (const answer of answers) {
      expect(answer).toMatchObject({
        audience: 'body',
        audienceBodyId: board.id,
        anchorKind: 'paper',
        anchorKey: '',
      });
    }
    expect(await notified(board.deputy)).toMatchObject([
      { text: `${board.chair.name} answered your comment on ${paper.ref}` },
    ]);
    expect((await notified(paper.author)).map(({ text }) => text)).toEqual([
      `${board.chair.name} commented on ${paper.ref}`,
      `${board.officer.name} commented on ${paper.ref}`,
    ]);
  });

  test('opening it to everyone the paper is shared with must be confirmed', async () => {
    expect(codeOf(await comment(board.chair, { audience: 'shared' }))).toBe('comment-widening-unconfirmed');
    expect(await kept()).toEqual([]);
    expect(codeOf(await comment(board.chair, { audience: 'shared', confirmed: 'yes' }))).toBe('ok');
    expect(await kept()).toMatchObject([{ audience: 'shared', audienceBodyId: null }]);
  });

  test('an adviser and a sharee speak to the body that has the paper; a sharee of the version shared', async () => {
    const adviser = await aPerson({ of: 'council' });
    await anAdviceRequest(paper, { person: adviser });
    expect(codeOf(await comment(adviser))).toBe('ok');
    await aShare(paper, { body: cabinet });
    expect(codeOf(await comment(cabinet.chair))).toBe('ok');
    expect(codeOf(await comment(cabinet.chair, { versionNumber: 2 }))).toBe('comment-on-unknown-version');
    expect((await kept()).map(({ audienceBodyId }) => audienceBodyId)).toEqual([board.id, board.id]);
  });

  test('whose comment was answered may answer the answer, also from another body', async () => {
    await aShare(paper, { body: cabinet });
    const { id: mine } = await aComment(paper, { by: cabinet.chair, body: board });
    const { id: answer } = await aComment(paper, { by: board.chair, body: board, answers: { id: mine } });
    expect(codeOf(await comment(cabinet.chair, { parentId: answer }))).toBe('ok');
    expect(codeOf(await comment(cabinet.deputy, { parentId: answer }))).toBe('comment-answers-nothing');
  });

  test('is refused for what is not there, and nothing is written', async () => {
    const elsewhere = await aPaper(board);
    const { id: other } = await aComment(elsewhere, { by: board.chair, body: board });
    const { id: gone } = await aComment(paper, { by: board.deputy, body: board, withdrawn: true });
    const before = [await kept(), await liveVersion()];
    expect(codeOf(await comment(board.chair, { versionNumber: 2 }))).toBe('comment-on-unknown-version');
    expect(codeOf(await comment(board.chair, { parentId: other }))).toBe('comment-answers-nothing');
    expect(codeOf(await comment(board.chair, { parentId: gone }))).toBe('comment-answers-nothing');
    expect([await kept(), await liveVersion()]).toEqual(before);
    expect(await kindsTold()).toEqual([]);
  });

  test('is not found for another body, an ended share, an administrator, and a draft', async () => {
    await aShare(paper, { body: cabinet, ended: true });
    const draft = await aPaper(board, { state: 'draft' });
    const administrator = await aPerson({ administrator: true });
    for (const actor of [cabinet.chair, administrator, await aPerson()]) {
      expect(codeOf(await comment(actor))).toBe('not-found');
    }
    expect(codeOf(await comment(board.chair, { paperRef: draft.ref }))).toBe('not-found');
    expect(codeOf(await comment(board.chair, { paperRef: 'TB-999' }))).toBe('not-found');
    expect(await kept()).toEqual([]);
  });

  test('is closed once the paper has stopped, and says who may', async () => {
    const closed = await aPaper(board, { state: 'closed' });
    expect(codeOf(await comment(board.chair, { paperRef: closed.ref }))).toBe('not-permitted');
    expect(await kept()).toEqual([]);
  });

  test('the same post again, and two at once, leave one comment and one notification', async () => {
    const both = await Promise.all([comment(board.chair), comment(board.chair)]);
    both.push(await comment(board.chair));
    expect(both.map(codeOf)).toEqual(['ok', 'ok', 'ok']);
    expect(await kept()).toHaveLength(1);
    expect(await notified(paper.author)).toHaveLength(1);
    expect(codeOf(await comment(board.chair, { anchorKey: '1.3' }))).toBe('ok');
    expect(codeOf(await comment(board.deputy))).toBe('ok');
    expect(await kept()).toHaveLength(3);
  });

  test('tells nobody whose right to read has ended', async () => {
    const share = await aShare(paper, { person: cabinet.chair });
    const { id: parentId } = await aComment(paper, { by: cabinet.chair });
    expect(codeOf(await comment(board.chair, { parentId }))).toBe('ok');
    expect(await notified(cabinet.chair)).toHaveLength(1);
    await endShare({ actor: paper.sponsor, now: NOW }, share.id);
    expect(codeOf(await comment(board.deputy, { parentId }))).toBe('ok');
    expect(await notified(cabinet.chair)).toHaveLength(1);
  });

  test('is not made on a part that the version does not have; an answer stands where its comment does', async () => {
    expect(codeOf(await comment(board.chair, { partMissing: true }))).toBe('comment-on-unknown-part');
    expect(await kept()).toEqual([]);
    const first = await comment(board.chair);
    const parentId = first.ok ? first.value.id : '';
    expect(codeOf(await comment(board.chair, { parentId, partMissing: true, text: 'An answer' }))).toBe('ok');
  });
});
