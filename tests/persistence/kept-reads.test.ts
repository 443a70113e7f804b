import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '~/domain/shared/result';
import { forgetReads, keepReads } from '~/persistence/kept-reads';
import { reads } from '~/persistence/reads';
import { transaction } from '~/persistence/transaction';
import { aBody } from '../support/build/a-body';
import { withDatabase } from '../support/database';

type Client = Parameters<typeof keepReads>[0];

/** A client of one model that counts how often it is asked. */
function counted(answer: (asked: number) => Promise<unknown>) {
  const findMany = vi.fn(async () => answer(findMany.mock.calls.length));
  const client = keepReads({ paper: { findMany } } as unknown as Client);
  return { findMany, ask: (args: object) => client.paper.findMany(args) as Promise<unknown> };
}

afterEach(() => {
  vi.useRealTimers();
  forgetReads();
});

describe('reads between two changes', () => {
  it('ask the database the same question once, whoever asks', async () => {
    const { ask, findMany } = counted(async () => [{ id: 'p' }]);
    const [a, b] = await Promise.all([ask({ where: { id: 'p' } }), ask({ where: { id: 'p' } })]);
    expect(a).toBe(b);
    await ask({ where: { id: 'q' } });
    expect(findMany).toHaveBeenCalledTimes(2);
  });

  it('ask again after a change, and do not take an answer that was on its way before it', async () => {
    let answerFirst: (value: unknown) => void = () => undefined;
    const { ask } = counted((asked) =>
      asked === 1
        ? new Promise((done) => {
            answerFirst = done;
          })
        : Promise.resolve('new'),
    );
    const before = ask({});
    forgetReads();
    const after = ask({});
    answerFirst('old');
    expect([await before, await after, await ask({})]).toEqual(['old', 'new', 'new']);
  });

  it('ask again after a second in any case, and after a failure', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { ask, findMany } = counted(async (asked) => {
      if (asked === 1) throw new Error('locked');
      return asked;
    });
    await expect(ask({})).rejects.toThrow('locked');
    expect(await ask({})).toBe(2);
    vi.advanceTimersByTime(999);
    expect(await ask({})).toBe(2);
    vi.advanceTimersByTime(1);
    expect(await ask({})).toBe(3);
    expect(findMany).toHaveBeenCalledTimes(3);
  });

  it('cannot be changed by who reads them', async () => {
    const { ask } = counted(async () => [{ seats: ['a'] }]);
    const [row] = (await ask({})) as { seats: string[] }[];
    expect(() => row?.seats.push('b')).toThrow(TypeError);
  });
});

describe('a committed change', () => {
  withDatabase();

  it('is read by whoever asks after it, and a refused one is not', async () => {
    const body = await aBody();
    const name = async () => (await reads().body.findUniqueOrThrow({ where: { id: body.id } })).name;
    const rename = (to: string, refused: boolean) =>
      transaction(async (tx) => {
        await tx.body.update({ where: { id: body.id }, data: { name: to } });
        return refused ? refuse({ code: 'not-found' as const }) : ok(true);
      });
    const first = await name();
    await rename('Never', true);
    expect(await name()).toBe(first);
    await rename('Audit Committee', false);
    expect(await name()).toBe('Audit Committee');
  });
});
