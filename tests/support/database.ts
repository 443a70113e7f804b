import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, inject } from 'vitest';
import { closeDatabase, openDatabase } from '~/persistence/clients';
import { administer } from './postgres';

type DatabaseKind = 'sqlite' | 'postgres';

/** Gives each test of the file or `describe` an empty, migrated database, open. */
export function withDatabase(kind: DatabaseKind = 'sqlite'): void {
  if (kind === 'sqlite') withFile();
  else withPostgres();
}

/** The same tests on SQLite and, where PostgreSQL is installed, on PostgreSQL. */
export function describeOnEachDatabase(name: string, tests: (kind: DatabaseKind) => void): void {
  const kinds: readonly DatabaseKind[] = inject('postgresUrl') ? ['sqlite', 'postgres'] : ['sqlite'];
  for (const kind of kinds) {
    describe(`${name} (${kind})`, () => {
      withDatabase(kind);
      tests(kind);
    });
  }
}

/** A copy of the prepared file for each test. */
function withFile(): void {
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tabled-test-'));
    const file = join(folder, 'tabled.db');
    copyFileSync(inject('preparedFile'), file);
    await openDatabase({ kind: 'sqlite', file });
  });
  afterEach(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true });
  });
}

/** A copy of the prepared database for the file, emptied after each test: copying it every time takes 300 ms. */
function withPostgres(): void {
  const server = inject('postgresUrl');
  if (!server) throw new Error('There is no PostgreSQL here: use describeOnEachDatabase');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const url = server.replace(/\/postgres$/, `/${name}`);
  beforeAll(async () => {
    await administer(server, `CREATE DATABASE ${name} TEMPLATE prepared`);
    await openDatabase({ kind: 'postgres', url });
  });
  afterEach(() => administer(url, emptyEveryTable));
  afterAll(async () => {
    await closeDatabase();
    await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  });
}

// The role of a replica passes over foreign keys and over the triggers that keep the register from changing.
const emptyEveryTable = `
  DO $$ DECLARE name text; BEGIN
    SET LOCAL session_replication_role = replica;
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_tabled_migration' LOOP
      EXECUTE format('DELETE FROM %I', name);
    END LOOP;
    FOR name IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP
      EXECUTE format('ALTER SEQUENCE %I RESTART', name);
    END LOOP;
  END $$`;
