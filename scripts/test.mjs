// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { ensureBrowser } from './find-browser.mjs';
import { build, prepare } from './prepare.mjs';

// npm test                       everything, in the order below
// npm test -- --only lint,types  some of it
/** @typedef {{ passed: number, failed: number }} Count */

const results = 'node_modules/.cache/tabled';
const vitestResults = `${results}/vitest.json`;
const journeyResults = `${results}/journeys.json`;
const coverageResults = 'coverage/coverage-summary.json';

// Said once more at the end, where whoever reads only the last lines finds them.
/** @type {string[]} */
const failures = [];

/** @type {Record<string, () => Count>} */
const steps = {
  lint: () => check('biome', 'check', '--error-on-warnings', '.'),
  types: () => check('tsc', '--noEmit'),
  layers: () => check('depcruise', 'app', 'prisma', 'scripts', 'server.js'),
  unused: () => check('knip'),
  schema: () => check('tsx', 'scripts/schema-postgres.ts', '--check'),
  vitest,
  build: () => attempt(build),
  journeys,
};

function vitest() {
  for (const file of [vitestResults, coverageResults]) rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestResults}`];
  const finished = run({}, 'vitest', 'run', '--coverage', ...reporters);
  if (!existsSync(vitestResults)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(vitestResults, 'utf8'));
  // A file that could not be loaded has no tests to count, and a skipped test has not passed.
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const covered =
    existsSync(coverageResults) &&
    JSON.parse(readFileSync(coverageResults, 'utf8')).total.branches.pct === 100;
  if (!covered) failures.push('Not every branch of app/domain is covered: see coverage/index.html.');
  for (const file of report.testResults) {
    if (file.status === 'failed' && file.assertionResults.length === 0) failures.push(file.name);
    for (const test of file.assertionResults) {
      if (test.status !== 'passed')
        failures.push([file.name, test.fullName, ...test.failureMessages].join('\n'));
    }
  }
  const failed = report.numTotalTests - report.numPassedTests + unloaded + (covered ? 0 : 1);
  return { passed: report.numPassedTests + (covered ? 1 : 0), failed: failed || (finished ? 0 : 1) };
}

function journeys() {
  rmSync(journeyResults, { force: true });
  if (attempt(ensureBrowser).failed) return { passed: 0, failed: 1 };
  const finished = run(
    { PLAYWRIGHT_JSON_OUTPUT_NAME: journeyResults },
    'playwright',
    'test',
    '--reporter=list,json',
  );
  if (!existsSync(journeyResults)) return { passed: 0, failed: 1 };
  const { stats, suites, errors } = JSON.parse(readFileSync(journeyResults, 'utf8'));
  for (const error of errors) failures.push(error.message);
  for (const spec of suites.flatMap(specsOf)) {
    if (!spec.ok) failures.push(`${spec.file} › ${spec.title}`);
  }
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected, failed: unexpected + flaky + skipped || (finished ? 0 : 1) };
}

/** @param {any} suite @returns {any[]} */
function specsOf(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

/** @param {string} tool @param {string[]} parameters @returns {Count} */
function check(tool, ...parameters) {
  return run({}, tool, ...parameters) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {() => void} act @returns {Count} */
function attempt(act) {
  try {
    act();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** @param {Record<string, string>} environment @param {string} tool @param {string[]} parameters */
function run(environment, tool, ...parameters) {
  const { status } = spawnSync(`node_modules/.bin/${tool}`, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...inMemory(), ...environment },
  });
  return status === 0;
}

/**
 * Thousands of databases are made and thrown away, and each commit waits for its disk: where the machine has a folder
 * in memory with room for them they are made there.
 */
function inMemory() {
  const folder = '/dev/shm';
  if (process.env.TMPDIR || !existsSync(folder)) return {};
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 2e9 ? { TMPDIR: folder } : {};
}

/** @param {string[]} words @returns {string[]} */
function chosen(words) {
  if (words.length === 0) return Object.keys(steps);
  const names = words.slice(1).join(',').split(',').filter(Boolean);
  const unknown = names.filter((name) => !(name in steps));
  if (words[0] !== '--only' || names.length === 0 || unknown.length > 0) {
    console.error(`Say which steps: npm test -- --only ${Object.keys(steps).join(',')}`);
    process.exit(1);
  }
  return names;
}

const total = { passed: 0, failed: 0 };
const summary = [];
const names = chosen(process.argv.slice(2));
for (const name of ['prepare', ...names]) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const count = name === 'prepare' ? attempt(prepare) : /** @type {() => Count} */ (steps[name])();
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  // Preparing is not a test: it counts only when it fails, and then nothing else can be trusted to run.
  if (name !== 'prepare' || count.failed) {
    total.passed += count.passed;
    total.failed += count.failed;
  }
  summary.push(`${name.padEnd(10)}${seconds} s   ${count.failed ? `${count.failed} failed` : 'passed'}`);
  if (name === 'prepare' && count.failed) break;
}
if (failures.length > 0) console.log(`\nWhat failed:\n\n${failures.join('\n\n')}`);
console.log(`\n${summary.join('\n')}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
