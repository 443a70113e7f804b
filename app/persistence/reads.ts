import { database } from './clients';
import type { PrismaClient } from './generated/client';

export type Reads = Omit<PrismaClient, '$transaction' | '$executeRaw' | '$executeRawUnsafe'>;

/** The read side: opened read-only, for queries and for what a service reads before its transaction. */
export function reads(): Reads {
  return database().read;
}
