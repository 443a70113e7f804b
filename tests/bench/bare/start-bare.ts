import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { freePort } from '../../support/free-port';

/** Builds and starts the baseline beside a database file of its own; answers its address and how to end it. */
export async function startBare(databaseFile: string): Promise<{ url: string; stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-bare-'));
  cpSync(databaseFile, join(folder, 'bare.db'));
  const buildDirectory = join('tests', 'bench', 'bare', 'build');
  const quiet = { configFile: 'tests/bench/bare/vite.config.ts', logLevel: 'error' as const };
  await build(quiet);
  await build({ ...quiet, build: { ssr: true } });
  const port = await freePort();
  const server = pathToFileURL(join(process.cwd(), buildDirectory, 'server', 'index.js')).href;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/bench/bare/server.ts', String(port), join(folder, 'bare.db'), server],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  );
  await new Promise<void>((done, fail) => {
    child.stdout.on('data', (text: Buffer) => text.toString().includes('listening') && done());
    child.on('exit', () => fail(new Error('the baseline did not start')));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill('SIGTERM') };
}
