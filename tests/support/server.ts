import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';

/** The environment variable that names a folder with the demonstration filled (prepared-demonstration.ts). */
export const preparedDemonstration = 'TABLED_PREPARED_DEMONSTRATION';

type ServerSettings = {
  /** Kept after `stop` and `kill`, for a second start. Without it the server has a copy of the demonstration. */
  readonly dataDir?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

export type RunningServer = {
  readonly url: string;
  readonly pid: number | undefined;
  readonly dataDir: string;
  /** All that it has printed so far. */
  readonly output: () => string;
  /** Asks it to end (SIGTERM) and waits; answers its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Ends it as a power cut would (SIGKILL) and waits. */
  readonly kill: () => Promise<void>;
};

/** Starts the built server on a free port and waits until it listens. */
export async function startServer({ dataDir, environment }: ServerSettings = {}): Promise<RunningServer> {
  const port = await freePort();
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'tabled-data-'));
  const prepared = process.env[preparedDemonstration];
  const filled = !dataDir && environment?.TABLED_MODE !== 'live';
  if (filled && prepared) cpSync(prepared, folder, { recursive: true });
  const discard = () => dataDir ?? rmSync(folder, { recursive: true, force: true });
  const settings = {
    TABLED_MODE: 'demo',
    LOG_LEVEL: 'warn',
    PORT: String(port),
    DATA_DIR: folder,
    // Not the developer's own.
    DATABASE_URL: '',
    PUBLIC_URL: '',
  };
  const child = spawn(process.execPath, ['server.js'], {
    env: { ...process.env, NODE_ENV: 'production', ...settings, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  const exited = once(child, 'exit');
  await listening(child, printed, `Tabled is listening on http://localhost:${port}`).catch((error) => {
    discard();
    throw error;
  });

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    const [code] = await exited;
    discard();
    return code as number | null;
  };
  return {
    url: `http://localhost:${port}`,
    pid: child.pid,
    dataDir: folder,
    output: () => printed.join(''),
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
}

function listening(child: ChildProcess, printed: string[], line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed.push(chunk.toString());
      if (printed.join('').includes(line)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) =>
      reject(new Error(`The server ended (${code}) before it listened:\n${printed.join('')}`)),
    );
  });
}
