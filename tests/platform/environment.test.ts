import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnvironment } from '~/platform/environment';

let DATA_DIR = '';
beforeEach(() => {
  DATA_DIR = mkdtempSync(join(tmpdir(), 'tabled-settings-'));
});
afterEach(() => rmSync(DATA_DIR, { recursive: true }));

describe('the settings', () => {
  it.each([
    [{ PORT: 'abc' }, 'PORT: must be a whole number from 1 to 65535'],
    [{ PORT: '0' }, 'PORT: must be a whole number'],
    [{ PORT: '70000' }, 'PORT: must be a whole number'],
    [{ PORT: '3e3' }, 'PORT: must be a whole number'],
    [{ DATABASE_URL: 'mysql://here' }, 'DATABASE_URL: must begin postgres://'],
    [{ TABLED_MODE: 'production' }, 'TABLED_MODE: must be demo or live'],
    [{ TABLED_MODE: 'live' }, 'SESSION_SECRET is required when TABLED_MODE is live'],
    [{ TABLED_MODE: 'live', SESSION_SECRET: '' }, 'SESSION_SECRET is required'],
    [{ TABLED_MODE: 'live', SESSION_SECRET: 'short' }, 'SESSION_SECRET: needs at least 32 characters'],
    [{ PUBLIC_URL: 'tabled.example.org' }, 'PUBLIC_URL: must be the whole address'],
    [{ PUBLIC_URL: 'ftp://tabled.example.org' }, 'PUBLIC_URL: must be the whole address'],
    [{ PUBLIC_URL: 'https://example.org/tabled' }, 'PUBLIC_URL: must end with the host'],
    [{ SMTP_URL: 'http://mail' }, 'SMTP_URL must look like'],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM: must be an address'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: must be one of fatal, error'],
  ])('%o: cannot start, and says why', (given, why) => {
    expect(() => readEnvironment({ DATA_DIR, ...given })).toThrow(/^Tabled cannot start/);
    expect(() => readEnvironment({ DATA_DIR, ...given })).toThrow(why);
  });

  it('says every wrong one at once', () => {
    expect(() => readEnvironment({ DATA_DIR, PORT: 'x', TABLED_MODE: 'x' })).toThrow(
      /PORT: .*\n.*TABLED_MODE: /,
    );
  });

  it('names a folder that is none', () => {
    const file = join(DATA_DIR, 'a-file');
    writeFileSync(file, '');
    expect(() => readEnvironment({ DATA_DIR: file })).toThrow(`DATA_DIR must be a folder`);
  });

  it('makes a folder that is nobody else’s on the machine', () => {
    const folder = join(DATA_DIR, 'in', 'it');
    readEnvironment({ DATA_DIR: folder });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('keeps the secret of a demonstration, and makes one anew of which only a part was written', () => {
    const first = readEnvironment({ DATA_DIR }).sessionSecret;
    expect(readEnvironment({ DATA_DIR }).sessionSecret).toBe(first);
    writeFileSync(join(DATA_DIR, 'session-secret'), '');
    expect(readEnvironment({ DATA_DIR }).sessionSecret).toHaveLength(64);
    expect(readFileSync(join(DATA_DIR, 'session-secret'), 'utf8')).not.toBe(first);
  });

  it('takes an address with or without its last stroke, and a port', () => {
    expect(readEnvironment({ DATA_DIR, PUBLIC_URL: 'https://a.example:8443/' })).toMatchObject({
      publicUrl: 'https://a.example:8443',
      mailFrom: 'tabled@a.example',
      port: 3000,
    });
  });
});
