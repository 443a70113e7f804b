import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The zone of the process must not matter: everything runs in London, and what reckons with dates once more in a
// zone that is on another date for half of the day.
const london = { TZ: 'Europe/London' };
const auckland = { TZ: 'Pacific/Auckland' };

const withServer =
  'tests/{services,queries,persistence,realtime,routes,http,jobs,mail,seed}/**/*.test.{ts,tsx}';
// A document takes a second to make: what draws nothing goes without.
const withBrowserDocument = 'tests/components/**/*.test.tsx';
// A document has one live socket for as long as it lives, so each of these needs modules of its own.
const withLiveSocket = 'tests/components/live/*.test.tsx';
// The rules by their own tests alone: what only a test of a service reaches is not covered.
const ofTheDomain = 'tests/domain/**/*.test.ts';
const aboutDates = 'tests/{domain,content,platform}/**/*.test.{ts,tsx}';
// Five hundred hostile texts, and no date among them.
const aboutTexts = 'tests/content/markdown.test.ts';

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  esbuild: { jsx: 'automatic' },
  test: {
    pool: 'forks',
    // Left to itself Vitest leaves one core idle, and half of ours; and one waits for PostgreSQL or a process of its own a fifth
    // of its time, for which there is one more. A worker that goes on from file to file has its modules and its database at
    // hand. No test changes a module.
    maxWorkers: availableParallelism() + 1,
    isolate: false,
    // What a query leaves behind is gone before it would be moved to where things grow old.
    execArgv: ['--max-semi-space-size=64'],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    // No test is about time: on a busy machine each may take its own.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['app/domain/**/*.ts'],
      reportOnFailure: true,
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: { branches: 100 },
    },
    projects: [
      { extends: true, test: { name: 'domain', env: london, include: [ofTheDomain] } },
      {
        extends: true,
        test: {
          name: 'unit',
          env: london,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [ofTheDomain, withServer, withBrowserDocument, 'tests/{journeys,bench,support}/**'],
        },
      },
      {
        extends: true,
        test: { name: 'elsewhere', env: auckland, include: [aboutDates], exclude: [aboutTexts] },
      },
      {
        extends: true,
        test: {
          name: 'components',
          env: london,
          environment: 'jsdom',
          include: [withBrowserDocument],
          exclude: [withLiveSocket],
          setupFiles: ['tests/support/setup-document.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'live components',
          env: london,
          environment: 'jsdom',
          isolate: true,
          include: [withLiveSocket],
          setupFiles: ['tests/support/setup-document.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          env: london,
          include: [withServer],
          globalSetup: ['tests/support/prepared-databases.ts'],
        },
      },
    ],
  },
});
