import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { preparedDemonstration, startServer } from './server';

/** Fills the demonstration once a run, with its packs; the servers of the journeys start with copies of it. */
export default async function prepareDemonstration(): Promise<(() => void) | undefined> {
  // `npm test` has it filled beside what runs before the journeys; over midnight its meeting would be yesterday's.
  const there = process.env[preparedDemonstration];
  if (there && dayOf(statSync(there).mtime) === dayOf(new Date())) return;
  const folder = mkdtempSync(join(tmpdir(), 'tabled-demonstration-'));
  await fillInto(folder);
  process.env[preparedDemonstration] = folder;
  return () => rmSync(folder, { recursive: true });
}

const dayOf = (moment: Date) => moment.toLocaleDateString('en-GB', { timeZone: 'Europe/London' });

async function fillInto(folder: string): Promise<void> {
  const server = await startServer({ dataDir: folder });
  await packsAreMade(folder);
  await server.stop();
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

const [, program, folder] = process.argv;
if (program === import.meta.filename && folder) await fillInto(folder);
