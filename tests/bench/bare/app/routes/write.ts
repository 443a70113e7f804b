import { randomUUID } from 'node:crypto';
import { redirect } from '@remix-run/node';

type Client = {
  $transaction: (
    act: (tx: { clockMove: { create: (row: unknown) => Promise<unknown> } }) => Promise<unknown>,
  ) => Promise<unknown>;
};

/** One Prisma transaction with one write, and a redirect: what any Remix action that keeps something costs. */
export async function action() {
  const { bareClient } = globalThis as typeof globalThis & { bareClient: Client };
  await bareClient.$transaction((tx) =>
    tx.clockMove.create({ data: { id: randomUUID(), movedAt: new Date(), offset: 0, label: 'bench' } }),
  );
  return redirect('/page');
}
