import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Violation = { readonly from: string; readonly rule: { readonly name: string } };

const config: { forbidden: { name: string }[] } = createRequire(import.meta.url)(
  '../../.dependency-cruiser.cjs',
);

/** For each rule, a made-up file that breaks it and what it imports. */
const wrong: Record<string, readonly [file: string, ...imports: string[]]> = {
  'components-imports-its-own-layers': ['app/components/paper/a.tsx', '~/queries/good'],
  'content-imports-its-own-layers': ['app/content/a.ts', '~/platform/good'],
  'documents-imports-its-own-layers': ['app/documents/a.ts', '~/queries/good'],
  'http-imports-its-own-layers': ['app/http/a.ts', '~/services/good'],
  'inputs-imports-its-own-layers': ['app/inputs/a.ts', '~/content/good'],
  'jobs-imports-its-own-layers': ['app/jobs/a.ts', '~/persistence/good'],
  'mail-imports-its-own-layers': ['app/mail/a.ts', '~/services/good'],
  'persistence-imports-its-own-layers': ['app/persistence/a.ts', '~/services/good'],
  'platform-imports-its-own-layers': ['app/platform/a.ts', '~/domain/good'],
  'queries-imports-its-own-layers': ['app/queries/a.ts', '~/http/good'],
  'realtime-imports-its-own-layers': ['app/realtime/a.ts', '~/storage/good'],
  'routes-imports-its-own-layers': ['app/routes/a.tsx', '~/persistence/good'],
  'services-imports-its-own-layers': ['app/services/a.ts', '~/queries/good'],
  'storage-imports-its-own-layers': ['app/storage/a.ts', '~/domain/good'],
  'seed-and-scripts-use-services': ['prisma/seed/a.ts', '../../app/persistence/good'],
  'command-lines-need-no-database': ['scripts/outcome.ts', '../app/services/good'],
  'domain-is-pure': ['app/domain/a.ts', 'node:crypto'],
  'services-reach-no-framework': ['app/services/b.ts', '~/storage/draws'],
  'one-door-to-the-database': ['app/queries/b.ts', 'better-sqlite3'],
  'one-writer': ['app/persistence/b.ts', './clients'],
  'queries-only-read': ['app/queries/c.ts', '~/persistence/transaction'],
  'sockets-carry-news-not-commands': ['app/realtime/b.ts', '~/queries/commands'],
  'routes-are-leaves': ['app/routes/b.tsx', './good'],
  'ui-primitives-know-no-domain': ['app/components/ui/a.tsx', '~/domain/good'],
  'client-safe-never-imports-server': ['app/components/paper/b.tsx', '~/content/reads-files'],
  'no-cycles': ['app/domain/about.ts', './round'],
  'nothing-unresolved': ['app/domain/b.ts', './gone'],
};

/** What the wrong files import: right in itself, or wrong one step further on. */
const around: readonly (readonly [file: string, ...imports: string[]])[] = [
  ...['content', 'domain', 'http', 'persistence', 'platform', 'queries', 'routes', 'services', 'storage'].map(
    (folder) => [`app/${folder}/good.ts`] as const,
  ),
  ['app/persistence/clients.ts'],
  ['app/persistence/one-writer.ts', './clients'],
  ['app/persistence/transaction.ts', './one-writer'],
  ['app/storage/draws.ts', 'react'],
  ['app/queries/commands.ts', '~/services/good'],
  ['app/content/reads-files.ts', 'node:fs'],
  ['app/domain/round.ts', './about'],
];

describe('the layers', () => {
  let folder: string;
  let violations: Violation[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tabled-layers-'));
    cpSync('tsconfig.json', join(folder, 'tsconfig.json'));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    for (const [file, ...imports] of [...Object.values(wrong), ...around]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(
        join(folder, file),
        `${imports.map((name) => `import '${name}';\n`).join('')}export {};\n`,
      );
    }
    const settings = [
      '--config',
      resolve('.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      'app',
      'prisma',
      'scripts',
    ];
    const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const report = execFileSync(process.execPath, [program, ...settings], { cwd: folder, encoding: 'utf8' });
    violations = JSON.parse(report).summary.violations;
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(Object.entries(wrong))('%s catches a file that breaks it', (rule, [file]) => {
    expect(violations.filter((violation) => violation.rule.name === rule).map(({ from }) => from)).toContain(
      file,
    );
  });

  test('every rule has a file that breaks it', () => {
    expect(config.forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(wrong).sort());
  });

  test('a file that keeps the rules is left alone', () => {
    expect(violations.map(({ from }) => from)).not.toContain('app/persistence/one-writer.ts');
    expect(violations.map(({ from }) => from).filter((file) => file.endsWith('/good.ts'))).toEqual([]);
  });
});
