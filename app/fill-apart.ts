import { fork } from 'node:child_process';
import { once } from 'node:events';
import { isEmptyHouse } from './services/demonstration/fill-empty-house';

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
