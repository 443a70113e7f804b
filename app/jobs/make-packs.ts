import { packPlan, publicFront } from '~/documents/pack/pack-plan';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { logger } from '~/platform/logger';
import { boardPack } from '~/queries/packs/board-pack';
import { nextPack } from '~/queries/packs/next-pack';
import { type PackContents, packContents } from '~/queries/packs/pack-contents';
import {
  beginPack,
  keepPack,
  keepProgress,
  type MadePack,
  type PackProblem,
} from '~/services/packs/keep-pack';
import { keepFile, wholeFile } from '~/storage/store';

/** Makes the packs that wait, one by one, until none does. One that fails says so, and the next is made. */
export async function makePacks(now: () => Date): Promise<void> {
  for (let pack = await nextPack(); pack; pack = await nextPack()) {
    const { id } = pack;
    try {
      const contents = (await beginPack(id)) ? await packContents(id) : null;
      await keepPack(id, contents ? await made(id, contents) : refuse({ code: 'pack-failed' }), now());
    } catch (error) {
      logger.error({ err: error, packId: id }, 'a pack could not be made');
      await keepPack(id, refuse({ code: 'pack-failed' }), now());
    }
  }
}

async function made(id: string, contents: PackContents): Promise<Result<MadePack, PackProblem>> {
  if (contents.part === 'public') return madePublic(contents);
  // A supplement, or a restricted pack, in which nothing is has no file.
  const empty = contents.entries.length === 0 && (contents.supplement || contents.part === 'restricted');
  if (empty) return ok({ firstPage: contents.first, pages: 0, size: 0, digest: '', entries: [] });
  // What writes PDF is loaded when first used: many a server never does.
  const { writePack } = await import('~/documents/pack/write-pack');
  const pack = await writePack(packPlan(contents), {
    read: wholeFile,
    step: (done, total) => keepProgress(id, { done, total }),
  });
  if (!pack.ok) return pack;
  const { bytes, pages, entries } = pack.value;
  const digest = await keepFile(bytes);
  return ok({ firstPage: contents.first, pages, size: bytes.byteLength, digest, entries });
}

async function madePublic(contents: PackContents): Promise<Result<MadePack, PackProblem>> {
  const board = await boardPack(contents.meetingId, contents.edition);
  if (!board) return refuse({ code: 'pack-failed' });
  const { firstPage, pages, entries } = board;
  const open = entries.filter(({ kind, classification }) => kind !== 'front' && classification === 'public');
  const none = { firstPage, pages: 0, size: 0, digest: '', entries: [] };
  if (pages === 0) return ok(none);
  const bytes = await wholeFile(board.digest);
  if (!bytes) return refuse({ code: 'pack-failed' });
  const { title, foot } = packPlan(contents);
  const { copyPack } = await import('~/documents/pack/copy-pack');
  const copy = await copyPack({
    ...{ bytes, entries, first: firstPage, last: firstPage + pages - 1 },
    title,
    mayRead: (entry) => open.includes(entry),
    front: { words: publicFront(contents), foot },
  });
  const digest = await keepFile(copy.bytes);
  return ok({ firstPage, pages, size: copy.bytes.byteLength, digest, entries: open });
}
