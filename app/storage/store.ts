import { createReadStream, mkdirSync, type ReadStream } from 'node:fs';
import { access, readFile as readAll, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '~/platform/digest';
import { newId } from '~/platform/ids';

let root: string | undefined;
let folder: string | undefined;

/** Uploaded files live in `DATA_DIR/uploads` under their SHA-256 digest, outside the web root. */
export function openStore(dataDir: string): void {
  root = dataDir;
  folder = join(dataDir, 'uploads');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Where the store is, for another process to open it. */
export function openedStore(): string {
  if (root === undefined) throw new Error('the store is not open');
  return root;
}

/** Keeps the bytes and returns their digest. The same bytes are kept once; a half-written file is never seen. */
export async function keepFile(bytes: Uint8Array): Promise<string> {
  const digest = sha256(bytes);
  const path = pathOf(digest);
  if (await exists(path)) return digest;
  const partial = `${path}.${newId()}`;
  try {
    await writeFile(partial, bytes, { mode: 0o600, flush: true });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return digest;
}

export function readFile(digest: string): ReadStream {
  return createReadStream(pathOf(digest));
}

/** All bytes of a kept file; null where it is not there. */
export async function wholeFile(digest: string): Promise<Uint8Array | null> {
  return readAll(pathOf(digest)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

function pathOf(digest: string): string {
  if (!folder) throw new Error('the store is not open');
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error('not a digest');
  return join(folder, digest);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
