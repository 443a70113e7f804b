import { expect, it } from 'vitest';
import type { PaperContent } from '~/domain/paper/paper-content';
import type { Actor } from '~/domain/permission/actor';
import { attachmentFile } from '~/queries/papers/attachment-file';
import { paperEditor } from '~/queries/papers/paper-editor';
import { type PaperAsked, paperPage } from '~/queries/papers/paper-page';
import { issueVersion } from '~/services/papers/issue-version';
import { saveDraft } from '~/services/papers/save-draft';
import { aBallotOn } from '../../support/build/a-ballot-on';
import { aBody } from '../../support/build/a-body';
import { aContent, aPaper, type BuiltPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { aShare } from '../../support/build/a-share';
import { anAttachment } from '../../support/build/an-attachment';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const asks = (actor: Actor, { ref }: BuiltPaper, asked: Partial<PaperAsked> = {}) =>
  paperPage(actor, { ref, now: NOW, ...asked });

async function revised(paper: BuiltPaper, title = 'Early help, revised') {
  const content = aContent({
    title,
    classification: paper.content.classification,
    classificationReason: 'Terms',
  });
  await saveDraft({ actor: paper.author, now: NOW }, { ref: paper.ref, revision: 1, content });
  const issued = await issueVersion(
    { actor: paper.author, now: NOW },
    { ref: paper.ref, revision: 2, note: 'A new title' },
  );
  if (!issued.ok) throw new Error(issued.refusal.code);
}

describeOnEachDatabase('the page of a paper', () => {
  it('shows the newest version, or the one asked for and what it is compared with', async () => {
    const board = await aBody();
    const paper = await aPaper(board);
    await revised(paper);
    const newest = await asks(board.chair, paper);
    expect(newest).toMatchObject({
      version: { number: 2, note: 'A new title' },
      content: { title: 'Early help, revised' },
    });
    expect(newest?.versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(await asks(board.chair, paper, { version: 1 })).toMatchObject({
      version: { number: 1 },
      since: null,
    });
    expect(await asks(board.chair, paper, { since: 1 })).toMatchObject({ since: { number: 1 } });
    expect(await asks(board.chair, paper, { version: 1, since: 1 })).toMatchObject({ since: null });
    expect(await asks(board.chair, paper, { version: 9 })).toMatchObject({ version: { number: 2 } });
  });

  it('is not found by another body, an administrator or, as a draft, by the board', async () => {
    const board = await aBody();
    const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet' });
    const paper = await aPaper(board);
    const draft = await aPaper(board, { state: 'draft' });
    const administrator = await aPerson({ administrator: true });
    for (const actor of [cabinet.chair, cabinet.officer, administrator])
      expect(await asks(actor, paper)).toBeNull();
    expect(await asks(board.chair, draft)).toBeNull();
    expect(await asks(draft.sponsor, draft)).toMatchObject({
      version: null,
      may: { edit: true, submit: true },
    });
    expect(await paperPage(board.chair, { ref: 'TB-999', now: NOW })).toBeNull();
  });

  it('gives a sharee the version shared and no other', async () => {
    const board = await aBody();
    const paper = await aPaper(board, { classification: 'partner' });
    await revised(paper);
    const nell = await aPerson({ of: 'council' });
    await aShare(paper, { person: nell, versionNumber: 1 });
    const page = await asks(nell, paper, { version: 2 });
    expect(page?.versions.map(({ number }) => number)).toEqual([1]);
    expect(page).toMatchObject({
      version: { number: 1 },
      content: { title: 'Early help transfer' },
      may: { edit: false },
    });
  });

  it('leads to its shares whoever may end one, though the paper has stopped', async () => {
    const board = await aBody();
    const stopped = await aPaper(board, { state: 'withdrawn' });
    const shows = async (actor: Actor) => (await asks(actor, stopped))?.may;
    expect(await shows(board.officer)).toMatchObject({ share: false, endShare: false });
    await aShare(stopped, { person: await aPerson({ of: 'council' }) });
    expect(await shows(board.officer)).toMatchObject({ share: false, endShare: true });
    expect(await shows(stopped.sponsor)).toMatchObject({ endShare: true });
    expect(await shows(board.chair)).toMatchObject({ endShare: false });
  });

  it('names what is withheld by title and reason, and gives the file to whom it is open', async () => {
    const board = await aBody();
    const paper = await aPaper(board);
    const open = await anAttachment(paper, { letter: 'A', title: 'Costs' });
    await anAttachment(paper, { letter: 'B', title: 'Counsel’s advice', classification: 'exempt' });
    await anAttachment(paper, { letter: 'C', title: 'Staffing' });
    const nell = await aPerson({ of: 'council' });
    await aShare(paper, { person: nell, attachmentIds: [open.id] });
    const titlesOpenTo = async (actor: Actor) =>
      (await asks(actor, paper))?.attachments.filter(({ file }) => file).map(({ title }) => title);
    expect(await titlesOpenTo(board.chair)).toHaveLength(3);
    expect(await titlesOpenTo(nell)).toEqual(['Costs']);
    const withheld = (await asks(nell, paper))?.attachments.find(({ letter }) => letter === 'B');
    expect(withheld).toEqual({
      letter: 'B',
      title: 'Counsel’s advice',
      classification: 'exempt',
      reason: '',
      file: null,
    });
    const file = (actor: Actor, letter: string) => attachmentFile(actor, { ref: paper.ref, letter });
    expect(await file(nell, 'A')).toMatchObject({ fileName: 'costs.pdf', keepable: true });
    expect(await file(board.chair, 'B')).toMatchObject({ keepable: false });
    for (const letter of ['B', 'C', 'Z']) expect(await file(nell, letter)).toBeNull();
    expect(await file(await aPerson(), 'A')).toBeNull();
  });

  it('shows the vote to those of its meeting: who voted, never how', async () => {
    const board = await aBody();
    const paper = await aPaper(board);
    const ballot = await aBallotOn(board, paper);
    const nell = await aPerson({ of: 'council' });
    await aShare(paper, { person: nell });
    const vote = (await asks(board.deputy, paper))?.vote;
    expect(vote).toMatchObject({ ballotId: ballot.id, state: 'open', voted: 0, mine: 'to-vote' });
    expect(vote?.seats).toHaveLength(5);
    expect(JSON.stringify(vote)).not.toMatch(/"choice"|"(for|against|abstain)"/);
    expect((await asks(nell, paper))?.vote).toBeNull();
  });

  it('tells its writers that the draft says more, and nobody else', async () => {
    const board = await aBody();
    const paper = await aPaper(board);
    expect((await asks(paper.author, paper))?.unissued).toBe(false);
    const content = aContent({ summary: 'Not yet issued' });
    await saveDraft({ actor: paper.author, now: NOW }, { ref: paper.ref, revision: 1, content });
    expect((await asks(paper.author, paper))?.unissued).toBe(true);
    const read = await asks(board.chair, paper);
    expect(read?.unissued).toBe(false);
    expect(JSON.stringify(read)).not.toContain('Not yet issued');
  });

  it('warns its writers early of what a council’s body ahead would refuse of what is exempt', async () => {
    const cabinet = await aBody({ of: 'council', code: 'CAB', name: 'Cabinet', profile: 'cabinet' });
    const paper = await aPaper(cabinet, { state: 'draft' });
    await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { templateKey: 'cabinet' } }));
    const warned = async () => {
      const editor = await paperEditor(paper.author, paper.ref);
      return editor.ok ? editor.value.grounds : editor.refusal.code;
    };
    const save = (revision: number, content: PaperContent) =>
      saveDraft({ actor: paper.author, now: NOW }, { ref: paper.ref, revision, content });
    expect(await warned()).toBeNull();
    await save(1, aContent({ classification: 'exempt', classificationReason: 'A tender' }));
    expect(await warned()).toEqual({
      bodies: ['Cabinet'],
      lacks: [
        { code: 'exempt-without-paragraph', letter: null },
        { code: 'exempt-without-public-interest', letter: null },
      ],
    });
    const ground = { paragraphs: [3], publicInterest: 'A tender is open.' };
    await save(2, aContent({ classification: 'exempt', classificationReason: 'A tender', ...ground }));
    expect(await warned()).toBeNull();
    // A company's board is not under the Act.
    const board = await aBody({ code: 'TB' });
    const other = await aPaper(board, { classification: 'exempt', content: { paragraphs: [] } });
    expect(await paperEditor(other.author, other.ref)).toMatchObject({ value: { grounds: null } });
  });

  it('has an editor for its writers, and says to others whose it is', async () => {
    const board = await aBody();
    const paper = await aPaper(board);
    expect(await paperEditor(paper.sponsor, paper.ref)).toMatchObject({
      ok: true,
      value: { revision: 1, missing: [] },
    });
    expect(await paperEditor(board.chair, paper.ref)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await paperEditor(await aPerson(), paper.ref)).toMatchObject({ refusal: { code: 'not-found' } });
  });
});
