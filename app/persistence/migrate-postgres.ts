import { failed, type Landed, type Migration, pending } from './migration-files';

/** Any number does, as long as every node of one installation uses the same. */
const advisoryLock = 7_148_225;

/** Brings a PostgreSQL database up to the migrations, and answers those that it applied now. */
export async function migratePostgres(url: string, migrations: readonly Migration[]): Promise<string[]> {
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
