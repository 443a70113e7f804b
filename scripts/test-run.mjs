// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve as resolvePath } from 'node:path';

/** Runs a program in sight. @param {Record<string, string>} environment @param {string} tool @param {string[]} parameters */
export async function run(environment, tool, ...parameters) {
  const env = environmentWith(environment);
  return ended(spawn(tool, parameters, { stdio: ['ignore', 'inherit', 'inherit'], env }));
}

/** Runs a program beside others: what it has to say it says once it has ended. @param {string} tool @param {string[]} parameters */
export async function runQuietly(tool, ...parameters) {
  const began = spawn(tool, parameters, { stdio: ['ignore', 'pipe', 'pipe'], env: environmentWith({}) });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [began.stdout, began.stderr]) stream.on('data', (piece) => said.push(piece));
  const well = await ended(began);
  console.log(`\n── ${tool} ${parameters.join(' ')}\n${Buffer.concat(said)}`);
  return well;
}

/** @param {import('node:child_process').ChildProcess} program @returns {Promise<boolean>} whether it ended well */
function ended(program) {
  return new Promise((resolve) => {
    program.on('close', (code) => resolve(code === 0));
    program.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
  });
}

/** @param {Record<string, string>} more @returns {NodeJS.ProcessEnv} */
function environmentWith(more) {
  const path = [resolvePath('node_modules/.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, ...inMemory(), ...more, PATH: path };
}

/** A folder for this run alone, where those of its programs are. @param {string} name what it begins with */
export function temporaryFolder(name) {
  return mkdtempSync(join(inMemory().TMPDIR ?? tmpdir(), name));
}

/**
 * Thousands of databases are made and thrown away, and each commit waits for its disk: where the machine has a folder
 * in memory with room for them they are made there.
 * @returns {{ TMPDIR?: string }}
 */
function inMemory() {
  const folder = '/dev/shm';
  if (process.env.TMPDIR || !existsSync(folder)) return {};
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 2e9 ? { TMPDIR: folder } : {};
}
