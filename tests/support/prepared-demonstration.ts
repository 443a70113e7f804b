import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { preparedDemonstration, startServer } from './server';

/** Fills the demonstration once a run, with its packs; the servers of the journeys start with copies of it. */
export default async function prepareDemonstration(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-demonstration-'));
  const server = await startServer({ dataDir: folder });
  await packsAreMade(folder);
  await server.stop();
  process.env[preparedDemonstration] = folder;
  return () => rmSync(folder, { recursive: true });
}

const LOOK_MS = 200;
const LONGEST_MS = 240_000;

/** The packs of a demonstration are made after its start, beside whatever is asked meanwhile. */
export async function packsAreMade(folder: string): Promise<void> {
  const database = new Database(join(folder, 'tabled.db'), { readonly: true });
  const waiting = database
    .prepare(`SELECT count(*) FROM Pack WHERE state NOT IN ('ready', 'failed')`)
    .pluck();
  for (let waited = 0; Number(waiting.get()) > 0; waited += LOOK_MS) {
    if (waited > LONGEST_MS) throw new Error('the packs of the demonstration were not made in four minutes');
    await setTimeout(LOOK_MS);
  }
  database.close();
}
