import type { PackEntry } from '~/domain/pack/pack-entry';
import type { PackTooLarge } from '~/domain/pack/pack-size';
import { ok, type Result } from '~/domain/shared/result';
import { raiseMeeting } from '~/persistence/live-versions';
import { transaction } from '~/persistence/transaction';

const MOST_TRIES = 3;
const triesOf = (packId: string) => `pack-tries:${packId}`;

/**
 * Notes that a pack is begun. False where it was begun three times and never came to an end: what stopped the house then,
 * a file that nobody can open, would stop it again.
 */
export async function beginPack(packId: string): Promise<boolean> {
  const tried = await transaction<number, never>(async (tx) => {
    const scope = triesOf(packId);
    const { value } = await tx.counter.upsert({
      where: { scope },
      create: { scope, value: 1 },
      update: { value: { increment: 1 } },
    });
    await tx.pack.updateMany({
      where: { id: packId, state: { in: ['waiting', 'making'] } },
      data: { state: 'making', done: 0, total: 0 },
    });
    return ok(value);
  });
  return tried.ok && tried.value <= MOST_TRIES;
}

/** Says how far a pack is. */
export async function keepProgress(
  packId: string,
  { done, total }: { readonly done: number; readonly total: number },
): Promise<void> {
  await transaction<true, never>(async (tx) => {
    await tx.pack.updateMany({
      where: { id: packId, state: { in: ['waiting', 'making'] } },
      data: { state: 'making', done, total },
    });
    return ok(true);
  });
}

export type MadePack = {
  readonly firstPage: number;
  readonly pages: number;
  /** Bytes. */
  readonly size: number;
  readonly digest: string;
  readonly entries: readonly PackEntry[];
};
export type PackProblem =
  | PackTooLarge
  | { readonly code: 'pack-failed' | 'pack-too-heavy' | 'no-board-pack' };

/** Keeps a pack that was made, once: from then on it is frozen. Who follows the meeting is told. */
export async function keepPack(
  packId: string,
  made: Result<MadePack, PackProblem>,
  now: Date,
): Promise<void> {
  await transaction<true, never>(async (tx) => {
    const pack = await tx.pack.findUniqueOrThrow({
      where: { id: packId },
      include: { meeting: { select: { bodyId: true } } },
    });
    if (pack.state === 'ready') return ok(true);
    const { firstPage = 1, entries = [], ...file } = made.ok ? made.value : {};
    await tx.pack.update({
      where: { id: packId },
      data: made.ok
        ? { state: 'ready', firstPage, manifest: JSON.stringify(entries), madeAt: now, ...file }
        : { state: 'failed', problem: JSON.stringify(made.refusal), madeAt: now },
    });
    await tx.counter.deleteMany({ where: { scope: triesOf(packId) } });
    const version = await raiseMeeting(tx, pack.meetingId);
    tx.tell({
      kind: 'PackMade',
      at: now,
      bodyId: pack.meeting.bodyId,
      meetingId: pack.meetingId,
      version,
      facts: {},
    });
    return ok(true);
  });
}
