import { setPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Said, Sent, Work } from './documents/apart/work';
import { keepFile, openStore, wholeFile } from './storage/store';

/** Bytes. */
const MOST_MEMORY = 1024 * 1024 * 1024;

/**
 * Ends this process when its parent is gone or it has too much memory. In a thread of its own, because a file that keeps the
 * other one busy would keep it from looking.
 */
const WATCH = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  const lost = process.ppid !== workerData.parent;
  if (lost || process.memoryUsage.rss() > workerData.most) process.kill(process.pid, 'SIGKILL');
}, 100);
`;

function say(said: Said): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(said, undefined, {}, (error) => (error ? reject(error) : resolve()));
  });
}

async function done(work: Work): Promise<unknown> {
  switch (work.kind) {
    case 'pack': {
      openStore(work.dataDir);
      const { writePack } = await import('./documents/pack/write-pack');
      const step = (done: number, total: number) => say({ kind: 'step', done, total });
      await step(0, work.plan.entries.length + 1);
      const pack = await writePack(work.plan, { read: wholeFile, step, givenUp: work.givenUp });
      return pack.ok ? { ok: true, value: await kept(pack.value) } : pack;
    }
    case 'kept-copy':
    case 'copy': {
      openStore(work.dataDir);
      const { copyPack } = await import('./documents/pack/copy-pack');
      const { digest, readable, ...copy } = work.copy;
      const bytes = await wholeFile(digest);
      if (!bytes) throw new Error('The file of a pack is not in the store');
      const open = copy.entries.filter((_, index) => readable.includes(index));
      const made = await copyPack({ ...copy, bytes, mayRead: (entry) => open.includes(entry) });
      return work.kind === 'copy' ? made.bytes : kept({ ...made, entries: open });
    }
    case 'pdf':
      return (await import('./documents/write-pdf')).writePdf(work.document);
    case 'docx':
      return (await import('./documents/write-docx')).writeDocx(work.document);
  }
}

async function kept<T extends { readonly bytes: Uint8Array }>({ bytes, ...more }: T) {
  return { ...more, digest: await keepFile(bytes), size: bytes.byteLength };
}

// Started by the server (documents/apart/write-apart.ts), for one piece of work. Votes go first.
setPriority(10);
process.once('disconnect', () => process.exit(1));
// What stops the server stops it by its parent: it must not look as if a file had ended it.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined);
process.once('message', async ({ parent, work }: Sent) => {
  new Worker(WATCH, { eval: true, workerData: { parent, most: MOST_MEMORY } });
  try {
    await say({ kind: 'done', value: await done(work) });
  } catch (error) {
    await say({ kind: 'failed', why: String(error instanceof Error ? error.stack : error) });
  }
  process.exit(0);
});
