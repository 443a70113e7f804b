import type { Happening } from '~/domain/shared/happening';
import { logger } from '~/platform/logger';

export type Delivered = Happening & { readonly seq: number };
type Listener = (happening: Delivered) => void;

const kept = globalThis as typeof globalThis & { tabledListeners?: Set<Listener> };
kept.tabledListeners ??= new Set();
const listeners = kept.tabledListeners;

/**
 * Tells every listener what was committed, in the order of the commits. Called by the transaction
 * alone. Nothing is told again after a crash: each page carries its version and asks when it reconnects. One listener's
 * trouble is logged and is nobody else's: what happened is committed, and whoever did it is still to be answered.
 */
export function deliver(happenings: readonly Delivered[]): void {
  for (const happening of happenings) for (const listener of listeners) tell(listener, happening);
}

function tell(listener: Listener, happening: Delivered): void {
  try {
    listener(happening);
  } catch (error) {
    logger.error({ err: error, kind: happening.kind }, 'a listener failed');
  }
}

/** Returns the function that ends the subscription. */
export function onHappening(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
