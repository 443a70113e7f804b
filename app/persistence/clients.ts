import { PrismaClient } from './generated/client';
import { keepReads } from './kept-reads';
import { SqliteAdapter } from './sqlite-adapter';

export type DatabaseTarget = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };

type Database = {
  readonly kind: DatabaseTarget['kind'];
  /** Only persistence/transaction may use it. */
  readonly write: PrismaClient;
  /** Opened read-only: a write through it fails. */
  readonly read: PrismaClient;
};

// On globalThis in development, where a module may be loaded again while the process goes on.
const kept = globalThis as typeof globalThis & { tabledDatabase?: Database };

/** Opens both clients and asserts, for SQLite, WAL and `synchronous=FULL` (stack.md: a power cut may take no acknowledged vote). */
export async function openDatabase(target: DatabaseTarget): Promise<void> {
  await closeDatabase();
  kept.tabledDatabase = await (target.kind === 'sqlite' ? openSqlite(target.file) : openPostgres(target.url));
}

export async function closeDatabase(): Promise<void> {
  const open = kept.tabledDatabase;
  kept.tabledDatabase = undefined;
  await Promise.all([open?.write.$disconnect(), open?.read.$disconnect()]);
}

export function database(): Database {
  if (!kept.tabledDatabase) throw new Error('the database is not open');
  return kept.tabledDatabase;
}

async function openSqlite(file: string): Promise<Database> {
  const write = new PrismaClient({ adapter: new SqliteAdapter({ url: `file:${file}` }) });
  await write.$queryRawUnsafe('PRAGMA journal_mode=WAL');
  await write.$queryRawUnsafe('PRAGMA foreign_keys=ON');
  await write.$queryRawUnsafe('PRAGMA busy_timeout=5000');
  await write.$executeRawUnsafe('PRAGMA synchronous=FULL');
  const [journal] = await write.$queryRawUnsafe<{ journal_mode: string }[]>('PRAGMA journal_mode');
  const [synchronous] = await write.$queryRawUnsafe<{ synchronous: number | bigint }[]>('PRAGMA synchronous');
  if (journal?.journal_mode !== 'wal' || Number(synchronous?.synchronous) !== 2) {
    throw new Error(
      'SQLite does not run in WAL mode with synchronous=FULL, so an acknowledged vote could be lost.',
    );
  }
  const read = new PrismaClient({
    adapter: new SqliteAdapter({ url: `file:${file}`, readonly: true }),
  });
  // Of PostgreSQL several processes may be the readers, and none is told of another's commit.
  return { kind: 'sqlite', write, read: keepReads(read) };
}

/** The one place where the PostgreSQL client is taken for the SQLite one; a test keeps the schemas twins. */
async function openPostgres(url: string): Promise<Database> {
  // Where SQLite serves, what belongs to PostgreSQL would only take memory.
  const [{ PrismaPg }, { PrismaClient: PostgresClient }] = await Promise.all([
    import('@prisma/adapter-pg'),
    import('./generated-postgres/client'),
  ]);
  const write = new PostgresClient({ adapter: new PrismaPg({ connectionString: url, max: 4 }) });
  const read = new PostgresClient({
    adapter: new PrismaPg({ connectionString: url, max: 10, options: '-c default_transaction_read_only=on' }),
  });
  return { kind: 'postgres', write: write as unknown as PrismaClient, read: read as unknown as PrismaClient };
}
