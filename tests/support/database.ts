import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { afterEach, beforeEach, describe, inject } from 'vitest';
import { database, openDatabase } from '~/persistence/clients';
import { forgetReads } from '~/persistence/kept-reads';
import { administer, urlOf } from './postgres';

type DatabaseKind = 'sqlite' | 'postgres';
type Kept = {
  readonly opened: ReturnType<typeof database>;
  /** Empties every table but that of the migrations. */
  readonly empty: () => unknown;
};

// One database of each kind a worker, kept open from file to file: to open a client and warm it up takes longer than
// most tests.
const worker = globalThis as typeof globalThis & {
  tabledDatabase?: ReturnType<typeof database>;
  tabledTestDatabases?: Partial<Record<DatabaseKind, Kept>>;
};

/** Gives each test of the file or `describe` an empty, migrated database, open. */
export function withDatabase(kind: DatabaseKind = 'sqlite'): void {
  beforeEach(async () => {
    worker.tabledTestDatabases ??= {};
    worker.tabledTestDatabases[kind] ??= await (kind === 'sqlite' ? openFile() : openPostgres());
    worker.tabledDatabase = worker.tabledTestDatabases[kind].opened;
  });
  afterEach(async () => {
    await worker.tabledTestDatabases?.[kind]?.empty();
    forgetReads();
    worker.tabledDatabase = undefined;
  });
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

/** A copy of the prepared file, in its folder, which goes with the run. */
async function openFile(): Promise<Kept> {
  const prepared = inject('preparedFile');
  const file = join(dirname(prepared), `worker-${pid}.db`);
  copyFileSync(prepared, file);
  worker.tabledDatabase = undefined;
  await openDatabase({ kind: 'sqlite', file });
  const beside = new Sqlite(file);
  beside.pragma('foreign_keys = OFF');
  const named = (type: string) =>
    beside
      .prepare(
        `SELECT name, sql FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite%' AND name <> '_tabled_migration'`,
      )
      .all(type) as readonly { name: string; sql: string }[];
  const tables = named('table').map(({ name }) => `DELETE FROM "${name}"`);
  const guards = named('trigger').filter(({ sql }) => /BEFORE DELETE/.test(sql));
  // What keeps the register from being emptied looks away meanwhile. Taking it off would change the schema, which each
  // connection then reads anew, with every statement that it prepared.
  const looking = `NOT EXISTS (SELECT 1 FROM "_emptying")`;
  beside.exec(
    [
      'CREATE TABLE "_emptying" (now INTEGER)',
      ...guards.flatMap(({ name, sql }) => [
        `DROP TRIGGER "${name}"`,
        sql.replace(/(WHEN (.*?))?\s*\bBEGIN\b/s, (_, when, what) =>
          when ? ` WHEN (${what}) AND ${looking} BEGIN` : ` WHEN ${looking} BEGIN`,
        ),
      ]),
    ].join(';\n'),
  );
  const script = [
    'BEGIN IMMEDIATE',
    'INSERT INTO "_emptying" VALUES (1)',
    ...tables,
    'DELETE FROM sqlite_sequence',
    'DELETE FROM "_emptying"',
    'COMMIT',
  ].join(';\n');
  return { opened: database(), empty: () => beside.exec(script) };
}

/** A copy of the prepared database; it goes with the cluster. */
async function openPostgres(): Promise<Kept> {
  const server = inject('postgresUrl');
  if (!server) throw new Error('There is no PostgreSQL here: use describeOnEachDatabase');
  const name = `worker_${pid}`;
  const url = urlOf(name, server);
  await administer(server, `CREATE DATABASE ${name} TEMPLATE prepared`);
  worker.tabledDatabase = undefined;
  await openDatabase({ kind: 'postgres', url });
  // Kept open, as what a session has learnt of a hundred tables takes longer to learn than they to empty.
  const beside = new pg.Client({ connectionString: url });
  // The end of the run ends the server first.
  beside.on('error', () => undefined);
  await beside.connect();
  await beside.query(howToEmpty);
  return { opened: database(), empty: () => beside.query('SELECT pg_temp.empty_every_table()') };
}

// The role of a replica passes over foreign keys and over the triggers that keep the register from changing. Each
// statement is written out, so that it is planned once.
const howToEmpty = `
  SET session_replication_role = replica;
  DO $$ DECLARE statements text; BEGIN
    SELECT string_agg(statement, '; ') INTO statements FROM (
      SELECT format('DELETE FROM %I', tablename) AS statement FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> '_tabled_migration'
      UNION ALL
      SELECT format('PERFORM setval(%L, 1, false)', quote_ident(sequencename)) FROM pg_sequences
        WHERE schemaname = 'public'
    ) AS every;
    EXECUTE format('CREATE FUNCTION pg_temp.empty_every_table() RETURNS void LANGUAGE plpgsql AS %L',
      'BEGIN ' || statements || '; END');
  END $$`;
