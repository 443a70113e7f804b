// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, said: string[] }} Count with what failed, in words */

/** What Vitest counted. @param {string} file @param {boolean} finished it ended well @returns {Count} */
export function vitestCount(file, finished) {
  if (!existsSync(file)) return { passed: 0, failed: 1, said: ['Vitest wrote no report.'] };
  const report = read(file);
  const said = report.testResults.flatMap(whatFailed);
  if (said.length === 0 && !finished) said.push('Vitest ended badly: see above.');
  return { passed: report.numPassedTests, failed: said.length, said };
}

/** A file that could not be loaded has no tests to count, and a skipped test has not passed. @param {any} file @returns {string[]} */
function whatFailed({ name, status, assertionResults, message }) {
  if (assertionResults.length === 0) return status === 'failed' ? [`${name}\n${message}`] : [];
  return assertionResults
    .filter((/** @type {any} */ test) => test.status !== 'passed')
    .map((/** @type {any} */ { fullName, failureMessages }) =>
      [name, fullName, ...failureMessages].join('\n'),
    );
}

/** What Playwright counted. @param {string} file @param {boolean} finished it ended well @returns {Count} */
export function journeyCount(file, finished) {
  if (!existsSync(file)) return { passed: 0, failed: 1, said: ['The journeys wrote no report.'] };
  const { stats, suites, errors } = read(file);
  const said = [
    ...errors.map((/** @type {{ message: string }} */ { message }) => message),
    ...suites.flatMap(specsOf).flatMap(notPassed),
  ];
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected, failed: unexpected + flaky + skipped || (finished ? 0 : 1), said };
}

/** @param {any} suite @returns {any[]} */
function specsOf(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

/** @param {any} spec @returns {string[]} */
function notPassed({ file, title, tests }) {
  if (tests.every((/** @type {any} */ { status }) => status === 'expected')) return [];
  const words = tests.flatMap((/** @type {any} */ { results }) =>
    results.flatMap((/** @type {any} */ { errors }) =>
      errors.map((/** @type {any} */ { message }) => message),
    ),
  );
  return [[`${file} › ${title}`, ...words].join('\n')];
}

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
