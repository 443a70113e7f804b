import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openStore } from '~/storage/store';

/** Gives the file a store of uploads of its own; answers what lies in it. */
export function withStore(): () => readonly string[] {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tabled-store-'));
    openStore(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return () => readdirSync(join(folder, 'uploads'));
}
