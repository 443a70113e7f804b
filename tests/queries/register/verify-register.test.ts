import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { exportChain, type RegisterExport } from '~/queries/register/export-chain';
import { aBody } from '../../support/build/a-body';
import { aSealedDecision } from '../../support/build/a-decision';
import { aPaper } from '../../support/build/a-paper';
import { withDatabase } from '../../support/database';

withDatabase();

const verify = (input: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify-register.mjs'], {
    input,
    encoding: 'utf8',
  });
  return { status, says: stdout.trim() || stderr.trim() };
};
const asJson = (
  value: RegisterExport | null,
  change: (entries: { canonical: string | null }[]) => void = () => undefined,
) => {
  const copy = JSON.parse(JSON.stringify(value));
  change(copy.entries);
  return JSON.stringify(copy, null, 2);
};

test('an export is verified without the product', { timeout: 60_000 }, async () => {
  const board = await aBody({ seats: 3, name: 'Trust Board' });
  const { paper } = await aSealedDecision(board);
  const { ref } = await aSealedDecision(board, { paper: await aPaper(board, { classification: 'exempt' }) });
  const whole = await exportChain(board.officer, { code: 'TB' });
  const head = whole?.entries[1]?.digest;
  expect(verify(asJson(whole))).toEqual({
    status: 0,
    says: `Intact: 2 entries of Trust Board (TB), head ${head}.`,
  });
  const single = await exportChain(board.officer, { code: 'TB', ref });
  expect(verify(asJson(single))).toMatchObject({
    status: 0,
    says: expect.stringContaining('It begins at entry 2'),
  });
  const part = await exportChain(paper?.author ?? board.officer, { code: 'TB' });
  expect(verify(asJson(part))).toMatchObject({
    status: 0,
    says: expect.stringContaining('The text of 1 is withheld'),
  });

  const changed = asJson(whole, ([first]) => {
    if (first) first.canonical = first.canonical?.replace('approved', 'rejected') ?? null;
  });
  expect(verify(changed)).toMatchObject({
    status: 1,
    says: expect.stringMatching(/^Broken at entry 1, TB\/2026\/001: its text gives/),
  });
  expect(verify(asJson(whole, (entries) => void entries.shift()))).toMatchObject({
    status: 0,
    says: expect.stringContaining('what came before is not in this file'),
  });
  expect(verify(asJson(whole, (entries) => void entries.reverse()))).toMatchObject({ status: 1 });
  expect(verify('{}')).toMatchObject({ status: 2, says: expect.stringContaining('no export of a register') });
});
