import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type MailServer, readMailServer } from './mail-server';

const shape = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin postgres:// (leave it out for SQLite in DATA_DIR)')
    .optional(),
  TABLED_MODE: z.enum(['demo', 'live']).default('demo'),
  PUBLIC_URL: z.url().optional(),
  SESSION_SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.email('must be an address such as tabled@example.org').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type Environment = {
  readonly port: number;
  readonly dataDir: string;
  readonly database: { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };
  readonly mode: 'demo' | 'live';
  readonly publicUrl: string;
  readonly sessionSecret: string;
  /** Through which messages leave; null while none is named. */
  readonly mailServer: MailServer | null;
  /** The address that messages come from. */
  readonly mailFrom: string;
  readonly logLevel: string;
};

/**
 * The settings, parsed once from the environment. Throws one message that names every wrong setting.
 * In demo the session secret is made on first use and kept in DATA_DIR; in live it must be given.
 */
function readEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Tabled cannot start, because these settings are wrong:\n${lines.join('\n')}`);
  }
  const value = parsed.data;
  const dataDir = resolve(value.DATA_DIR);
  if (value.TABLED_MODE === 'live' && !value.SESSION_SECRET) {
    throw new Error('Tabled cannot start: SESSION_SECRET is required when TABLED_MODE is live.');
  }
  const mailServer = value.SMTP_URL ? readMailServer(value.SMTP_URL) : null;
  if (mailServer === 'wrong') {
    throw new Error(
      'Tabled cannot start: SMTP_URL must look like smtp://name:password@mail.example.org:587 (smtps:// for TLS from the start).',
    );
  }
  const publicUrl = (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/$/, '');
  mkdirSync(dataDir, { recursive: true });
  return {
    port: value.PORT,
    dataDir,
    database: value.DATABASE_URL
      ? { kind: 'postgres', url: value.DATABASE_URL }
      : { kind: 'sqlite', file: join(dataDir, 'tabled.db') },
    mode: value.TABLED_MODE,
    publicUrl,
    mailServer,
    mailFrom: value.MAIL_FROM ?? `tabled@${new URL(publicUrl).hostname}`,
    sessionSecret: value.SESSION_SECRET ?? keptSecret(join(dataDir, 'session-secret')),
    logLevel: value.LOG_LEVEL,
  };
}

function keptSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    const made = randomBytes(32).toString('hex');
    writeFileSync(file, made, { mode: 0o600 });
    return made;
  }
}

let current: Environment | undefined;

export function environment(): Environment {
  current ??= readEnvironment(process.env);
  return current;
}
