import { expect, it } from 'vitest';
import { ok, refuse } from '~/domain/shared/result';
import { onHappening } from '~/persistence/dispatcher';
import { reads } from '~/persistence/reads';
import { type Transaction, transaction } from '~/persistence/transaction';
import { NOW } from '../support/build/today';
import { describeOnEachDatabase } from '../support/database';
import { happenings } from '../support/happenings';

/** Writes a row and tells of it. */
async function write(tx: Transaction, id: string): Promise<void> {
  await tx.clockMove.create({ data: { id, movedAt: NOW, offset: 0, label: id } });
  tx.tell({ kind: 'Notified', at: NOW, subjectId: id, facts: {} });
}

const kept = (id: string) =>
  transaction(async (tx) => {
    await write(tx, id);
    return ok(await tx.clockMove.count());
  });
const refused = (id: string) =>
  transaction(async (tx) => {
    await write(tx, id);
    return refuse({ code: 'no' });
  });
const broken = (id: string) =>
  transaction(async (tx) => {
    await write(tx, id);
    throw new Error(`${id} broke`);
  });
const rows = async () => {
  const moves = await reads().clockMove.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
  return moves.map(({ id }) => id);
};

describeOnEachDatabase('acts that wait for the same commit', () => {
  it('are each kept or taken back alone, in their order, and see what those before them wrote', async () => {
    const told: unknown[] = [];
    const stop = onHappening(({ subjectId }) => told.push(subjectId));
    const answers = await Promise.allSettled([kept('a'), refused('b'), kept('c'), broken('d'), kept('e')]);
    stop();
    expect(answers).toEqual([
      { status: 'fulfilled', value: ok(1) },
      { status: 'fulfilled', value: refuse({ code: 'no' }) },
      { status: 'fulfilled', value: ok(2) },
      { status: 'rejected', reason: new Error('d broke') },
      { status: 'fulfilled', value: ok(3) },
    ]);
    expect(await rows()).toEqual(['a', 'c', 'e']);
    expect(told).toEqual(['a', 'c', 'e']);
    expect((await happenings()).map(({ subjectId }) => subjectId)).toEqual(['a', 'c', 'e']);
  });

  it('are all answered when more wait than one transaction takes', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => String(index).padStart(2, '0'));
    const answers = await Promise.all(ids.map(kept));
    expect(answers).toEqual(ids.map((_, index) => ok(index + 1)));
    expect(await rows()).toEqual(ids);
  });

  it('are none of them kept, told or answered as done when the commit itself fails', async () => {
    const told: unknown[] = [];
    const stop = onHappening(({ subjectId }) => told.push(subjectId));
    // What ends the transaction behind the act's back, as a full disk does.
    const ends = () =>
      transaction(async (tx) => {
        await tx.$executeRaw`ROLLBACK`;
        return ok(true);
      });
    const answers = await Promise.allSettled([kept('a'), ends(), kept('b')]);
    stop();
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(await rows()).toEqual(['b']);
    expect(told).toEqual(['b']);
  });
});
