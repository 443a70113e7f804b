import Database from 'better-sqlite3';
import { failed, type Landed, type Migration, pending } from './migration-files';

/** Brings a SQLite file up to the migrations, and answers those that it applied now. */
export function migrateSqlite(file: string, migrations: readonly Migration[]): string[] {
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
