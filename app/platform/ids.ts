import { randomBytes, randomUUID } from 'node:crypto';

export function newId(): string {
  return randomUUID();
}

/** 256 bits from the system, in hexadecimal: session tokens. */
export function newToken(): string {
  return randomBytes(32).toString('hex');
}
