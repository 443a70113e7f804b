import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { schemaDifference } from '../../scripts/schema-difference';
import { administer, urlOf } from '../support/postgres';

// The migrations are edited by hand, so what they make is compared with what the schema asks for. Of an index over some
// rows alone a Prisma schema knows nothing.

describe('SQLite after every migration', () => {
  const shape = (database: Database.Database) => ({
    columns: database
      .prepare(
        `SELECT t.name AS "table", c.name, c.type, c."notnull", c.dflt_value, c.pk FROM sqlite_master t
         JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name <> '_tabled_migration'
         AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.name`,
      )
      .all(),
    indexes: database
      .prepare(
        `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql NOT LIKE '% WHERE %' ORDER BY name`,
      )
      .all(),
    keys: database
      .prepare(
        `SELECT t.name AS "table", k."from", k."table" AS "refers", k."to", k.on_delete FROM sqlite_master t
         JOIN pragma_foreign_key_list(t.name) k WHERE t.type = 'table' ORDER BY t.name, k."from"`,
      )
      .all(),
  });
  let folder: string;
  let migrated: Database.Database;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tabled-schema-'));
    copyFileSync(inject('preparedFile'), join(folder, 'tabled.db'));
    migrated = new Database(join(folder, 'tabled.db'));
  });
  afterAll(() => {
    migrated.close();
    rmSync(folder, { recursive: true });
  });

  test('has what the schema asks for', async () => {
    const asked = new Database(':memory:');
    asked.exec(await schemaDifference(null, readFileSync('prisma/schema.prisma', 'utf8')));
    expect(shape(migrated)).toEqual(shape(asked));
    asked.close();
  });

  test('keeps secret votes in no order but that of their ids', () => {
    expect(() => migrated.prepare('SELECT rowid FROM "SecretVote"').all()).toThrow('no such column: rowid');
  });
});

describe.runIf(inject('postgresUrl'))('PostgreSQL after every migration', () => {
  const url = (name: string) => urlOf(name, inject('postgresUrl') ?? '');
  const shape = async (name: string) => {
    const client = new pg.Client({ connectionString: url(name) });
    await client.connect();
    try {
      const columns = await client.query(
        `SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name <> '_tabled_migration' ORDER BY 1, 2`,
      );
      const indexes = await client.query(
        `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_tabled_migration'
         AND indexdef NOT LIKE '% WHERE %' ORDER BY 1`,
      );
      const keys = await client.query(
        `SELECT conname, pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE contype = 'f' ORDER BY 1`,
      );
      return { columns: columns.rows, indexes: indexes.rows, keys: keys.rows };
    } finally {
      await client.end();
    }
  };

  test('has what the schema asks for', async () => {
    await administer(url('postgres'), 'CREATE DATABASE asked');
    await administer(
      url('asked'),
      await schemaDifference(null, readFileSync('prisma/postgres/schema.prisma', 'utf8')),
    );
    expect(await shape('prepared')).toEqual(await shape('asked'));
    await administer(url('postgres'), 'DROP DATABASE asked WITH (FORCE)');
  });
});
