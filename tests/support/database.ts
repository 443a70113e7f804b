import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, inject } from 'vitest';
import { closeDatabase, openDatabase } from '~/persistence/clients';
import { administer } from './postgres';

type DatabaseKind = 'sqlite' | 'postgres';

/** Gives each test of the file or `describe` an empty, migrated database of its own, open. */
export function withDatabase(kind: DatabaseKind = 'sqlite'): void {
  let remove: () => Promise<void>;
  beforeEach(async () => {
    remove = kind === 'sqlite' ? await openFile() : await openOnPostgres();
  });
  afterEach(async () => {
    await closeDatabase();
    await remove();
  });
}

/** The same tests on SQLite and, where PostgreSQL is installed, on PostgreSQL; each test has its own database. */
export function describeOnEachDatabase(name: string, tests: (kind: DatabaseKind) => void): void {
  const kinds: readonly DatabaseKind[] = inject('postgresUrl') ? ['sqlite', 'postgres'] : ['sqlite'];
  for (const kind of kinds) {
    describe(`${name} (${kind})`, () => {
      withDatabase(kind);
      tests(kind);
    });
  }
}

async function openFile(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-test-'));
  const file = join(folder, 'tabled.db');
  copyFileSync(inject('preparedFile'), file);
  await openDatabase({ kind: 'sqlite', file });
  return async () => rmSync(folder, { recursive: true });
}

async function openOnPostgres(): Promise<() => Promise<void>> {
  const server = inject('postgresUrl');
  if (!server) throw new Error('There is no PostgreSQL here: use describeOnEachDatabase');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE prepared`);
  await openDatabase({ kind: 'postgres', url: server.replace(/\/postgres$/, `/${name}`) });
  return () => administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
}
