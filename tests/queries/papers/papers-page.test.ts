import { expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { type PapersFilter, papersPage } from '~/queries/papers/papers-page';
import { issueVersion } from '~/services/papers/issue-version';
import { saveDraft } from '~/services/papers/save-draft';
import { aBody } from '../../support/build/a-body';
import { aContent, aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { aShare } from '../../support/build/a-share';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

const all: PapersFilter = { q: '', mine: false, page: 1 };
const refs = async (actor: Actor, wish: Partial<PapersFilter> = {}) =>
  (await papersPage(actor, { ...all, ...wish })).papers.map(({ ref }) => ref).toSorted();

describeOnEachDatabase('the list of papers', () => {
  it('holds what the reader may read and nothing more', async () => {
    const board = await aBody();
    const committee = await aBody({ code: 'FAR', profile: 'trust-committee' });
    const ours = await aPaper(board);
    await aPaper(committee);
    const draft = await aPaper(board, { state: 'draft' });
    expect(await refs(board.chair)).toEqual([ours.ref]);
    expect(await refs(draft.author)).toEqual([draft.ref]);
    expect(await refs(await aPerson({ administrator: true }))).toEqual([]);
  });

  it('is sought by words in any case, by reference, state, body and authorship', async () => {
    const board = await aBody();
    const vat = await aPaper(board, { content: { title: 'Proposed VAT arrangement' } });
    const help = await aPaper(board, {
      state: 'withdrawn',
      content: { title: 'Early help' },
      author: board.deputy,
    });
    for (const q of ['vat', 'proposed arrangement', vat.ref.toLowerCase(), vat.ref.replace('-', '\u2011')]) {
      expect(await refs(board.deputy, { q })).toEqual([vat.ref]);
    }
    expect(await refs(board.deputy, { q: 'vat help' })).toEqual([]);
    expect(await refs(board.deputy, { state: 'withdrawn' })).toEqual([help.ref]);
    expect(await refs(board.deputy, { body: board.code })).toHaveLength(2);
    expect(await refs(board.deputy, { body: 'CAB' })).toEqual([]);
    expect(await refs(board.deputy, { mine: true })).toEqual([help.ref]);
  });

  it('calls a paper for a sharee by the title of the version that was shared', async () => {
    const board = await aBody();
    const paper = await aPaper(board);
    const nell = await aPerson({ of: 'council' });
    await aShare(paper, { person: nell });
    const content = aContent({ title: 'A title not shared' });
    await saveDraft({ actor: paper.author, now: NOW }, { ref: paper.ref, revision: 1, content });
    await issueVersion(
      { actor: paper.author, now: NOW },
      { ref: paper.ref, revision: 2, note: 'Another title' },
    );
    expect((await papersPage(nell, all)).papers).toMatchObject([
      { title: 'Early help transfer', version: 1 },
    ]);
    expect((await papersPage(board.chair, all)).papers).toMatchObject([
      { title: 'A title not shared', version: 2 },
    ]);
  });

  it('comes in pages of twenty-five', async () => {
    const board = await aBody();
    const people = { author: board.deputy, sponsor: board.chair };
    for (let each = 0; each < 26; each++) await aPaper(board, people);
    expect(await papersPage(board.officer, all)).toMatchObject({ total: 26, pages: 2, page: 1 });
    expect(await refs(board.officer, { page: 2 })).toHaveLength(1);
    expect((await papersPage(board.officer, { ...all, page: 99 })).page).toBe(2);
  });
});
