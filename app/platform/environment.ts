import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type MailServer, readMailServer } from './mail-server';

const SECRET_LENGTH = 32;
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const shape = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, 'must be a whole number from 1 to 65535')
    .default(3000),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin postgres:// (leave it out for SQLite in DATA_DIR)')
    .optional(),
  TABLED_MODE: z.enum(['demo', 'live'], { error: 'must be demo or live' }).default('demo'),
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'must be the whole address that people use, such as https://tabled.example.org',
    })
    .refine(isOfOneHost, 'must end with the host or its port: Tabled is not served below a path')
    .optional(),
  SESSION_SECRET: z.string().min(SECRET_LENGTH, `needs at least ${SECRET_LENGTH} characters`).optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.email('must be an address such as tabled@example.org').optional(),
  LOG_LEVEL: z.enum(levels, { error: `must be one of ${levels.join(', ')}` }).default('info'),
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
export function readEnvironment(source: Record<string, string | undefined>): Environment {
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
  makeFolder(dataDir);
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

/** Whether an address is that of a whole host: no path, no query, no name and password. */
function isOfOneHost(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin } = new URL(address);
  return address === origin || address === `${origin}/`;
}

function makeFolder(dataDir: string): void {
  try {
    // It holds every vote: for the account that runs the house, and no other of the machine.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Tabled cannot start: DATA_DIR must be a folder that it may write to, and ${dataDir} is not: ${why}`,
    );
  }
}

/** The demonstration's secret: made where there is none, or only the beginning of one that a stopped process left. */
function keptSecret(file: string): string {
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (kept.length >= SECRET_LENGTH) return kept;
  const made = randomBytes(SECRET_LENGTH).toString('hex');
  writeFileSync(file, made, { mode: 0o600 });
  return made;
}

let current: Environment | undefined;

export function environment(): Environment {
  current ??= readEnvironment(process.env);
  return current;
}
