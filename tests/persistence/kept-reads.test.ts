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
  let version = 1n;
  const look = vi.fn(async () => [{ data_version: version }]);
  const client = keepReads({ paper: { findMany }, $queryRawUnsafe: look } as unknown as Client);
  return {
    ...{ findMany, look, ask: (args: object) => client.paper.findMany(args) as Promise<unknown> },
    /** As a command line does beside the running server. */
    changeFromOutside: () => {
      version += 1n;
    },
  };
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
    const { ask, findMany } = counted((asked) =>
      asked === 1
        ? new Promise((done) => {
            answerFirst = done;
          })
        : Promise.resolve('new'),
    );
    const before = ask({});
    await vi.waitFor(() => expect(findMany).toHaveBeenCalledOnce());
    forgetReads();
    const after = ask({});
    answerFirst('old');
    expect([await before, await after, await ask({})]).toEqual(['old', 'new', 'new']);
  });

  it('ask again after a failure', async () => {
    const { ask } = counted(async (asked) => {
      if (asked === 1) throw new Error('locked');
      return asked;
    });
    await expect(ask({})).rejects.toThrow('locked');
    expect([await ask({}), await ask({})]).toEqual([2, 2]);
  });

  it('hear within a second of what another process changed, and are kept on while none does', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { ask, look, changeFromOutside } = counted(async (asked) => asked);
    expect(await ask({})).toBe(1);
    vi.advanceTimersByTime(1000);
    expect(await Promise.all([ask({}), ask({})])).toEqual([1, 1]);
    expect(look).toHaveBeenCalledTimes(2);
    changeFromOutside();
    vi.advanceTimersByTime(999);
    expect(await ask({})).toBe(1);
    vi.advanceTimersByTime(1);
    expect(await Promise.all([ask({}), ask({})])).toEqual([2, 2]);
  });

  it('begin with nothing on a database that was opened anew, whatever version it says', async () => {
    const before = counted(async () => 'of the one before');
    await before.ask({});
    expect(await counted(async () => 'of this one').ask({})).toBe('of this one');
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

  it('is read too where the question is written in SQL', async () => {
    const body = await aBody();
    const name = async () =>
      (await reads().$queryRaw<{ name: string }[]>`SELECT "name" FROM "Body" WHERE "id" = ${body.id}`)[0]
        ?.name;
    const first = await name();
    expect(await name()).toBe(first);
    await transaction(async (tx) => {
      await tx.body.update({ where: { id: body.id }, data: { name: 'Audit Committee' } });
      return ok(true);
    });
    expect(await name()).toBe('Audit Committee');
  });
});
