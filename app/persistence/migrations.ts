import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { closeDatabase, type DatabaseTarget, openDatabase } from './clients';

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };
type Landed = { readonly name: string; readonly checksum: string };

/** Any number does, as long as every node of one installation uses the same. */
const advisoryLock = 7_148_225;

/**
 * Brings a database up to the numbered SQL files of `prisma/migrations`, each in a transaction of its own, and
 * answers the names of those it applied now. Throws, changing nothing more, when a file that has landed was
 * edited or is gone, when a new file is numbered before a landed one, or when a file's SQL fails.
 */
export async function migrate(target: DatabaseTarget): Promise<{ applied: string[] }> {
  const migrations = readMigrations(target.kind);
  return target.kind === 'sqlite'
    ? { applied: migrateSqlite(target.file, migrations) }
    : { applied: await migratePostgres(target.url, migrations) };
}

function readMigrations(kind: DatabaseTarget['kind']): readonly Migration[] {
  const folder = join(process.cwd(), 'prisma', 'migrations', kind);
  return readdirSync(folder)
    .filter((file) => /^\d{4}_.*\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
      return {
        name: file.slice(0, -'.sql'.length),
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
      };
    });
}

/** What is still to be applied, or an error that says why this database and these files do not belong together. */
function pending(migrations: readonly Migration[], landed: readonly Landed[]): readonly Migration[] {
  const here = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum } of landed) {
    const file = here.get(name);
    if (!file) {
      throw new Error(
        `This database has had migration ${name}, which this version of Tabled does not have. Run the newer version.`,
      );
    }
    if (file.checksum !== checksum) {
      throw new Error(
        `Migration ${name} was edited after it was applied to this database. Restore the file and write a new migration.`,
      );
    }
  }
  const done = new Set(landed.map(({ name }) => name));
  const last =
    landed
      .map(({ name }) => name)
      .sort()
      .at(-1) ?? '';
  const todo = migrations.filter(({ name }) => !done.has(name));
  const late = todo.find(({ name }) => name < last);
  if (late)
    throw new Error(
      `Migration ${late.name} comes before ${last}, which was already applied. Give it a later number.`,
    );
  return todo;
}

function failed(migration: Migration, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`Migration ${migration.name} failed and was undone: ${reason}`, { cause: error });
}

function migrateSqlite(file: string, migrations: readonly Migration[]): string[] {
  const database = new Database(file);
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    // A table is changed by copying and dropping it, which must not cascade; the check below stands in for the keys.
    database.pragma('foreign_keys = OFF');
    database.exec(`CREATE TABLE IF NOT EXISTS "_tabled_migration" (
      "name" TEXT NOT NULL PRIMARY KEY, "checksum" TEXT NOT NULL, "appliedAt" TEXT NOT NULL)`);
    const applied: string[] = [];
    const landed = database.prepare<[], Landed>('SELECT "name", "checksum" FROM "_tabled_migration"');
    const land = database.prepare(
      `INSERT INTO "_tabled_migration" VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`,
    );
    for (const migration of pending(migrations, landed.all())) {
      try {
        database
          .transaction(() => {
            database.exec(migration.sql);
            const broken = database.pragma('foreign_key_check') as { table: string }[];
            if (broken[0]) throw new Error(`rows of ${broken[0].table} point at nothing`);
            land.run(migration.name, migration.checksum);
          })
          .immediate();
      } catch (error) {
        throw failed(migration, error);
      }
      applied.push(migration.name);
    }
    return applied;
  } finally {
    database.close();
  }
}

async function migratePostgres(url: string, migrations: readonly Migration[]): Promise<string[]> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect().catch(notReached);
  try {
    // Held until the connection ends: nodes that start together take turns.
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    await client.query(`CREATE TABLE IF NOT EXISTS "_tabled_migration" (
      "name" TEXT NOT NULL PRIMARY KEY, "checksum" TEXT NOT NULL, "appliedAt" TIMESTAMPTZ NOT NULL DEFAULT now())`);
    const landed = await client.query<Landed>('SELECT "name", "checksum" FROM "_tabled_migration"');
    const applied: string[] = [];
    for (const migration of pending(migrations, landed.rows)) {
      try {
        await client.query('BEGIN');
        await client.query(migration.sql);
        await client.query('INSERT INTO "_tabled_migration" ("name", "checksum") VALUES ($1, $2)', [
          migration.name,
          migration.checksum,
        ]);
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK');
        throw failed(migration, error);
      }
      applied.push(migration.name);
    }
    return applied;
  } finally {
    await client.end();
  }
}

function notReached(error: Error): never {
  throw new Error(
    `Tabled cannot start: DATABASE_URL names a database that cannot be reached: ${error.message}`,
    { cause: error },
  );
}

/** For a command: migrates, opens, does the one thing, closes again. */
export async function onMigratedDatabase<T>(target: DatabaseTarget, act: () => Promise<T>): Promise<T> {
  await migrate(target);
  await openDatabase(target);
  try {
    return await act();
  } finally {
    await closeDatabase();
  }
}
