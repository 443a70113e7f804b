import type { PackEntry, PackTooLarge } from '~/domain/pack/pack';
import { ok, type Result } from '~/domain/shared/result';
import { raiseMeeting } from '~/persistence/live-versions';
import { transaction } from '~/persistence/transaction';

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
export type PackProblem = PackTooLarge | { readonly code: 'pack-failed' };

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
