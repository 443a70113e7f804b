import { hash, verify } from '@node-rs/argon2';

// argon2id with the OWASP minimum of memory and passes; the library's default algorithm is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

// A hash of nothing anybody knows, so that an unknown address costs the same time as a wrong password.
let decoy: Promise<string> | undefined;

/** Whether the password fits; with no hash on record it takes the same time and says no. */
export async function passwordFits(password: string, onRecord: string | null | undefined): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID());
  const fits = await verify(onRecord ?? (await decoy), password.normalize('NFKC'));
  return fits && Boolean(onRecord);
}
