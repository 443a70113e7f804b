import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '~/persistence/migrations';
import { administer, startPostgres } from './postgres';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface ProvidedContext {
    /** A migrated SQLite file, to be copied. */
    readonly preparedFile: string;
    /** A PostgreSQL cluster with a migrated database named `prepared`, or null where there is none. */
    readonly postgresUrl: string | null;
  }
}

/** Migrates one database of each kind, once a run; the tests copy them. */
export default async function prepareDatabases(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-prepared-'));
  const file = join(folder, 'prepared.db');
  await migrate({ kind: 'sqlite', file });
  project.provide('preparedFile', file);

  const cluster = process.env.TABLED_TEST_DATABASES === 'sqlite' ? null : await startPostgres();
  if (cluster) {
    await administer(cluster.url('postgres'), 'CREATE DATABASE prepared');
    await migrate({ kind: 'postgres', url: cluster.url('prepared') });
  }
  project.provide('postgresUrl', cluster ? cluster.url('postgres') : null);

  return () => {
    cluster?.stop();
    rmSync(folder, { recursive: true });
  };
}
