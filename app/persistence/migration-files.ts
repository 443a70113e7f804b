import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One numbered file, as it is here. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/** One that this database has had. */
export type Landed = { readonly name: string; readonly checksum: string };

/** The files for one kind of database, in order. */
export function readMigrations(kind: 'sqlite' | 'postgres'): readonly Migration[] {
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
export function pending(migrations: readonly Migration[], landed: readonly Landed[]): readonly Migration[] {
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

/** What is said of a file whose SQL fails. */
export function failed(migration: Migration, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`Migration ${migration.name} failed and was undone: ${reason}`, { cause: error });
}
