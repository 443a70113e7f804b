import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const wrong: Record<string, readonly [source: string, reason: string]> = {
  'now.ts': ['export const now = () => Date.now();', 'The domain has no clock'],
  'today.ts': ['export const today = () => new Date();', 'The domain has no clock'],
  'lot.ts': ['export const lot = () => Math.random();', 'The domain leaves nothing to chance'],
  'wait.ts': [
    'export async function wait(it: Promise<number>) { return await it; }',
    'The domain is synchronous',
  ],
  'zone.ts': ['export const zone = process.env.TZ;', 'nothing of the machine'],
  'id.ts': ['export const id = () => crypto.randomUUID();', 'handed digests and ids'],
  'words.ts': ['export const words = new Intl.NumberFormat();', 'no zone and no language'],
};
const right = 'export const year = (at: string) => new Date(at).getUTCFullYear();';

let folder: string;
let said: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tabled-domain-'));
  mkdirSync(join(folder, 'app/domain'), { recursive: true });
  for (const file of ['biome.json', 'biome-domain.grit']) copyFileSync(file, join(folder, file));
  for (const [file, [source]] of Object.entries(wrong))
    writeFileSync(join(folder, 'app/domain', file), source);
  writeFileSync(join(folder, 'app/domain/right.ts'), right);
  const settings = ['lint', '--vcs-enabled=false', '--colors=off', '--max-diagnostics=none', 'app'];
  const { stdout, stderr } = spawnSync(resolve('node_modules/.bin/biome'), settings, {
    cwd: folder,
    encoding: 'utf8',
  });
  said = stdout + stderr;
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.entries(wrong))('the domain may not do what %s does', (file, [, reason]) => {
  const ofThisFile = said.split('app/domain/').filter((part) => part.startsWith(file));
  expect(ofThisFile.join()).toContain(reason);
});

test('the domain may reckon with an instant that it was handed', () => {
  expect(said).not.toContain('app/domain/right.ts');
});
