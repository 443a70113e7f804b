import { expect, it } from 'vitest';
import { reads } from '~/persistence/reads';
import { issueVersion } from '~/services/papers/issue-version';
import { saveDraft } from '~/services/papers/save-draft';
import { withdrawPaper } from '~/services/papers/withdraw-paper';
import { aBallotOn } from '../../support/build/a-ballot-on';
import { aBody } from '../../support/build/a-body';
import { aContent, aPaper, type BuiltPaper } from '../../support/build/a-paper';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

const changed = aContent({ title: 'Early help, revised', summary: 'Three teams would move.' });

async function rewritten(paper: BuiltPaper) {
  const saved = await saveDraft(
    { actor: paper.author, now: NOW },
    { ref: paper.ref, revision: 1, content: changed },
  );
  if (!saved.ok) throw new Error(saved.refusal.code);
}
const issue = (
  paper: BuiltPaper,
  { actor = paper.author, revision = 2, note = 'Three teams, not two' } = {},
) => issueVersion({ actor, now: minutesLater(10) }, { ref: paper.ref, revision, note });
const paperOf = (ref: string) =>
  reads().paper.findUniqueOrThrow({ where: { ref }, include: { versions: true, stages: true } });
const happened = async () =>
  (await reads().event.findMany({ orderBy: { seq: 'asc' } })).map(({ kind }) => kind);

describeOnEachDatabase('issuing a version', () => {
  it('freezes the draft as the next version and says what changed', async () => {
    const board = await aBody();
    const paper = await aPaper(board);
    await rewritten(paper);
    expect(await issue(paper)).toEqual({ ok: true, value: { ref: paper.ref, number: 2 } });
    const after = await paperOf(paper.ref);
    expect(after).toMatchObject({ versionNumber: 2, title: 'Early help, revised' });
    expect(after.liveVersion).toBeGreaterThan(1);
    expect(after.versions.find(({ number }) => number === 2)).toMatchObject({ note: 'Three teams, not two' });
    expect(await happened()).toEqual(['PaperVersionIssued']);
  });

  it('answers a repeat as done, and a version with nothing new with no', async () => {
    const board = await aBody();
    const paper = await aPaper(board);
    expect(await issue(paper, { revision: 1 })).toMatchObject({
      refusal: { code: 'nothing-changed', version: 1 },
    });
    await rewritten(paper);
    const both = await Promise.all([issue(paper), issue(paper)]);
    expect(both.map((result) => result.ok && result.value.number)).toEqual([2, 2]);
    expect(await issue(paper, { note: 'Another reason' })).toMatchObject({
      refusal: { code: 'nothing-changed' },
    });
    expect((await paperOf(paper.ref)).versions).toHaveLength(2);
  });

  it('refuses while the board votes on it, and until the ballot is declared', async () => {
    const board = await aBody({ name: 'Trust Board' });
    const paper = await aPaper(board);
    await rewritten(paper);
    for (const state of ['open', 'closed'] as const) {
      const ballot = await aBallotOn(board, paper, state);
      expect(await issue(paper)).toMatchObject({
        refusal: { code: 'paper-under-vote', body: 'Trust Board' },
      });
      await ballot.setAside();
    }
    expect((await paperOf(paper.ref)).versions).toHaveLength(1);
    expect((await issue(paper)).ok).toBe(true);
  });

  it('refuses a text that is not complete, one that was not read, and who does not write it', async () => {
    const board = await aBody();
    const paper = await aPaper(board);
    const blank = aContent({ implications: [] });
    await saveDraft({ actor: paper.author, now: NOW }, { ref: paper.ref, revision: 1, content: blank });
    expect(await issue(paper)).toMatchObject({ refusal: { code: 'paper-incomplete' } });
    expect(await issue(paper, { revision: 1 })).toMatchObject({ refusal: { code: 'draft-changed' } });
    expect(await issue(paper, { actor: board.officer })).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    const draft = await aPaper(board, { state: 'draft' });
    expect(await issue(draft, { revision: 1 })).toMatchObject({ refusal: { code: 'not-permitted' } });
  });
});

describeOnEachDatabase('withdrawing a paper', () => {
  const withdraw = (paper: BuiltPaper, actor = paper.sponsor) =>
    withdrawPaper({ actor, now: NOW }, { ref: paper.ref, reason: 'The grant was refused' });

  it('stops it where it is, with the reason on its line', async () => {
    const board = await aBody();
    const paper = await aPaper(board);
    expect(await withdraw(paper)).toEqual({ ok: true, value: { ref: paper.ref } });
    const after = await paperOf(paper.ref);
    expect(after).toMatchObject({ state: 'withdrawn', closedAt: NOW });
    expect(after.stages).toMatchObject([
      { state: 'stopped', result: 'withdrawn', resultText: 'The grant was refused' },
    ]);
    expect(await withdraw(paper)).toEqual({ ok: true, value: { ref: paper.ref } });
    expect(await happened()).toEqual(['PaperWithdrawn', 'Notified', 'Notified']);
    const told = await reads().notification.findMany({ where: { href: `/papers/${paper.ref}` } });
    expect(told.map(({ personId, text }) => `${personId} ${text}`).toSorted()).toEqual(
      [paper.author, board.officer]
        .map(({ personId }) => `${personId} ${paper.ref} is withdrawn: The grant was refused`)
        .toSorted(),
    );
  });

  it('is the sponsor’s alone, and not under a vote', async () => {
    const board = await aBody({ name: 'Trust Board' });
    const paper = await aPaper(board);
    expect(await withdraw(paper, paper.author)).toMatchObject({
      refusal: { code: 'not-permitted', who: ['sponsor'] },
    });
    await aBallotOn(board, paper);
    expect(await withdraw(paper)).toMatchObject({ refusal: { code: 'paper-under-vote' } });
    expect((await paperOf(paper.ref)).state).toBe('travelling');
  });

  it('takes a draft away before it set out', async () => {
    const board = await aBody();
    const draft = await aPaper(board, { state: 'draft' });
    expect((await withdraw(draft)).ok).toBe(true);
    expect(await paperOf(draft.ref)).toMatchObject({ state: 'withdrawn', stages: [] });
  });
});
