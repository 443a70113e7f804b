import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { schemaDifference } from './schema-difference';
import { postgresSchema, postgresTwin, sqliteSchema } from './schema-postgres';

// npm run migration -- name            writes NNNN_name.sql for both databases from what changed in schema.prisma
// npm run migration -- name --by-hand  the same, also when nothing changed: triggers, indexes on expressions, data
// npm run migration -- start --afresh  writes 0001_start.sql again from nothing; only while no database must be kept
const [, , name, option] = argv;
const previousSchema = 'prisma/migrations/previous.prisma';
const folders = { sqlite: 'prisma/migrations/sqlite', postgres: 'prisma/migrations/postgres' };

if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Say what the migration does, in small letters: npm run migration -- add_papers');
  exit(1);
}

const after = readFileSync(sqliteSchema, 'utf8');
const afresh = option === '--afresh' || !existsSync(previousSchema);
const before = afresh ? null : readFileSync(previousSchema, 'utf8');
const number = String(afresh ? 1 : sqlFiles(folders.sqlite).length + 1).padStart(4, '0');
const scripts = {
  sqlite: await schemaDifference(before, after),
  postgres: await schemaDifference(before && postgresTwin(before), postgresTwin(after)),
};

if (!scripts.sqlite && !scripts.postgres && option !== '--by-hand') {
  console.log('schema.prisma has not changed since the last migration. To write SQL by hand add --by-hand.');
} else {
  for (const [kind, folder] of Object.entries(folders)) {
    const sql = scripts[kind as keyof typeof folders] || '-- Nothing changes here.';
    const file = `${folder}/${number}_${name}.sql`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${sql}\n${lostWithTheTable(folder, sql)}`);
    console.log(`Wrote ${file}: read it, then apply it by starting Tabled.`);
  }
  writeFileSync(previousSchema, after);
  mkdirSync('prisma/postgres', { recursive: true });
  writeFileSync(postgresSchema, postgresTwin(after));
}

function sqlFiles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.sql')) : [];
}

/** SQLite changes a table by copying and dropping it, and with it goes what was written by hand. */
function lostWithTheTable(folder: string, sql: string): string {
  const earlier = sqlFiles(folder)
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
  const dropped = [...sql.matchAll(/DROP TABLE "(\w+)"/g)].map((match) => match[1] ?? '');
  return dropped
    .filter((table) =>
      new RegExp(`TRIGGER[^;]*\\bON "?${table}"?|"${table}" \\([^;]*WITHOUT ROWID`).test(earlier),
    )
    .map((table) => `\n-- "${table}" had triggers or WITHOUT ROWID: make them again here.\n`)
    .join('');
}
