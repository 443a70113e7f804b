import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preparedDemonstration, startServer } from './server';

/** Fills the demonstration once a run; the servers of the journeys start with copies of it. */
export default async function prepareDemonstration(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-demonstration-'));
  const server = await startServer({ dataDir: folder });
  await server.stop();
  process.env[preparedDemonstration] = folder;
  return () => rmSync(folder, { recursive: true });
}
