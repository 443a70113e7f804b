import { expect, it } from 'vitest';
import { readContent } from '~/persistence/paper-text';
import { createPaper } from '~/services/papers/create-paper';
import { saveDraft } from '~/services/papers/save-draft';
import { submitPaper } from '~/services/papers/submit-paper';
import { aTrust, happened, paperOf } from '../../support/a-trust';
import { aBody } from '../../support/build/a-body';
import { aContent, aPaper } from '../../support/build/a-paper';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

describeOnEachDatabase('submitting a paper', () => {
  it('freezes version 1 and sets it on its way', async () => {
    const { author, asked } = await aTrust();
    const made = await createPaper({ actor: author, now: NOW }, asked());
    if (!made.ok) throw new Error('refused');
    const { ref } = made.value;
    const content = aContent({ title: 'Placement sufficiency' });
    await saveDraft({ actor: author, now: NOW }, { ref, revision: 1, content });
    const result = await submitPaper({ actor: author, now: minutesLater(5) }, { ref, revision: 2 });
    expect(result).toEqual({ ok: true, value: { ref } });
    const paper = await paperOf(ref);
    expect(paper).toMatchObject({ state: 'travelling', versionNumber: 1, classification: 'public' });
    expect(paper.versions).toMatchObject([{ number: 1, submittedById: author.personId }]);
    expect(readContent(paper.versions[0]?.content ?? '')).toEqual(content);
    expect(paper.versions[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(paper.stages.map(({ state }) => state)).toEqual(['current', 'to-come']);
    expect(await happened()).toContain('PaperSubmitted');
  });

  it('refuses what is not complete, with all that is missing, and writes nothing', async () => {
    const board = await aBody();
    const paper = await aPaper(board, { state: 'draft', content: { summary: ' ', options: [] } });
    const result = await submitPaper({ actor: paper.author, now: NOW }, { ref: paper.ref, revision: 1 });
    expect(result).toMatchObject({
      refusal: {
        code: 'paper-incomplete',
        missing: [
          { what: 'summary' },
          { what: 'options' },
          { what: 'option-do-nothing' },
          { what: 'option-recommended' },
        ],
      },
    });
    expect(await paperOf(paper.ref)).toMatchObject({ state: 'draft', versionNumber: 0, versions: [] });
    expect(await happened()).toEqual([]);
  });

  it('refuses a draft that was saved since it was read', async () => {
    const board = await aBody();
    const { ref, author, sponsor } = await aPaper(board, { state: 'draft' });
    await saveDraft(
      { actor: sponsor, now: NOW },
      { ref, revision: 1, content: aContent({ summary: 'Newer' }) },
    );
    expect(await submitPaper({ actor: author, now: NOW }, { ref, revision: 1 })).toMatchObject({
      refusal: { code: 'draft-changed' },
    });
  });

  it('makes one version when it is sent twice at once, and refuses a second person', async () => {
    const { executiveTeam, board } = await aTrust();
    const paper = await aPaper(board, { state: 'draft' });
    const send = (actor: typeof paper.author) =>
      submitPaper({ actor, now: NOW }, { ref: paper.ref, revision: 1 });
    const both = await Promise.all([send(paper.author), send(paper.author)]);
    expect(both).toEqual([
      { ok: true, value: { ref: paper.ref } },
      { ok: true, value: { ref: paper.ref } },
    ]);
    expect((await paperOf(paper.ref)).versions).toHaveLength(1);
    expect(await send(paper.sponsor)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await send(executiveTeam.chair)).toMatchObject({ ok: false });
  });
});
