import { expect, it, vi } from 'vitest';
import { ok, refuse } from '~/domain/shared/result';
import { onHappening } from '~/persistence/dispatcher';
import { reads } from '~/persistence/reads';
import { type Transaction, transaction } from '~/persistence/transaction';
import { logger } from '~/platform/logger';
import { NOW } from '../support/build/today';
import { describeOnEachDatabase } from '../support/database';
import { happenings } from '../support/happenings';

const counted = (tx: Transaction, scope: string) => tx.counter.create({ data: { scope, value: 1 } });
const told = (tx: Transaction, subjectId: string) =>
  tx.tell({ kind: 'PersonAdded', at: NOW, subjectId, facts: {} });

/** Writes, tells and ends as it is asked to. */
const act = (name: string, how: 'kept' | 'refused' | 'thrown' | 'broken') =>
  transaction<string, { readonly code: string }>(async (tx) => {
    await counted(tx, name);
    told(tx, name);
    if (how === 'thrown') throw new Error(name);
    // What the database itself refuses, which on PostgreSQL spoils all that follows up to the savepoint.
    if (how === 'broken') await counted(tx, name);
    return how === 'refused' ? refuse({ code: name }) : ok(name);
  });

describeOnEachDatabase('acts that wait together', () => {
  it('are each kept, refused or failed by themselves, and told and answered so', async () => {
    const heard: unknown[] = [];
    const stop = onHappening(({ subjectId }) => heard.push(subjectId));
    const plan = ['kept', 'refused', 'kept', 'thrown', 'kept', 'broken', 'refused', 'kept', 'broken', 'kept'];
    const asked = plan.map((how, index) => act(`${index}-${how}`, how as 'kept'));
    const settled = await Promise.allSettled(asked);
    stop();
    const answers = settled.map((one) => {
      if (one.status === 'rejected') return 'failed';
      return one.value.ok ? one.value.value : one.value.refusal.code;
    });
    expect(answers).toEqual(
      plan.map((how, index) => (how === 'thrown' || how === 'broken' ? 'failed' : `${index}-${how}`)),
    );
    const kept = plan.flatMap((how, index) => (how === 'kept' ? [`${index}-${how}`] : []));
    const rows = await reads().counter.findMany({ orderBy: { scope: 'asc' } });
    expect(rows.map(({ scope }) => scope)).toEqual(kept);
    expect(heard).toEqual(kept);
    expect((await happenings()).map(({ subjectId }) => subjectId)).toEqual(kept);
  });

  it('are answered, and those after them go on, where somebody who listens fails', async () => {
    const logged = vi.spyOn(logger, 'error').mockReturnValue(undefined);
    const stop = onHappening(() => {
      throw new Error('a listener');
    });
    const asked = Array.from({ length: 20 }, (_, index) => act(`act ${index}`, 'kept'));
    const answers = await Promise.all(asked);
    stop();
    expect(answers.every((one) => one.ok)).toBe(true);
    expect(logged).toHaveBeenCalledTimes(20);
    logged.mockRestore();
    expect(await act('the next', 'kept')).toEqual(ok('the next'));
  });
});
