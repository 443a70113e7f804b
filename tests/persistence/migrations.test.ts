import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import type { DatabaseTarget } from '~/persistence/clients';
import { migrate } from '~/persistence/migrations';
import { administer, urlOf } from '../support/postgres';

let folder: string;

/** The files of a made-up product: what is here is all that `migrate` finds. */
function write(name: string, sql: string): void {
  for (const kind of ['sqlite', 'postgres']) {
    mkdirSync(join(folder, 'prisma/migrations', kind), { recursive: true });
    writeFileSync(join(folder, 'prisma/migrations', kind, name), sql);
  }
}

async function rows(target: DatabaseTarget, query: string): Promise<unknown[]> {
  if (target.kind === 'sqlite') {
    const database = new Database(target.file);
    try {
      return database.prepare(query).all();
    } finally {
      database.close();
    }
  }
  const client = new pg.Client({ connectionString: target.url });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

const home = process.cwd();
/** The trigger that migration 0002 made. */
const keeping = {
  sqlite: `CREATE TRIGGER "PaperVersion_keeps" BEFORE UPDATE ON "PaperVersion" BEGIN SELECT RAISE(ABORT, 'kept'); END;`,
  postgres: `CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'kept'; END $$;
    CREATE TRIGGER "PaperVersion_keeps" BEFORE UPDATE OR DELETE ON "PaperVersion"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();`,
};

const kinds: readonly DatabaseTarget['kind'][] = inject('postgresUrl') ? ['sqlite', 'postgres'] : ['sqlite'];

describe.each(kinds)('migrations on %s', (kind) => {
  let target: DatabaseTarget;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tabled-migrations-'));
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    write(
      '0001_start.sql',
      'CREATE TABLE body (id TEXT PRIMARY KEY); CREATE TABLE seat (id TEXT PRIMARY KEY, body TEXT REFERENCES body (id));',
    );
    const server = inject('postgresUrl') ?? '';
    if (kind === 'postgres') await administer(server, 'CREATE DATABASE migrations');
    target =
      kind === 'sqlite'
        ? { kind, file: join(folder, 'tabled.db') }
        : { kind, url: urlOf('migrations', server) };
  });

  afterEach(async () => {
    if (kind === 'postgres')
      await administer(inject('postgresUrl') ?? '', 'DROP DATABASE migrations WITH (FORCE)');
    rmSync(folder, { recursive: true });
  });

  test('applies what is new, in order, once', async () => {
    write('0002_more.sql', "INSERT INTO body VALUES ('TB');");
    expect(await migrate(target)).toEqual({ applied: ['0001_start', '0002_more'] });
    expect(await migrate(target)).toEqual({ applied: [] });
    write('0003_last.sql', "INSERT INTO body VALUES ('FAR');");
    expect(await migrate(target)).toEqual({ applied: ['0003_last'] });
    expect(await rows(target, 'SELECT id FROM body ORDER BY id')).toEqual([{ id: 'FAR' }, { id: 'TB' }]);
  });

  test('undoes the whole of a file that fails, keeps those before it, and goes on when it is mended', async () => {
    write('0002_broken.sql', "INSERT INTO body VALUES ('TB'); INSERT INTO nowhere VALUES (1);");
    await expect(migrate(target)).rejects.toThrow(/^Migration 0002_broken failed and was undone: .*nowhere/);
    expect(await rows(target, 'SELECT id FROM body')).toEqual([]);
    write('0002_broken.sql', "INSERT INTO body VALUES ('TB');");
    expect(await migrate(target)).toEqual({ applied: ['0002_broken'] });
  });

  test('refuses a file that was edited after it landed, but not new line endings', async () => {
    write('0001_start.sql', 'CREATE TABLE body (id TEXT PRIMARY KEY);\n');
    await migrate(target);
    write('0001_start.sql', 'CREATE TABLE body (id TEXT PRIMARY KEY);\r\n');
    expect(await migrate(target)).toEqual({ applied: [] });
    write('0001_start.sql', 'CREATE TABLE body (id TEXT PRIMARY KEY, name TEXT);\n');
    await expect(migrate(target)).rejects.toThrow('Migration 0001_start was edited after it was applied');
  });

  test('refuses a database that a newer version has migrated', async () => {
    write('0002_newer.sql', 'CREATE TABLE newer (id TEXT PRIMARY KEY);');
    await migrate(target);
    rmSync(join(folder, 'prisma/migrations', kind, '0002_newer.sql'));
    await expect(migrate(target)).rejects.toThrow(
      'has had migration 0002_newer, which this version of Tabled does not have',
    );
  });

  test('refuses a new file numbered before one that landed', async () => {
    write('0003_later.sql', 'CREATE TABLE later (id TEXT PRIMARY KEY);');
    await migrate(target);
    write('0002_late.sql', 'CREATE TABLE late (id TEXT PRIMARY KEY);');
    await expect(migrate(target)).rejects.toThrow('Migration 0002_late comes before 0003_later');
  });

  test('refuses rows that point at nothing', async () => {
    write('0002_orphan.sql', "INSERT INTO seat VALUES ('S1', 'nobody');");
    await expect(migrate(target)).rejects.toThrow('Migration 0002_orphan failed and was undone');
    expect(await rows(target, 'SELECT id FROM seat')).toEqual([]);
  });

  test('what was decided before its class was kept has the strictest that its paper has had', async () => {
    const version = (id: string, is: string) => `('${id}', '{"classification":"${is}"}')`;
    write(
      '0010_before.sql',
      `CREATE TABLE "Paper" ("id" TEXT PRIMARY KEY, "classification" TEXT);
       CREATE TABLE "PaperVersion" ("paperId" TEXT, "content" TEXT);
       CREATE TABLE "Resolution" ("id" TEXT PRIMARY KEY, "paperId" TEXT);
       CREATE TABLE "Message" ("id" TEXT PRIMARY KEY);
       CREATE TABLE "Meeting" ("id" TEXT PRIMARY KEY);
       CREATE TABLE "Decision" ("id" TEXT PRIMARY KEY, "paperId" TEXT);
       INSERT INTO "Paper" VALUES ('opened', 'public'), ('closed', 'exempt'), ('partner', 'partner');
       INSERT INTO "PaperVersion" VALUES ${version('opened', 'exempt')}, ${version('opened', 'public')},
       ${version('closed', 'public')}, ${version('partner', 'public')}, ${version('partner', 'partner')};
       INSERT INTO "Decision" VALUES ('1', 'opened'), ('2', 'closed'), ('3', 'partner'), ('4', NULL);
       INSERT INTO "Resolution" VALUES ('1', 'opened'), ('2', 'closed'), ('3', 'partner'), ('4', NULL);
       ${keeping[kind]}`,
    );
    await migrate(target);
    const file = '0011_class_of_what_was_decided.sql';
    write(file, readFileSync(`${home}/prisma/migrations/${kind}/${file}`, 'utf8'));
    await migrate(target);
    const classes = ['exempt', 'exempt', 'partner', 'board-confidential'].map((classification, index) => ({
      ...{ id: String(index + 1), classification },
    }));
    for (const table of ['Decision', 'Resolution'])
      expect(await rows(target, `SELECT "id", "classification" FROM "${table}" ORDER BY "id"`)).toEqual(
        classes,
      );
    // A version is refused every change again.
    await expect(rows(target, 'UPDATE "PaperVersion" SET "content" = \'{}\' RETURNING 1')).rejects.toThrow();
  });

  test('two that start together apply each file once', async () => {
    const both = await Promise.all([migrate(target), migrate(target)]);
    expect(both.flatMap(({ applied }) => applied)).toEqual(['0001_start']);
  });
});
