import { keptCopyApart, packApart } from '~/documents/apart/write-apart';
import { packPlan, publicFront } from '~/documents/pack/pack-plan';
import type { PackContents } from '~/domain/pack/pack-contents';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { logger } from '~/platform/logger';
import { boardPack } from '~/queries/packs/board-pack';
import { nextPack } from '~/queries/packs/next-pack';
import { packContents } from '~/queries/packs/pack-contents';
import {
  beginPack,
  keepPack,
  keepProgress,
  type MadePack,
  type PackProblem,
} from '~/services/packs/keep-pack';
import { openedStore } from '~/storage/store';

/** Makes the packs that wait, one by one, until none does. One that fails says so, and the next is made. Each file
 * has as long as is given, in milliseconds. */
export async function makePacks(now: () => Date, stepMs?: number): Promise<void> {
  for (let pack = await nextPack(); pack; pack = await nextPack()) {
    const { id } = pack;
    try {
      const contents = (await beginPack(id)) ? await packContents(id) : null;
      await keepPack(
        id,
        contents ? await made(id, contents, stepMs) : refuse({ code: 'pack-failed' }),
        now(),
      );
    } catch (error) {
      logger.error({ err: error, packId: id }, 'a pack could not be made');
      await keepPack(id, refuse({ code: 'pack-failed' }), now());
    }
  }
}

async function made(
  id: string,
  contents: PackContents,
  stepMs: number | undefined,
): Promise<Result<MadePack, PackProblem>> {
  if (contents.part === 'public') return madePublic(contents, stepMs);
  if (isEmpty(contents)) return ok({ firstPage: contents.first, pages: 0, size: 0, digest: '', entries: [] });
  const plan = packPlan(contents);
  const step = (done: number, total: number) => keepProgress(id, { done, total });
  const givenUp: number[] = [];
  for (;;) {
    const pack = await packApart(
      { kind: 'pack', dataDir: openedStore(), plan, givenUp },
      { step, ...(stepMs && { stepMs }) },
    );
    if (pack.ok) return ok({ firstPage: contents.first, ...pack.value });
    if (pack.refusal.code !== 'given-up') return refuse(pack.refusal);
    // The pack is begun again without the file that was in hand; without one it cannot be made.
    const { steps } = pack.refusal;
    const entry = plan.entries[steps];
    if (entry?.kind !== 'attachment') throw new Error(`A pack was given up after ${steps} steps`);
    logger.warn({ packId: id, digest: entry.digest }, 'an attached file was too heavy for a pack');
    givenUp.push(steps);
  }
}

/** A restricted pack in which nothing is has no file, nor a supplement that has no paper and states nothing of the agenda anew. */
function isEmpty({ entries, part, supplement, restated }: PackContents): boolean {
  if (entries.length > 0) return false;
  return part === 'restricted' || (supplement && restated.items.length + restated.gone.length === 0);
}

async function madePublic(
  contents: PackContents,
  mostMs: number | undefined,
): Promise<Result<MadePack, PackProblem>> {
  const board = await boardPack(contents.meetingId, contents.edition);
  if (!board) return refuse({ code: 'no-board-pack' });
  const { firstPage, pages, entries, digest } = board;
  if (pages === 0) return ok({ firstPage, pages, size: 0, digest: '', entries: [] });
  const readable = entries.flatMap(({ kind, classification }, index) =>
    kind !== 'front' && classification === 'public' ? [index] : [],
  );
  const { title, foot } = packPlan(contents);
  const front = { words: publicFront(contents), foot };
  const last = firstPage + pages - 1;
  const copy = { digest, title, entries, readable, first: firstPage, last, front };
  const kept = await keptCopyApart({ kind: 'kept-copy', dataDir: openedStore(), copy }, mostMs);
  return kept.ok ? ok({ firstPage, ...kept.value, pages }) : refuse({ code: 'pack-too-heavy' });
}
