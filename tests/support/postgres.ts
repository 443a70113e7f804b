import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port';

type Cluster = {
  /** The URL of one of its databases. */
  readonly url: (database: string) => string;
  readonly stop: () => void;
};

/** A PostgreSQL cluster of its own on a loopback port, in a temporary folder, or null where PostgreSQL is not installed. */
export async function startPostgres(): Promise<Cluster | null> {
  const programs = programFolder();
  if (!programs) return null;
  const folder = mkdtempSync(join(tmpdir(), 'tabled-postgres-'));
  const owner = unprivilegedUser();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const run = (program: string, ...parameters: string[]) =>
    execFileSync(join(programs, program), parameters, {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });

  const data = join(folder, 'data');
  const port = await freePort();
  run(
    'initdb',
    '--pgdata',
    data,
    '--username=tabled',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  );
  // Nothing here outlives the run, so nothing needs to reach the disk.
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c autovacuum=off -c jit=off`;
  run('pg_ctl', 'start', '--wait', '--pgdata', data, '--log', join(folder, 'log'), '--options', options);
  return {
    // By the socket in its folder, which takes less of each question than the network does.
    url: (database) => `postgres://tabled@127.0.0.1:${port}/${database}?host=${folder}`,
    stop: () => {
      run('pg_ctl', 'stop', '--mode=immediate', '--pgdata', data);
      rmSync(folder, { recursive: true });
    },
  };
}

/** The URL of another database of the cluster that the URL is of. */
export function urlOf(name: string, server: string): string {
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

/** Runs one statement on a database of the cluster, outside any transaction. */
export async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Debian keeps initdb and pg_ctl out of the path, in a folder a version. */
function programFolder(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort().reverse() : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const number = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}
