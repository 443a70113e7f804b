import { database } from './clients';
import type { PrismaClient } from './generated/client';
import { presentWhole } from './whole';

export type Reads = Omit<PrismaClient, '$transaction' | '$executeRaw' | '$executeRawUnsafe'>;

/** The read side: opened read-only, for queries and for what a service reads before its transaction. */
export function reads(): Reads {
  // Within a whole not yet committed only its own transaction sees what was written.
  return (presentWhole()?.client as PrismaClient | undefined) ?? database().read;
}

/** Text that holds these words, in capitals or not: SQLite takes them alike by itself, PostgreSQL wants to be told. */
export function containing(words: string) {
  return database().kind === 'postgres'
    ? { contains: words, mode: 'insensitive' as const }
    : { contains: words };
}
