import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reads } from '~/persistence/reads';
import { addAttachment, type NewAttachment } from '~/services/papers/add-attachment';
import { issueVersion } from '~/services/papers/issue-version';
import { removeAttachment } from '~/services/papers/remove-attachment';
import { aBallotOn } from '../../support/build/a-ballot-on';
import { aBody } from '../../support/build/a-body';
import { aPaper, type BuiltPaper } from '../../support/build/a-paper';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { withStore } from '../../support/store';

const report = new Uint8Array(readFileSync('tests/fixtures/real-data/board-report-template.docx'));
const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF');
const page = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describeOnEachDatabase('attachments of a paper', () => {
  const stored = withStore();
  const add = (paper: BuiltPaper, wish: Partial<NewAttachment> = {}, actor = paper.author) =>
    addAttachment(
      { actor, now: NOW },
      {
        ref: paper.ref,
        title: 'Board report',
        classification: 'public',
        reason: '',
        fileName: 'board report.docx',
        bytes: report,
        ...wish,
      },
    );
  const attached = () => reads().attachment.findMany({ orderBy: { letter: 'asc' } });

  it('keeps a real Office document under its digest, for the version to come', async () => {
    const paper = await aPaper(await aBody());
    expect(await add(paper)).toEqual({ ok: true, value: { letter: 'A' } });
    const digest = createHash('sha256').update(report).digest('hex');
    expect(await attached()).toMatchObject([
      {
        letter: 'A',
        fileName: 'board report.docx',
        mediaType: WORD,
        size: report.length,
        digest,
        fromVersion: 2,
      },
    ]);
    expect(stored()).toContain(digest);
    expect(await reads().event.count({ where: { kind: 'AttachmentAdded' } })).toBe(1);
  });

  it('looks at the content and not at the name', async () => {
    const paper = await aPaper(await aBody(), { state: 'draft' });
    expect(await add(paper, { fileName: 'report.pdf', bytes: page })).toMatchObject({
      refusal: { code: 'file-not-a-document' },
    });
    expect(await add(paper, { fileName: 'report.docx', bytes: new Uint8Array() })).toMatchObject({
      refusal: { code: 'file-not-a-document' },
    });
    expect(await add(paper, { fileName: 'page.html', bytes: pdf, title: 'A PDF' })).toMatchObject({
      ok: true,
    });
    expect(await attached()).toMatchObject([{ fileName: 'page.html.pdf', mediaType: 'application/pdf' }]);
  });

  it('makes a hostile name safe', async () => {
    const paper = await aPaper(await aBody(), { state: 'draft' });
    await add(paper, { fileName: '../../..\\etc/pass\u202ewd\r\nSet-Cookie: a="b".exe', bytes: pdf });
    expect(await attached()).toMatchObject([{ fileName: 'passwdSet-Cookie_ a=_b_.exe.pdf' }]);
  });

  it('refuses more than 25 MB and a withheld file without a reason', async () => {
    const paper = await aPaper(await aBody(), { state: 'draft' });
    const large = new Uint8Array(25 * 1024 * 1024 + 1);
    large.set(pdf);
    expect(await add(paper, { bytes: large })).toMatchObject({
      refusal: { code: 'file-too-large', megabytes: 25 },
    });
    expect(await add(paper, { classification: 'exempt', reason: ' ' })).toMatchObject({
      refusal: { code: 'reason-wanted' },
    });
    expect(await attached()).toEqual([]);
  });

  it('keeps the paragraphs of an exempt one, and refuses those of Wales', async () => {
    const paper = await aPaper(await aBody(), { state: 'draft' });
    const exempt = { classification: 'exempt', reason: 'Bids', publicInterest: 'They are weighed.' } as const;
    expect(await add(paper, { ...exempt, paragraphs: [3, 14] })).toMatchObject({
      refusal: { code: 'paragraph-of-wales', paragraph: 14 },
    });
    expect(await add(paper, { ...exempt, paragraphs: [9] })).toMatchObject({
      refusal: { code: 'paragraph-unknown' },
    });
    expect(await attached()).toEqual([]);
    expect(await add(paper, { ...exempt, paragraphs: [3] })).toMatchObject({ ok: true });
    // A company's paper may leave them out, and of what is not exempt none is kept.
    expect(await add(paper, { ...exempt, title: 'Bare' })).toMatchObject({ ok: true });
    expect(
      await add(paper, { ...exempt, title: 'Partner', classification: 'partner', paragraphs: [3] }),
    ).toMatchObject({ ok: true });
    expect(await reads().attachment.findMany({ orderBy: { letter: 'asc' } })).toMatchObject([
      { paragraphs: '[3]', publicInterest: 'They are weighed.' },
      { paragraphs: null, publicInterest: null },
      { paragraphs: null, publicInterest: null },
    ]);
  });

  it('is the author’s and the sponsor’s, and not under a vote', async () => {
    const board = await aBody();
    const paper = await aPaper(board);
    expect(await add(paper, {}, board.chair)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await add(paper, { ref: 'TB-999' })).toMatchObject({ refusal: { code: 'not-found' } });
    const draft = await aPaper(board, { state: 'draft' });
    expect(await add(draft, {}, board.chair)).toMatchObject({ refusal: { code: 'not-found' } });
    await add(paper);
    await aBallotOn(board, paper);
    expect(await add(paper, { title: 'Another' })).toMatchObject({ refusal: { code: 'paper-under-vote' } });
    const removed = await removeAttachment(
      { actor: paper.author, now: NOW },
      { ref: paper.ref, letter: 'A' },
    );
    expect(removed).toMatchObject({ refusal: { code: 'paper-under-vote' } });
    expect(await attached()).toHaveLength(1);
  });

  it('gives each its letter once, also when sent twice at once', async () => {
    const paper = await aPaper(await aBody(), { state: 'draft' });
    const results = await Promise.all([add(paper), add(paper), add(paper, { title: 'The same as another' })]);
    expect(results.map((result) => result.ok && result.value.letter)).toEqual(['A', 'A', 'B']);
  });

  it('leaves what a version carried in that version, and takes away what none did', async () => {
    const paper = await aPaper(await aBody());
    await add(paper);
    const issued = await issueVersion(
      { actor: paper.author, now: NOW },
      { ref: paper.ref, revision: 1, note: 'Report added' },
    );
    expect(issued).toMatchObject({ ok: true, value: { number: 2 } });
    await add(paper, { title: 'Not needed' });
    const remove = (letter: string) =>
      removeAttachment({ actor: paper.author, now: NOW }, { ref: paper.ref, letter });
    for (const letter of ['A', 'B', 'B'])
      expect(await remove(letter)).toEqual({ ok: true, value: { letter } });
    expect(await attached()).toMatchObject([{ letter: 'A', fromVersion: 2, removedFrom: 3 }]);
    expect(await reads().event.count({ where: { kind: 'AttachmentRemoved' } })).toBe(2);
  });

  it('stops at forty', async () => {
    const paper = await aPaper(await aBody(), { state: 'draft' });
    for (let number = 1; number <= 40; number++) await add(paper, { title: `File ${number}` });
    expect(await add(paper, { title: 'One more' })).toMatchObject({
      refusal: { code: 'too-many-attachments', most: 40 },
    });
  });
});
