import { parseWithZod } from '@conform-to/zod/v4';
import { expect, it } from 'vitest';
import { draftInput } from '~/inputs/paper-draft';
import { readContent } from '~/persistence/paper-text';
import { reads } from '~/persistence/reads';
import { createPaper } from '~/services/papers/create-paper';
import { saveDraft } from '~/services/papers/save-draft';
import hostile from '../../fixtures/real-data/blns.json';
import { aTrust, happened, paperOf } from '../../support/a-trust';
import { aBallotOn } from '../../support/build/a-ballot-on';
import { aBody } from '../../support/build/a-body';
import { aContent, aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

/** The hostile strings put together as far as a title has room. */
const mouthfuls = hostile.reduce<string[]>((all, text) => {
  const last = all.at(-1);
  if (last !== undefined && last.length + text.length < 199) all[all.length - 1] = `${last} ${text}`;
  else if (text.trim() !== '' && text.length <= 200) all.push(text);
  return all;
}, []);

describeOnEachDatabase('writing a paper', () => {
  it('begins a draft that its body numbers', async () => {
    const { author, asked } = await aTrust();
    const first = await createPaper({ actor: author, now: NOW }, asked());
    const second = await createPaper({ actor: author, now: NOW }, asked());
    expect(first).toMatchObject({ ok: true, value: { ref: 'TB-001' } });
    expect(second).toMatchObject({ ok: true, value: { ref: 'TB-002' } });
    expect(await paperOf('TB-001')).toMatchObject({
      state: 'draft',
      versionNumber: 0,
      authorId: author.personId,
    });
    expect(await happened()).toEqual(['PaperCreated', 'PaperCreated']);
  });

  it('makes one paper of a form sent twice at once', async () => {
    const { author, asked } = await aTrust();
    const sent = asked();
    const both = await Promise.all([1, 2].map(() => createPaper({ actor: author, now: NOW }, sent)));
    expect(both.map((result) => result.ok && result.value.ref)).toEqual(['TB-001', 'TB-001']);
    expect(await reads().paper.count()).toBe(1);
  });

  it('refuses another organisation’s body, a stranger as sponsor and a route that is not the body’s', async () => {
    const { author, asked } = await aTrust();
    const cabinet = await aBody({ of: 'council', code: 'CAB', name: 'Cabinet' });
    const councillor = await aPerson({ of: 'council' });
    const administrator = await aPerson({ administrator: true });
    const by = (actor: typeof author, wish: object) =>
      createPaper({ actor, now: NOW }, { ...asked(), ...wish });
    expect(await by(author, { bodyId: cabinet.id })).toMatchObject({
      refusal: { code: 'body-not-yours', body: 'Cabinet' },
    });
    expect(await by(author, { bodyId: 'nowhere' })).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await by(author, { sponsorId: councillor.personId })).toMatchObject({
      refusal: { code: 'sponsor-not-found' },
    });
    expect(await by(author, { templateKey: 'cabinet' })).toMatchObject({
      refusal: { code: 'template-not-found' },
    });
    expect(await by(administrator, {})).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await reads().paper.count()).toBe(0);
  });

  it('does not tell whose paper an id is', async () => {
    const { author, sponsor, asked } = await aTrust();
    const sent = asked();
    await createPaper({ actor: author, now: NOW }, sent);
    expect(await createPaper({ actor: sponsor, now: NOW }, sent)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('saves a draft, once for the same text, and names the paper after it', async () => {
    const board = await aBody();
    const { ref, author } = await aPaper(board, { state: 'draft' });
    const content = aContent({
      title: 'Another title',
      classification: 'partner',
      classificationReason: 'Terms',
    });
    const saved = await saveDraft({ actor: author, now: NOW }, { ref, revision: 1, content });
    expect(saved).toMatchObject({ ok: true, value: { revision: 2, savedAt: NOW.toISOString() } });
    expect(await saveDraft({ actor: author, now: NOW }, { ref, revision: 1, content })).toMatchObject({
      ok: true,
      value: { revision: 2 },
    });
    expect(await paperOf(ref)).toMatchObject({
      title: 'Another title',
      classification: 'partner',
      draftRevision: 2,
    });
  });

  it('keeps what was saved when two write at once, and says who', async () => {
    const board = await aBody();
    const author = await aPerson({ name: 'Lata Sondhi-Cole' });
    const { ref, sponsor } = await aPaper(board, { state: 'draft', author });
    const [first, second] = await Promise.all([
      saveDraft({ actor: author, now: NOW }, { ref, revision: 1, content: aContent({ summary: 'Lata’s' }) }),
      saveDraft(
        { actor: sponsor, now: NOW },
        { ref, revision: 1, content: aContent({ summary: 'Tobias’s' }) },
      ),
    ]);
    expect(first?.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, refusal: { code: 'draft-conflict', by: 'Lata Sondhi-Cole' } });
    expect(readContent((await paperOf(ref)).draft).summary).toBe('Lata’s');
    const again = await saveDraft(
      { actor: sponsor, now: NOW },
      { ref, revision: 2, content: aContent({ summary: 'Both' }) },
    );
    expect(again.ok).toBe(true);
  });

  it('tells somebody with two pages open that the other page is theirs', async () => {
    const board = await aBody();
    const { ref, author } = await aPaper(board, { state: 'draft' });
    await saveDraft({ actor: author, now: NOW }, { ref, revision: 1, content: aContent({ summary: 'One' }) });
    const second = await saveDraft(
      { actor: author, now: NOW },
      { ref, revision: 1, content: aContent({ summary: 'Two' }) },
    );
    expect(second).toMatchObject({ refusal: { code: 'draft-conflict', by: 'You, on another page,' } });
  });

  it('lets nobody else write, and hides a draft from the board', async () => {
    const board = await aBody();
    const draft = await aPaper(board, { state: 'draft' });
    const travelling = await aPaper(board);
    const save = (actor: typeof draft.author, ref: string) =>
      saveDraft({ actor, now: NOW }, { ref, revision: 1, content: aContent({ summary: 'Mine' }) });
    expect(await save(board.chair, draft.ref)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await save(board.chair, travelling.ref)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await save(board.chair, 'TB-999')).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await reads().paper.count({ where: { draftRevision: 1 } })).toBe(2);
  });

  it('keeps the paragraphs by which it is exempt, and refuses those of Wales', async () => {
    const { ref, author } = await aPaper(await aBody(), { state: 'draft' });
    const save = (paragraphs: readonly number[]) =>
      saveDraft(
        { actor: author, now: NOW },
        { ref, revision: 1, content: aContent({ classification: 'exempt', paragraphs }) },
      );
    expect(await save([3, 14])).toMatchObject({ refusal: { code: 'paragraph-of-wales', paragraph: 14 } });
    expect(await save([8])).toMatchObject({ refusal: { code: 'paragraph-unknown' } });
    expect((await save([1, 3])).ok).toBe(true);
    expect(JSON.parse((await paperOf(ref)).draft)).toMatchObject({ paragraphs: [1, 3] });
  });

  it('changes neither title nor class of a travelling paper before the version is issued', async () => {
    const board = await aBody();
    const { ref, author } = await aPaper(board, { classification: 'exempt' });
    const content = aContent({ title: 'Renamed', classification: 'public' });
    expect((await saveDraft({ actor: author, now: NOW }, { ref, revision: 1, content })).ok).toBe(true);
    expect(await paperOf(ref)).toMatchObject({ title: 'Early help transfer', classification: 'exempt' });
  });

  it('refuses a change under an open ballot, and until it is declared', async () => {
    const board = await aBody({ name: 'Trust Board' });
    const paper = await aPaper(board);
    for (const state of ['open', 'closed'] as const) {
      const ballot = await aBallotOn(board, paper, state);
      const result = await saveDraft(
        { actor: paper.author, now: NOW },
        { ref: paper.ref, revision: 1, content: aContent({ summary: state }) },
      );
      expect(result).toMatchObject({ refusal: { code: 'paper-under-vote', body: 'Trust Board' } });
      await ballot.setAside();
    }
    const after = await saveDraft(
      { actor: paper.author, now: NOW },
      { ref: paper.ref, revision: 1, content: aContent({ summary: 'after' }) },
    );
    expect(after.ok).toBe(true);
  });

  it('keeps every hostile string in every field as the text that it is', async () => {
    const board = await aBody();
    const { ref, author } = await aPaper(board, { state: 'draft' });
    const form = (text: string) => {
      const fields = new FormData();
      fields.set('revision', '1');
      fields.set('purpose', 'decision');
      fields.set('classification', 'public');
      for (const name of [
        'title',
        'classificationReason',
        'purposeText',
        'summary',
        'consultation',
        'timetable',
      ]) {
        fields.set(name, text);
      }
      for (const name of [
        'deliveryOwner',
        'backgroundPapers',
        'body',
        'implication-vat',
        'recommendation-1',
      ]) {
        fields.set(name, text);
      }
      for (const name of ['title', 'means', 'advantages', 'disadvantages'])
        fields.set(`option-1-${name}`, text);
      return fields;
    };
    let revision = 1;
    for (const text of mouthfuls) {
      const parsed = parseWithZod(form(text), { schema: draftInput });
      if (parsed.status !== 'success') throw new Error(JSON.stringify(parsed.error));
      const { content } = parsed.value;
      const saved = await saveDraft({ actor: author, now: NOW }, { ref, revision, content });
      if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
      revision = saved.value.revision;
      const kept = readContent((await paperOf(ref)).draft);
      const typed = text.replaceAll('\r\n', '\n').replaceAll('\0', '');
      expect(kept.body).toBe(typed);
      expect(kept.summary).toBe(typed);
      expect(kept.options[0]?.means).toBe(typed);
      expect(kept.recommendations[0]?.text).toBe(typed.trim());
      expect(kept.title).toBe(typed.trim());
      expect((await paperOf(ref)).title).toBe(typed.trim());
    }
  }, 60_000);
});
