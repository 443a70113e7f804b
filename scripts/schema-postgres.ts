import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';

export const sqliteSchema = 'prisma/schema.prisma';
export const postgresSchema = 'prisma/postgres/schema.prisma';

/** The PostgreSQL twin of the SQLite schema: only the provider and the folder of the generated client differ. */
export function postgresTwin(schema: string): string {
  const twin = schema
    .replace(/(provider\s*=\s*)"sqlite"/, '$1"postgresql"')
    .replace(/(output\s*=\s*)"[^"]*"/, '$1"../../app/persistence/generated-postgres"');
  if (!twin.includes('"postgresql"') || !twin.includes('generated-postgres')) {
    throw new Error(
      `${sqliteSchema} needs a datasource with provider "sqlite" and a generator with an output`,
    );
  }
  return `// Written by scripts/schema-postgres.ts from ${sqliteSchema}. Do not edit.\n\n${twin}`;
}

/** Whether the twin on disk is what the SQLite schema makes now. */
export function twinsAgree(): boolean {
  return readFileSync(postgresSchema, 'utf8') === postgresTwin(readFileSync(sqliteSchema, 'utf8'));
}

if (import.meta.filename === argv[1]) {
  if (argv[2] === '--check') {
    if (!twinsAgree()) throw new Error(`${postgresSchema} is out of date: run npm run schema`);
  } else {
    writeFileSync(postgresSchema, postgresTwin(readFileSync(sqliteSchema, 'utf8')));
  }
}
