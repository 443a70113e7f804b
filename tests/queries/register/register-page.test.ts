import { expect, test } from 'vitest';
import { verifyChain } from '~/domain/register/verify-chain';
import { sha256 } from '~/platform/digest';
import { exportChain } from '~/queries/register/export-chain';
import { registerPage } from '~/queries/register/register-page';
import { publishDecision } from '~/services/decisions/publish-decision';
import { aBody } from '../../support/build/a-body';
import { aDecidedItem, aDraft, aSealedDecision } from '../../support/build/a-decision';
import { aPaper } from '../../support/build/a-paper';
import { actorFor, aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

const everything = { body: '', year: '', outcome: '', words: '', page: 1, check: false };

describeOnEachDatabase('the register', () => {
  test('lists decisions with their votes, call-in and seal, and the state of the chain', async () => {
    const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });
    const first = await aSealedDecision(cabinet, {
      paper: await aPaper(cabinet, { gate: 'key-decision' }),
      votes: ['for', 'for', 'against'],
    });
    await publishDecision({ actor: cabinet.officer, now: NOW }, { decisionId: first.id });
    await aDraft(cabinet, await aDecidedItem(cabinet, { paper: null }));
    const shown = await registerPage(cabinet.officer, everything, NOW);
    expect(shown).toMatchObject({
      ...{ total: 2, unsealed: 1, pages: 1, years: [2026], bodies: [{ code: 'CAB', name: 'Body CAB' }] },
      lines: [
        { ref: 'CAB/2026/002', state: 'draft', sequence: null },
        {
          ref: 'CAB/2026/001',
          state: 'sealed',
          sequence: 1,
          tally: { for: 2, against: 1, abstain: 0 },
          callIn: { state: 'open', closesAt: '2026-12-01T00:00:00.000Z' },
        },
      ],
      chains: [{ code: 'CAB', verdict: { state: 'intact', entries: 1 }, checkedAt: NOW.toISOString() }],
    });
  });

  test('is narrowed by body, year, outcome and words, whatever their capitals', async () => {
    const board = await aBody({ seats: 3 });
    const other = await aBody({ seats: 3, code: 'FAR', profile: 'trust-committee', officer: board.officer });
    const officer = await actorFor(board.officer.personId);
    await aSealedDecision(board);
    await aSealedDecision(other, {
      paper: await aPaper(other, { content: { title: 'Whistleblowing policy' } }),
    });
    await aDraft(board, await aDecidedItem(board));
    const refs = async (wish: Partial<typeof everything>) =>
      (await registerPage(officer, { ...everything, ...wish }, NOW)).lines.map(({ ref }) => ref);
    expect(await refs({})).toHaveLength(3);
    expect(await refs({ body: 'FAR' })).toEqual(['FAR/2026/001']);
    expect(await refs({ words: 'WHISTLE' })).toEqual(['FAR/2026/001']);
    expect(await refs({ words: 'tb/2026/002' })).toEqual(['TB/2026/002']);
    expect(await refs({ outcome: 'draft' })).toEqual(['TB/2026/002']);
    expect(await refs({ outcome: 'approved', body: 'TB' })).toContain('TB/2026/001');
    expect(await refs({ year: '2025' })).toEqual([]);
    expect(await refs({ page: 2 })).toEqual([]);
  });

  test('a stranger sees nothing of it but what is public and published', async () => {
    const board = await aBody({ seats: 3 });
    const sealed = await aSealedDecision(board);
    const stranger = await aPerson({ of: 'department' });
    expect(await registerPage(stranger, everything, NOW)).toMatchObject({
      total: 0,
      lines: [],
      bodies: [],
      chains: [],
      years: [],
    });
    expect(await exportChain(stranger, { code: 'TB' })).toBeNull();
    await publishDecision({ actor: board.officer, now: NOW }, { decisionId: sealed.id });
    expect(await registerPage(stranger, everything, NOW)).toMatchObject({
      total: 1,
      lines: [{ ref: sealed.ref }],
    });
  });

  test('an export verifies elsewhere, and withholds what the reader may not see', async () => {
    const board = await aBody({ seats: 3 });
    const open = await aSealedDecision(board);
    await aSealedDecision(board, { paper: await aPaper(board, { classification: 'exempt' }) });
    const whole = await exportChain(board.officer, { code: 'TB' });
    expect(whole?.entries.map(({ ref }) => ref)).toEqual(['TB/2026/001', 'TB/2026/002']);
    expect(verifyChain(whole?.entries ?? [], sha256)).toMatchObject({
      state: 'intact',
      entries: 2,
      withheld: 0,
    });
    const author = open.paper?.author;
    if (!author) throw new Error('the decision was on a paper');
    const part = await exportChain(author, { code: 'TB' });
    expect(part?.entries[1]).toMatchObject({ sequence: 2, ref: null, canonical: null, sealedAt: null });
    expect(verifyChain(part?.entries ?? [], sha256)).toMatchObject({
      state: 'intact',
      entries: 2,
      withheld: 1,
    });
    expect(await exportChain(author, { code: 'TB', ref: 'TB/2026/002' })).toBeNull();
    expect((await exportChain(author, { code: 'TB', ref: open.ref }))?.entries).toHaveLength(1);
    expect(await exportChain(author, { code: 'NO' })).toBeNull();
  });
});
