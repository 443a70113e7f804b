import { closeDatabase, type DatabaseTarget, openDatabase } from './clients';
import { migratePostgres } from './migrate-postgres';
import { migrateSqlite } from './migrate-sqlite';
import { readMigrations } from './migration-files';

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
