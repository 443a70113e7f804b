import type { Happening } from '~/domain/shared/happening';

export type Delivered = Happening & { readonly seq: number };
type Listener = (happening: Delivered) => void;

const kept = globalThis as typeof globalThis & { tabledListeners?: Set<Listener> };
kept.tabledListeners ??= new Set();
const listeners = kept.tabledListeners;

/**
 * Tells every listener what was committed, in the order of the commits. Called by the transaction
 * alone. Nothing is told again after a crash: each page carries its version and asks when it reconnects.
 */
export function deliver(happenings: readonly Delivered[]): void {
  for (const happening of happenings) for (const listener of listeners) listener(happening);
}

/** Returns the function that ends the subscription. */
export function onHappening(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
