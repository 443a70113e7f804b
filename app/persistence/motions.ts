import type { MotionState } from '~/domain/ballot/live-ballot';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Client = Reads | Transaction;

/** A motion with what the acts on it need: its item, its ballots and the amendments moved to it. */
export async function motionWithItem(client: Client, motionId: string) {
  const row = await client.motion.findUnique({
    where: { id: motionId },
    include: {
      ballots: { select: { id: true, state: true, method: true } },
      calls: { select: { seatId: true } },
      item: {
        select: {
          ...{ id: true, number: true, title: true, state: true, meetingId: true },
          meeting: { select: { bodyId: true, currentItemId: true, body: { select: { profile: true } } } },
        },
      },
    },
  });
  return row && { ...row, amendmentPending: await hasAmendmentPending(client, motionId) };
}

/** Whether an amendment to the motion waits to be put, or for its declaration. */
export async function hasAmendmentPending(client: Client, motionId: string): Promise<boolean> {
  const pending: MotionState[] = ['ready', 'voting'];
  return (await client.motion.count({ where: { amendmentOfId: motionId, state: { in: pending } } })) > 0;
}

/** The place after the last motion of the item. */
export async function nextPosition(client: Client, itemId: string): Promise<number> {
  const last = await client.motion.findFirst({
    where: { itemId },
    orderBy: { position: 'desc' },
    select: { position: true },
  });
  return (last?.position ?? 0) + 1;
}
