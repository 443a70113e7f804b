import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaDifference } from '../../scripts/schema-difference';
import { postgresTwin, twinsAgree } from '../../scripts/schema-postgres';

const schema = `
generator client {
  provider = "prisma-client"
  output   = "../app/persistence/generated"
}
datasource db {
  provider = "sqlite"
}
model Body {
  id   String @id
}
`;

test('the PostgreSQL schema is the twin of the SQLite one: run npm run schema', () => {
  expect(twinsAgree()).toBe(true);
});

test('every change of the schema has its migration: run npm run migration -- name', async () => {
  const [before, after] = ['prisma/migrations/previous.prisma', 'prisma/schema.prisma'].map((file) =>
    readFileSync(file, 'utf8'),
  );
  expect(await schemaDifference(before ?? null, after ?? '')).toBe('');
});

test('a twin differs in its provider and in where its client goes, and a schema that lacks them is refused', () => {
  const twin = postgresTwin(schema);
  expect(twin).toContain('provider = "postgresql"');
  expect(twin).toContain('output   = "../../app/persistence/generated-postgres"');
  expect(twin).toContain(schema.slice(schema.indexOf('model')));
  expect(() => postgresTwin('model Body {}')).toThrow('needs a datasource');
});

test('the difference between two schemas is the SQL of their database', async () => {
  const longer = schema.replace('id   String @id', 'id   String @id\n  name String?');
  expect(await schemaDifference(schema, longer)).toMatch(/ALTER TABLE "Body" ADD COLUMN\s+"name" TEXT;/);
  expect(await schemaDifference(null, postgresTwin(schema))).toContain(
    'CONSTRAINT "Body_pkey" PRIMARY KEY ("id")',
  );
  expect(await schemaDifference(schema, schema)).toBe('');
});
