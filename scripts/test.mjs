// @ts-check
import { rmSync } from 'node:fs';
import { ensureBrowser } from './find-browser.mjs';
import { prepare } from './prepare.mjs';
import { journeyCount, vitestCount } from './test-reports.mjs';
import { run, runQuietly, temporaryFolder } from './test-run.mjs';

// npm test                       everything, in the order below
// npm test -- --only lint,types  some of it
/** @typedef {import('./test-reports.mjs').Count} Count */

const results = 'node_modules/.cache/tabled';

/** @type {Record<string, () => Promise<Count>>} */
const steps = {
  types: () => check('tsc', '--noEmit'),
  lint: () => check('biome', 'check', '--error-on-warnings', '.'),
  layers: () => check('depcruise', 'app', 'prisma', 'scripts', 'server.js'),
  unused: () => check('knip'),
  schema: () => check('tsx', 'scripts/schema-postgres.ts', '--check'),
  build: () => check(process.execPath, 'scripts/prepare.mjs', '--build'),
  // The domain by its own tests, with what they cover; measuring the rest as well would take a quarter more of its time.
  domain: () => vitest('domain', '--project=domain', '--coverage'),
  vitest: () => vitest('vitest', '--project=!domain'),
  journeys,
};
// What runs on one core runs beside another; what uses all cores runs alone.
const beside = [
  ['types', 'layers', 'unused'],
  ['build', 'lint', 'schema'],
];
const alone = ['domain', 'vitest', 'journeys'];

/** @param {string} name @param {string[]} parameters @returns {Promise<Count>} */
async function vitest(name, ...parameters) {
  const report = `${results}/${name}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return vitestCount(report, await run({}, 'vitest', 'run', ...parameters, ...reporters));
}

async function journeys() {
  const report = `${results}/journeys.json`;
  rmSync(report, { force: true });
  const browser = attempt(ensureBrowser);
  if (browser.failed) return browser;
  const folder = await demonstration;
  const environment = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, TABLED_PREPARED_DEMONSTRATION: folder ?? '' };
  const finished = await run(environment, 'playwright', 'test', '--reporter=list,json');
  return journeyCount(report, finished);
}

/** Where the demonstration is filled for the journeys. @type {Promise<string | null>} */
let demonstration = Promise.resolve(null);

/** It takes one core half a minute, which one has while the other looks at the types. Where it fails the journeys do it, and say why. */
async function fillDemonstration() {
  const folder = temporaryFolder('tabled-demonstration-');
  if (await runQuietly('tsx', 'tests/support/prepared-demonstration.ts', folder)) return folder;
  rmSync(folder, { recursive: true });
  return null;
}

/** @param {string} tool @param {string[]} parameters @returns {Promise<Count>} */
async function check(tool, ...parameters) {
  const well = await runQuietly(tool, ...parameters);
  return well ? { passed: 1, failed: 0, said: [] } : { passed: 0, failed: 1, said: [`${tool}: see above.`] };
}

/** @param {() => void} act @returns {Count} */
function attempt(act) {
  try {
    act();
    return { passed: 0, failed: 0, said: [] };
  } catch (error) {
    return { passed: 0, failed: 1, said: [error instanceof Error ? error.message : String(error)] };
  }
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

/** @type {Count} */
const total = { passed: 0, failed: 0, said: [] };
/** @type {string[]} */
const summary = [];

/** @param {string} name @param {() => Count | Promise<Count>} act */
async function step(name, act) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const { passed, failed, said } = await act();
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  total.passed += passed;
  total.failed += failed;
  total.said.push(...said);
  summary.push(`${name.padEnd(10)}${seconds} s   ${failed ? `${failed} failed` : 'passed'}`);
}

const names = chosen(process.argv.slice(2));
/** @param {string[]} lane its steps, one after the other */
async function follow(lane) {
  for (const name of lane)
    if (names.includes(name)) await step(name, /** @type {() => Promise<Count>} */ (steps[name]));
}

// Preparing is not a test: it counts only when it fails, and then nothing else can be trusted to run.
await step('prepare', () => attempt(prepare));
if (total.failed === 0) {
  const [first, second] = beside.map(follow);
  await second;
  if (names.includes('build') && names.includes('journeys')) demonstration = fillDemonstration();
  await Promise.all([first, demonstration]);
  await follow(alone);
  const folder = await demonstration;
  if (folder) rmSync(folder, { recursive: true });
}
// Once more at the end, where whoever reads only the last lines finds it.
if (total.said.length > 0) console.log(`\nWhat failed:\n\n${total.said.join('\n\n')}`);
console.log(`\n${summary.join('\n')}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
