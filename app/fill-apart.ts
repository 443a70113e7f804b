import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fillDemonstration } from '../prisma/seed/fill-demonstration';
import { onMigratedDatabase } from './persistence/migrations';
import { realNow } from './platform/clock';
import { environment } from './platform/environment';
import { isEmptyHouse } from './services/demonstration/fill-empty-house';
import { openStore } from './storage/store';

/**
 * Fills an empty house with the demonstration in a process of its own (server.js with the word `fill`), so that the server
 * does not keep the memory that writing the demonstration took. Once that process loses its parent it ends too, and what
 * it had written is not kept.
 */
export async function fillApart(): Promise<void> {
  if (!(await isEmptyHouse())) return;
  const filling = fork('server.js', ['fill']);
  const [code] = await once(filling, 'exit');
  if (code !== 0) throw new Error(`The demonstration could not be filled (${code})`);
}

/** What that process does. */
export async function fillHere(): Promise<void> {
  process.once('disconnect', () => process.exit(1));
  const { database, dataDir } = environment();
  await onMigratedDatabase(database, async () => {
    openStore(dataDir);
    await fillDemonstration(realNow());
  });
}
