// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const schemas = ['prisma/schema.prisma', 'prisma/postgres/schema.prisma'];
const REQUIRE =
  "import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);";
const clients = ['app/persistence/generated', 'app/persistence/generated-postgres'];

/** Brings node_modules and the generated database clients up to date; does nothing when they are. */
export function prepare() {
  if (!installed()) {
    console.log('Installing packages (the first time takes a minute or two) …');
    // Not `npm ci`: it refuses a lockfile that lacks the binaries of other platforms, which ours does
    // (docs/decisions/0001). Without --include=dev nothing could be built where NODE_ENV is production.
    run('npm', ['install', '--no-save', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund']);
  }
  once('prisma', ['package-lock.json', ...schemas], clients, () => {
    console.log('Generating the database clients …');
    // Only `generate`: the schema engine is asked for, downloaded where it is missing, and not used.
    const environment = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' };
    for (const schema of schemas) {
      run(
        process.execPath,
        ['node_modules/prisma/build/index.js', 'generate', '--schema', schema],
        environment,
      );
    }
  });
  // What writes documents runs in a process of its own, from a file of its own, also in development and in tests.
  const written = ['app/documents', 'app/content', 'app/domain', 'app/storage', 'app/platform'];
  const program = ['app/write-documents.ts', 'scripts/prepare.mjs', 'package-lock.json'];
  once('apart', [...program, ...written], ['build-apart/write-documents.js'], () => {
    console.log('Building what writes documents …');
    buildApart();
  });
}

/**
 * The program that writes documents, with the packages that it uses in it: each piece of work begins by loading them, and of
 * a few files that takes a third less than of a thousand. Not in build/, which a build of the house empties.
 */
function buildApart() {
  rmSync('build-apart', { recursive: true, force: true });
  const { resolve } = createRequire(import.meta.url);
  // The esbuild that Vite has.
  const esbuild = createRequire(resolve('vite/package.json'))('esbuild');
  esbuild.buildSync({
    ...{ entryPoints: ['app/write-documents.ts'], outdir: 'build-apart', bundle: true, splitting: true },
    ...{ platform: 'node', format: 'esm', target: 'es2022', logLevel: 'warning' },
    // Some of the packages ask for Node's modules as CommonJS does.
    banner: { js: REQUIRE },
  });
}

/** Builds for production when a source is newer than the build. */
export function build() {
  const sources = [
    'app',
    'prisma/seed',
    'public',
    'package-lock.json',
    'remix.config.js',
    'scripts/browser-chunks.ts',
    'tsconfig.json',
    'vite.config.ts',
  ];
  once('build', [...sources, ...schemas], ['build/server/index.js', 'build/client'], () => {
    console.log('Building …');
    run(process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'], {
      NODE_ENV: 'production',
    });
    compress('build/client');
  });
}

/** Lays a Brotli and a gzip beside every text of the build, once, as small as they get: a server has no time for that. @param {string} folder */
function compress(folder) {
  for (const file of filesUnder(folder).filter((name) => /\.(css|js|json|svg|txt)$/.test(name))) {
    const text = readFileSync(file);
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    writeFileSync(`${file}.br`, brotliCompressSync(text, { params: quality }));
    writeFileSync(`${file}.gz`, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }));
  }
}

/**
 * Runs `make` unless its results are there and were made from the sources as they are now.
 * @param {string} name of the stamp
 * @param {string[]} sources files and folders
 * @param {string[]} results files and folders
 * @param {() => void} make
 */
function once(name, sources, results, make) {
  const stamp = join('node_modules', '.cache', 'tabled', name);
  const digest = createHash('sha256').update(process.version);
  for (const file of sources.flatMap(filesUnder)) digest.update(`${file}\0`).update(readFileSync(file));
  const now = digest.digest('hex');
  if (results.every(existsSync) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (clients.includes(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** Whether what npm wrote down of its last install is what the lockfile asks for. */
function installed() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.keys(wanted).every((path) => {
    const missingIsFine = path === '' || wanted[path].optional || wanted[path].devOptional;
    return present[path] ? present[path].version === wanted[path].version : missingIsFine;
  });
}

/** @param {string} command @param {string[]} parameters @param {Record<string, string>} [environment] */
function run(command, parameters, environment = {}) {
  const { status } = spawnSync(command, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed`);
}

if (process.argv[1] === import.meta.filename) {
  prepare();
  if (process.argv[2] === '--build') build();
}
