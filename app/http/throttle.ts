import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ok, type Result, refuse } from '~/domain/shared/result';

// governance.md §13: at most ten tries in five minutes. Counted for an address (known or not, alike) from
// one source and for the source, so that nobody elsewhere can lock a chair out by guessing at the address.
const perAddress = new RateLimiterMemory({ points: 10, duration: 300 });
const perSource = new RateLimiterMemory({ points: 60, duration: 300 });

export type ThrottleRefusal = { readonly code: 'too-many-tries'; readonly minutes: number };

/** Counts one try to sign in. Refuses the eleventh within five minutes; real time. */
export async function throttleSignIn(
  address: string,
  source: string,
): Promise<Result<true, ThrottleRefusal>> {
  try {
    await perSource.consume(source);
    await perAddress.consume(`${address.trim().toLowerCase()} ${source}`);
    return ok(true);
  } catch (limit) {
    return tooMany(limit);
  }
}

export async function forgiveSignIn(address: string, source: string): Promise<void> {
  await perAddress.delete(`${address.trim().toLowerCase()} ${source}`);
}

// A calendar program asks a few times an hour; a whole office may share one source.
const perReader = new RateLimiterMemory({ points: 120, duration: 300 });

/** Counts one reading of a calendar at a secret address. Refuses the 121st from one source within five minutes. */
export async function throttleCalendar(source: string): Promise<Result<true, ThrottleRefusal>> {
  try {
    await perReader.consume(source);
    return ok(true);
  } catch (limit) {
    return tooMany(limit);
  }
}

// Each takes the server up to seconds. Nobody reads thirty in five minutes; many visitors may share one source.
const perMaker = new RateLimiterMemory({ points: 30, duration: 300 });
const perVisitors = new RateLimiterMemory({ points: 120, duration: 300 });

export type FileThrottleRefusal = { readonly code: 'too-many-files'; readonly minutes: number };

/**
 * Counts one file that is made because somebody asks for it: minutes as PDF or for Word, a reader's own copy of a pack. Refuses
 * the 31st of one person, or the 121st of visitors from one source, within five minutes. What lies ready is not counted.
 */
export async function throttleFiles(
  asks: { readonly personId: string } | { readonly source: string },
): Promise<Result<true, FileThrottleRefusal>> {
  try {
    await ('personId' in asks ? perMaker.consume(asks.personId) : perVisitors.consume(asks.source));
    return ok(true);
  } catch (limit) {
    return refuse({ code: 'too-many-files', minutes: minutesLeft(limit) });
  }
}

function tooMany(limit: unknown): Result<never, ThrottleRefusal> {
  return refuse({ code: 'too-many-tries', minutes: minutesLeft(limit) });
}

function minutesLeft(limit: unknown): number {
  if (limit instanceof Error) throw limit;
  const wait = (limit as { msBeforeNext: number }).msBeforeNext;
  return Math.max(1, Math.ceil(wait / 60_000));
}
