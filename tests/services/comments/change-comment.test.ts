import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { resolveComment, widenComment, withdrawComment } from '~/services/comments/change-comment';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aComment } from '../../support/build/a-comment';
import { aPaper, type BuiltPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { aShare } from '../../support/build/a-share';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings, kindsTold } from '../../support/happenings';

let board: BuiltBody;
let paper: BuiltPaper;
let id: string;

const by = (actor: Actor) => ({ actor, now: NOW });
const comment = (commentId = id) => reads().comment.findUniqueOrThrow({ where: { id: commentId } });
const liveVersion = async () =>
  (await reads().paper.findUniqueOrThrow({ where: { id: paper.id } })).liveVersion;

/** Refused with the code, and nothing written or told. */
async function refusal(act: Promise<Parameters<typeof codeOf>[0]>): Promise<string> {
  const before = [await comment(), await liveVersion()];
  const code = codeOf(await act);
  expect([await comment(), await liveVersion()]).toEqual(before);
  expect(await kindsTold()).toEqual([]);
  return code;
}

describeOnEachDatabase('a comment made', () => {
  beforeEach(async () => {
    board = await aBody({ seats: 3 });
    paper = await aPaper(board);
    ({ id } = await aComment(paper, { by: board.chair, body: board }));
  });

  describe('is withdrawn', () => {
    test('by its writer, leaving who and when, and telling those whom it was told', async () => {
      expect(codeOf(await withdrawComment(by(board.chair), id))).toBe('ok');
      expect(await comment()).toMatchObject({ withdrawnAt: NOW, withdrawnById: board.chair.personId });
      const version = await liveVersion();
      expect(await happenings()).toMatchObject([
        {
          ...{
            kind: 'CommentWithdrawn',
            subjectId: id,
            paperId: paper.id,
            version,
            actorId: board.chair.personId,
          },
          facts: {
            ...{ commentId: id, audienceBodyId: board.id },
            ...{ paperAuthorId: paper.author.personId, paperSponsorId: paper.sponsor.personId },
          },
        },
      ]);
    });

    test('once, however often it is asked', async () => {
      const answers = await Promise.all([
        withdrawComment(by(board.chair), id),
        withdrawComment(by(board.chair), id),
      ]);
      answers.push(await withdrawComment({ actor: board.chair, now: minutesLater(5) }, id));
      expect(answers.map(codeOf)).toEqual(['ok', 'ok', 'ok']);
      expect(await kindsTold()).toEqual(['CommentWithdrawn']);
      expect((await comment()).withdrawnAt).toEqual(NOW);
    });

    test('by nobody else, also when the paper has stopped for its writer', async () => {
      expect(await refusal(withdrawComment(by(board.deputy), id))).toBe('comment-not-yours');
      expect(await refusal(withdrawComment(by(paper.author), id))).toBe('comment-not-yours');
      expect(await refusal(withdrawComment(by(await aPerson({ of: 'council' })), id))).toBe('not-found');
      expect(await refusal(withdrawComment(by(board.chair), 'nothing'))).toBe('not-found');
      await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { state: 'closed' } }));
      expect(codeOf(await withdrawComment(by(board.chair), id))).toBe('ok');
    });
  });

  describe('is resolved', () => {
    test('by the author or sponsor, in the version that dealt with it', async () => {
      await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { versionNumber: 3 } }));
      expect(codeOf(await resolveComment(by(paper.sponsor), id))).toBe('ok');
      expect(await comment()).toMatchObject({
        ...{ resolvedAt: NOW, resolvedById: paper.sponsor.personId, resolvedInVersion: 3 },
      });
      expect(codeOf(await resolveComment(by(paper.author), id))).toBe('ok');
      expect((await comment()).resolvedById).toBe(paper.sponsor.personId);
      expect(await kindsTold()).toEqual(['CommentResolved']);
    });

    test('two at once: one of them did it', async () => {
      const both = await Promise.all([
        resolveComment(by(paper.author), id),
        resolveComment(by(paper.sponsor), id),
      ]);
      expect(both.map(codeOf)).toEqual(['ok', 'ok']);
      expect(await kindsTold()).toEqual(['CommentResolved']);
    });

    test('by nobody else, and not once it is withdrawn', async () => {
      expect(await refusal(resolveComment(by(board.chair), id))).toBe('not-permitted');
      expect(await refusal(resolveComment(by(board.officer), id))).toBe('not-permitted');
      expect(await refusal(resolveComment(by(await aPerson({ of: 'council' })), id))).toBe('not-found');
      const { id: gone } = await aComment(paper, { by: board.chair, body: board, withdrawn: true });
      expect(await refusal(resolveComment(by(paper.author), gone))).toBe('comment-withdrawn');
    });
  });

  describe('is opened to everyone the paper is shared with', () => {
    test('by its writer, with its answers, and told to all who read the paper', async () => {
      const { id: answer } = await aComment(paper, { by: board.deputy, body: board, answers: { id } });
      expect(codeOf(await widenComment(by(board.chair), id))).toBe('ok');
      for (const row of [await comment(), await comment(answer)]) {
        expect(row).toMatchObject({ audience: 'shared', audienceBodyId: null });
      }
      expect(await happenings()).toMatchObject([{ kind: 'CommentWidened', facts: { audienceBodyId: null } }]);
      expect(codeOf(await widenComment(by(board.chair), id))).toBe('ok');
      expect(await kindsTold()).toEqual(['CommentWidened']);
    });

    test('by nobody else, not an answer alone, not once withdrawn, not once the paper has stopped', async () => {
      const { id: answer } = await aComment(paper, { by: board.chair, body: board, answers: { id } });
      const { id: gone } = await aComment(paper, { by: board.chair, body: board, withdrawn: true });
      expect(await refusal(widenComment(by(board.deputy), id))).toBe('comment-not-yours');
      expect(await refusal(widenComment(by(board.chair), answer))).toBe('comment-not-yours');
      expect(await refusal(widenComment(by(board.chair), gone))).toBe('comment-withdrawn');
      expect(await refusal(widenComment(by(await aPerson({ of: 'council' })), id))).toBe('not-found');
      await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { state: 'withdrawn' } }));
      expect(await refusal(widenComment(by(board.chair), id))).toBe('not-permitted');
    });
  });

  test('is out of reach of its writer, once the share that opened the paper has ended', async () => {
    const partner = await aPerson({ of: 'council' });
    await aShare(paper, { person: partner, ended: true });
    const { id: theirs } = await aComment(paper, { by: partner });
    for (const act of [withdrawComment, widenComment, resolveComment]) {
      expect(await refusal(act(by(partner), theirs))).toBe('not-found');
    }
  });
});
